import { caseworkStandard } from '../casework-standard.ts'
import type { Standard, WorkKind } from '../framework.ts'

/** Planning of court and out-of-court work, 2018 to 2024. */
export const planning = (id: string, work: WorkKind): Standard =>
  caseworkStandard({
    id,
    work,
    name: { en: 'Planning', cy: 'Cynllunio' },
    statement: {
      en: 'The plan follows from the assessment, is made with the child, and says who does what by when.',
      cy: 'Mae’r cynllun yn dilyn o’r asesiad, wedi’i wneud gyda’r plentyn, ac yn dweud pwy sy’n gwneud beth erbyn pryd.',
    },
    change: {
      asks: {
        en: 'Does the plan set out well enough what will help the child to stop offending?',
        cy: 'A yw’r cynllun yn nodi’n ddigon da beth fydd yn helpu’r plentyn i ymatal rhag troseddu?',
      },
      prompts: [
        {
          en: 'It chooses the services most likely to help this child, in an order and at a pace that make sense',
          cy: 'Mae’n dewis y gwasanaethau sydd fwyaf tebygol o helpu’r plentyn hwn, mewn trefn ac ar gyflymder sy’n gwneud synnwyr',
        },
        {
          en: 'It suits the child’s identity, culture, language and family life',
          cy: 'Mae’n addas i hunaniaeth, diwylliant, iaith a bywyd teuluol y plentyn',
        },
        {
          en: 'It builds on strengths, and on people whom the child trusts',
          cy: 'Mae’n adeiladu ar gryfderau, ac ar bobl y mae’r plentyn yn ymddiried ynddynt',
        },
        {
          en: 'It asks of the child what they can manage, and helps them to want it',
          cy: 'Mae’n gofyn am yr hyn y gall y plentyn ymdopi ag ef, ac yn ei helpu i fod eisiau hynny',
        },
        {
          en: 'It says what will be done for those harmed, as they wish',
          cy: 'Mae’n dweud beth a wneir dros y rhai a niweidiwyd, yn unol â’u dymuniadau',
        },
        {
          en: 'The child and the carers helped to make it, and would know it as theirs',
          cy: 'Helpodd y plentyn a’r gofalwyr i’w lunio, a byddent yn ei adnabod fel eu cynllun nhw',
        },
      ],
    },
    childSafety: {
      asks: {
        en: 'Does the plan set out well enough how the child will be kept safe?',
        cy: 'A yw’r cynllun yn nodi’n ddigon da sut y cedwir y plentyn yn ddiogel?',
      },
      prompts: [
        {
          en: 'Every risk to the child in the assessment has an answer in the plan',
          cy: 'Mae ateb yn y cynllun i bob risg i’r plentyn sydd yn yr asesiad',
        },
        {
          en: 'It fits with the plans for child protection, care, health and education, and says who leads',
          cy: 'Mae’n cyd-fynd â’r cynlluniau amddiffyn plant, gofal, iechyd ac addysg, ac yn dweud pwy sy’n arwain',
        },
        {
          en: 'Controls and help are named: who checks, how often, with what support',
          cy: 'Enwir y rheolaethau a’r cymorth: pwy sy’n gwirio, pa mor aml, a chyda pha gefnogaeth',
        },
        {
          en: 'It says what will happen if things get worse, for this child and not for any child',
          cy: 'Mae’n dweud beth fydd yn digwydd os bydd pethau’n gwaethygu, i’r plentyn hwn ac nid i unrhyw blentyn',
        },
      ],
    },
    othersSafety: {
      asks: {
        en: 'Does the plan set out well enough how other people will be kept safe?',
        cy: 'A yw’r cynllun yn nodi’n ddigon da sut y cedwir pobl eraill yn ddiogel?',
      },
      prompts: [
        {
          en: 'Every risk to others in the assessment has an answer in the plan',
          cy: 'Mae ateb yn y cynllun i bob risg i eraill sydd yn yr asesiad',
        },
        {
          en: 'Victims who are known, and people who could become victims, are protected in ways that can be checked',
          cy: 'Amddiffynnir dioddefwyr hysbys, a phobl a allai ddod yn ddioddefwyr, mewn ffyrdd y gellir eu gwirio',
        },
        {
          en: 'Police, MAPPA and other agencies have the part that they should have',
          cy: 'Mae gan yr heddlu, MAPPA ac asiantaethau eraill y rhan a ddylai fod ganddynt',
        },
        {
          en: 'There are controls as well as help, and no more of them than needed',
          cy: 'Mae rheolaethau yn ogystal â chymorth, ond dim mwy ohonynt nag sydd ei angen',
        },
        {
          en: 'It says what will happen if the risk rises: which signs to watch for, and who acts',
          cy: 'Mae’n dweud beth fydd yn digwydd os bydd y risg yn codi: pa arwyddion i gadw golwg amdanynt, a phwy sy’n gweithredu',
        },
      ],
    },
  })
