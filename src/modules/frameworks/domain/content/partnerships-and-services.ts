import type { Standard } from '../framework.ts'

/** The third standard of organisational delivery, 2018 to 2024. */
export const PARTNERSHIPS_AND_SERVICES: Standard = {
  id: '1.3',
  name: { en: 'Partnerships and services', cy: 'Partneriaethau a gwasanaethau' },
  statement: {
    en: 'There are enough good services for what these children need, and each child gets those that suit them.',
    cy: 'Mae digon o wasanaethau da ar gyfer anghenion y plant hyn, ac mae pob plentyn yn cael y rhai sy’n addas iddo.',
  },
  counts: true,
  questions: [
    {
      id: '1.3.1',
      asks: {
        en: 'Does the service know who its children are and what they need?',
        cy: 'A yw’r gwasanaeth yn gwybod pwy yw ei blant a beth yw eu hanghenion?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'There is an up-to-date analysis of the children’s needs, safety, strengths and offences',
          cy: 'Mae dadansoddiad cyfredol o anghenion, diogelwch, cryfderau a throseddau’r plant',
        },
        {
          en: 'It looks at groups apart: ethnicity, sex, care, disability, language',
          cy: 'Mae’n edrych ar grwpiau ar wahân: ethnigrwydd, rhyw, gofal, anabledd, iaith',
        },
        {
          en: 'It uses what partners know, and what children and families say',
          cy: 'Mae’n defnyddio’r hyn y mae partneriaid yn ei wybod, a’r hyn y mae plant a theuluoedd yn ei ddweud',
        },
        {
          en: 'Which services are paid for and built follows from it',
          cy: 'Mae’r gwasanaethau a gyllidir ac a ddatblygir yn dilyn ohono',
        },
      ],
    },
    {
      id: '1.3.2',
      asks: {
        en: 'Are there enough services, and are they good?',
        cy: 'A oes digon o wasanaethau, ac a ydynt yn dda?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Education, health, speech and language therapy, help with substances, housing and family support come without long waits',
          cy: 'Daw addysg, gofal iechyd, therapi lleferydd ac iaith, cymorth gyda sylweddau, tai a chymorth i deuluoedd heb aros yn hir',
        },
        {
          en: 'There are services for particular harms: harmful sexual behaviour, exploitation, weapons, violence at home',
          cy: 'Mae gwasanaethau ar gyfer niwed penodol: ymddygiad rhywiol niweidiol, camfanteisio, arfau, trais yn y cartref',
        },
        {
          en: 'Restorative work and reparation mean something to the child and to those harmed',
          cy: 'Mae gwaith adferol a gwneud iawn yn golygu rhywbeth i’r plentyn ac i’r rhai a niweidiwyd',
        },
        {
          en: 'Services build on what children do well, and suit their age, culture and language',
          cy: 'Mae gwasanaethau’n adeiladu ar yr hyn y mae plant yn ei wneud yn dda, ac yn addas i’w hoedran, eu diwylliant a’u hiaith',
        },
        {
          en: 'The service knows which of them work, and gives up those that do not',
          cy: 'Mae’r gwasanaeth yn gwybod pa rai ohonynt sy’n gweithio, ac yn rhoi’r gorau i’r rhai nad ydynt',
        },
      ],
    },
    {
      id: '1.3.3',
      asks: {
        en: 'Do the arrangements with partners, providers and courts get children to those services?',
        cy: 'A yw’r trefniadau â phartneriaid, darparwyr a llysoedd yn sicrhau bod plant yn cyrraedd y gwasanaethau hynny?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Referrals are simple and are answered, or followed up when they are not',
          cy: 'Mae atgyfeiriadau’n syml ac yn cael ateb, neu fe’u dilynir pan na ddaw ateb',
        },
        {
          en: 'Disagreements are taken higher, and settled in time for the child',
          cy: 'Eir ag anghytundebau’n uwch, a’u datrys mewn pryd i’r plentyn',
        },
        {
          en: 'Courts trust the reports, and get them in time',
          cy: 'Mae’r llysoedd yn ymddiried yn yr adroddiadau, ac yn eu cael mewn pryd',
        },
        {
          en: 'Agencies share what they know when someone’s safety depends on it',
          cy: 'Mae asiantaethau’n rhannu’r hyn a wyddant pan fydd diogelwch rhywun yn dibynnu ar hynny',
        },
        {
          en: 'Help goes on after an order ends, and moves to adult services are prepared',
          cy: 'Mae cymorth yn parhau ar ôl i orchymyn ddod i ben, a pharatoir ar gyfer pontio i wasanaethau oedolion',
        },
      ],
    },
  ],
}
