import type { Standard } from '../framework.ts'

/** The fourth standard of organisational delivery, 2018 to 2024. */
export const INFORMATION_AND_FACILITIES: Standard = {
  id: '1.4',
  name: { en: 'Information and facilities', cy: 'Gwybodaeth a chyfleusterau' },
  statement: {
    en: 'Staff have the guidance, the places and the information that good work needs, and the service learns.',
    cy: 'Mae gan y staff y canllawiau, y mannau a’r wybodaeth y mae gwaith da yn galw amdanynt, ac mae’r gwasanaeth yn dysgu.',
  },
  counts: true,
  questions: [
    {
      id: '1.4.1',
      asks: {
        en: 'Do policies and guidance help the staff to do the right thing?',
        cy: 'A yw polisïau a chanllawiau’n helpu’r staff i wneud y peth iawn?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'There are policies for the hardest work: safeguarding, exploitation, public protection, transfers, remand',
          cy: 'Mae polisïau ar gyfer y gwaith anoddaf: diogelu, camfanteisio, diogelu’r cyhoedd, trosglwyddo, remand',
        },
        {
          en: 'They are up to date, and say when they will be reviewed',
          cy: 'Maent yn gyfredol, ac yn dweud pryd y cânt eu hadolygu',
        },
        {
          en: 'Staff know them, and can find them when they need to',
          cy: 'Mae’r staff yn eu hadnabod, ac yn gallu dod o hyd iddynt pan fo angen',
        },
        {
          en: 'They say how to meet differences between children, and not only that one should',
          cy: 'Maent yn dweud sut i ymateb i wahaniaethau rhwng plant, ac nid yn unig y dylid gwneud hynny',
        },
      ],
    },
    {
      id: '1.4.2',
      asks: {
        en: 'Are the places where children are seen safe, welcoming and within reach?',
        cy: 'A yw’r mannau lle gwelir plant yn ddiogel, yn groesawgar ac o fewn cyrraedd?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Children can get there safely, without meeting those who would harm them',
          cy: 'Gall plant gyrraedd yno’n ddiogel, heb gwrdd â’r rhai a fyddai’n eu niweidio',
        },
        {
          en: 'Rooms are private, suit children, and can be used by people with disabilities',
          cy: 'Mae’r ystafelloedd yn breifat ac yn addas i blant, a gall pobl anabl eu defnyddio',
        },
        {
          en: 'Staff who work alone or visit homes are kept safe',
          cy: 'Cedwir staff sy’n gweithio ar eu pennau eu hunain neu’n ymweld â chartrefi yn ddiogel',
        },
        {
          en: 'Work is done near home, in schools and in the community where that suits the child better',
          cy: 'Gwneir gwaith yn agos at y cartref, mewn ysgolion ac yn y gymuned lle mae hynny’n well i’r plentyn',
        },
      ],
    },
    {
      id: '1.4.3',
      asks: {
        en: 'Do the systems give the staff what they need to know, when they need it?',
        cy: 'A yw’r systemau’n rhoi i’r staff yr hyn y mae angen iddynt ei wybod, pan fo’i angen?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'The record is quick to read and to write, wherever the work is done',
          cy: 'Mae’r cofnod yn gyflym i’w ddarllen ac i’w ysgrifennu, ble bynnag y gwneir y gwaith',
        },
        {
          en: 'What children’s services, police and schools know reaches the worker without delay',
          cy: 'Mae’r hyn y mae gwasanaethau plant, yr heddlu ac ysgolion yn ei wybod yn cyrraedd y gweithiwr yn ddi-oed',
        },
        {
          en: 'Managers can see what is due, late or missing',
          cy: 'Gall rheolwyr weld beth sydd i’w wneud, yn hwyr neu ar goll',
        },
        {
          en: 'The figures are right, because the record from which they come is right',
          cy: 'Mae’r ffigurau’n gywir, gan fod y cofnod y maent yn deillio ohono’n gywir',
        },
      ],
    },
    {
      id: '1.4.4',
      asks: {
        en: 'Does the service use evidence and learning to get better?',
        cy: 'A yw’r gwasanaeth yn defnyddio tystiolaeth a dysgu i wella?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Cases are audited regularly, and someone acts on what is found',
          cy: 'Archwilir achosion yn rheolaidd, ac mae rhywun yn gweithredu ar yr hyn a ganfyddir',
        },
        {
          en: 'Serious incidents, complaints and reviews lead to changes that can be pointed to',
          cy: 'Mae digwyddiadau difrifol, cwynion ac adolygiadau’n arwain at newidiadau y gellir eu dangos',
        },
        {
          en: 'What earlier inspections recommended was done, and has lasted',
          cy: 'Gwnaed yr hyn a argymhellodd arolygiadau blaenorol, ac mae wedi para',
        },
        {
          en: 'Children, carers and those harmed are asked, and their answers are used',
          cy: 'Gofynnir i blant, gofalwyr a’r rhai a niweidiwyd, a defnyddir eu hatebion',
        },
        {
          en: 'Reoffending and children’s progress are followed up, for each group as well as for all',
          cy: 'Dilynir aildroseddu a chynnydd plant, ar gyfer pob grŵp yn ogystal ag i bawb',
        },
      ],
    },
  ],
}
