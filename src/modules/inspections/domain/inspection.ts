import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { FRAMEWORK_LIST } from '#modules/frameworks/domain/framework-list.ts'
import { INSPECTION_ORIGINS } from './inspection-origins.ts'
import { INSPECTORATES } from './inspectorates.ts'
import { RATING_LIST } from '#modules/frameworks/domain/rating-list.ts'

const FIELDWORK_AFTER_NOTICE = notBefore('announced_on', 'fieldwork_from_on', {
  en: 'The first day of fieldwork must be the same as or after the day it was announced',
  cy: 'Rhaid i ddiwrnod cyntaf y gwaith maes fod yr un fath â’r dyddiad hysbysu neu ar ei ôl',
})
const FIELDWORK_IN_ORDER = notBefore('fieldwork_from_on', 'fieldwork_until_on', {
  en: 'The last day of fieldwork must be the same as or after the first',
  cy: 'Rhaid i ddiwrnod olaf y gwaith maes fod yr un fath â’r diwrnod cyntaf neu ar ei ôl',
})
const PUBLISHED_AFTER_FIELDWORK = notBefore('fieldwork_until_on', 'published_on', {
  en: 'The date published must be the same as or after the last day of fieldwork',
  cy: 'Rhaid i’r dyddiad cyhoeddi fod yr un fath â diwrnod olaf y gwaith maes neu ar ei ôl',
})
const PUBLISHED_AFTER_NOTICE = notBefore('announced_on', 'published_on', {
  en: 'The date published must be the same as or after the day it was announced',
  cy: 'Rhaid i’r dyddiad cyhoeddi fod yr un fath â’r dyddiad hysbysu neu ar ei ôl',
})

const DAYS = ['announced_on', 'fieldwork_from_on', 'fieldwork_until_on', 'published_on'] as const

/** Without any day it has no place in the service’s story. */
const HAS_A_DAY: Check = values =>
  DAYS.some(day => typeof values[day] === 'string')
    ? null
    : {
        field: 'published_on',
        words: {
          en: 'Enter at least one date, so that it has its place in time',
          cy: 'Rhowch o leiaf un dyddiad, fel bod lle iddo mewn amser',
        },
      }

const SCORE_HAS_ITS_MOST: Check = ({ score, out_of }) =>
  typeof score === 'number' && out_of === null
    ? {
        field: 'out_of',
        words: { en: 'Enter the highest score that was possible', cy: 'Rhowch y sgôr uchaf a oedd yn bosibl' },
      }
    : null

const SCORE_WITHIN_ITS_MOST: Check = ({ score, out_of }) =>
  typeof score === 'number' && typeof out_of === 'number' && score > out_of
    ? {
        field: 'score',
        words: {
          en: 'The score can’t be more than the highest that was possible',
          cy: 'Ni all y sgôr fod yn fwy na’r uchaf a oedd yn bosibl',
        },
      }
    : null

const RATED_BY_A_FRAMEWORK: Check = ({ framework, overall, score }) =>
  framework === null && (typeof overall === 'string' || typeof score === 'number')
    ? {
        field: 'framework',
        words: {
          en: 'Select the framework by which it was rated',
          cy: 'Dewiswch y fframwaith y rhoddwyd y radd yn ei ôl',
        },
      }
    : null

const cases = (en: string, cy: string, example: string) =>
  ({ kind: 'whole', min: 0, max: 2000, label: { en, cy }, example }) as const

/** An inspection of the service, or a review from which it is to learn: what the record says of it as a whole. */
export const inspection = entity({
  name: 'inspection',
  file: 'inspections',
  title: { en: 'Inspection or review', cy: 'Arolygiad neu adolygiad' },
  counted: {
    en: { zero: 'no inspections or reviews', one: '{n} inspection or review', other: '{n} inspections and reviews' },
    cy: {
      zero: 'dim arolygiadau nac adolygiadau',
      one: '{n} arolygiad neu adolygiad',
      two: '{n} arolygiad ac adolygiad',
      few: '{n} arolygiad ac adolygiad',
      many: '{n} arolygiad ac adolygiad',
      other: '{n} o arolygiadau ac adolygiadau',
    },
  },
  about: {
    en: 'An inspection of the service, a self-assessment, a peer review, an audit or a review after an incident.',
    cy: 'Arolygiad o’r gwasanaeth, hunanasesiad, adolygiad gan gymheiriaid, archwiliad neu adolygiad ar ôl digwyddiad.',
  },
  fields: {
    origin: {
      kind: 'code',
      list: INSPECTION_ORIGINS,
      label: { en: 'Type of inspection or review', cy: 'Math o arolygiad neu adolygiad' },
      ask: { en: 'Select the type of inspection or review', cy: 'Dewiswch y math o arolygiad neu adolygiad' },
      required: true,
      example: 'joint-inspection',
    },
    title: {
      kind: 'text',
      max: 150,
      label: { en: 'Title', cy: 'Teitl' },
      hint: {
        en: 'Only where its type and date don’t say enough. Never name a child',
        cy: 'Dim ond lle nad yw’r math a’r dyddiad yn dweud digon. Peidiwch byth ag enwi plentyn',
      },
      example: 'Out-of-court work across the county',
    },
    framework: {
      kind: 'code',
      list: FRAMEWORK_LIST,
      label: { en: 'Framework', cy: 'Fframwaith' },
      hint: {
        en: 'Its standards are what ratings, findings and recommendations are tied to. A review may borrow one',
        cy: 'Ei safonau yw’r hyn y mae graddau, canfyddiadau ac argymhellion yn gysylltiedig â nhw. Gall adolygiad fenthyg un',
      },
      example: 'hmip-2021',
    },
    inspectorates: {
      kind: 'codes',
      list: INSPECTORATES,
      label: { en: 'Inspectorates taking part', cy: 'Arolygiaethau a gymerodd ran' },
      example: 'hmip;ciw;estyn',
    },
    led_by: {
      kind: 'text',
      max: 150,
      label: { en: 'Led by', cy: 'Arweiniwyd gan' },
      hint: {
        en: 'The lead inspector or reviewer, or the body that made it',
        cy: 'Y prif arolygydd neu adolygydd, neu’r corff a’i gwnaeth',
      },
      example: 'Nerys Dychmygol',
    },
    announced_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Announced on', cy: 'Dyddiad hysbysu' },
      example: '2026-02-02',
    },
    fieldwork_from_on: {
      kind: 'date',
      label: { en: 'First day of fieldwork', cy: 'Diwrnod cyntaf y gwaith maes' },
      example: '2026-03-09',
    },
    fieldwork_until_on: {
      kind: 'date',
      label: { en: 'Last day of fieldwork', cy: 'Diwrnod olaf y gwaith maes' },
      example: '2026-03-13',
    },
    published_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Published on', cy: 'Dyddiad cyhoeddi' },
      hint: {
        en: 'Or the day it was finished, if it is not published',
        cy: 'Neu’r dydd y’i gorffennwyd, os na chaiff ei gyhoeddi',
      },
      example: '2026-06-03',
    },
    court_cases: cases('Court cases looked at', 'Achosion llys yr edrychwyd arnynt', '24'),
    out_of_court_cases: cases('Out-of-court cases looked at', 'Achosion y tu allan i’r llys yr edrychwyd arnynt', '21'),
    children_cases: cases('Children’s cases looked at', 'Achosion plant yr edrychwyd arnynt', '45'),
    victim_cases: cases('Victims’ cases looked at', 'Achosion dioddefwyr yr edrychwyd arnynt', '9'),
    resettlement_cases: cases('Resettlement cases looked at', 'Achosion ailsefydlu yr edrychwyd arnynt', '3'),
    score: {
      kind: 'whole',
      min: 0,
      max: 100,
      label: { en: 'Score', cy: 'Sgôr' },
      hint: { en: 'As the report prints it', cy: 'Fel y mae’r adroddiad yn ei argraffu' },
      example: '14',
    },
    out_of: {
      kind: 'whole',
      min: 1,
      max: 100,
      label: { en: 'Highest possible score', cy: 'Y sgôr uchaf bosibl' },
      example: '36',
    },
    overall: {
      kind: 'code',
      list: RATING_LIST,
      label: { en: 'Overall rating', cy: 'Gradd gyffredinol' },
      example: 'requires-improvement',
    },
    summary: {
      kind: 'text',
      max: 4000,
      lines: 6,
      label: { en: 'What it said, in short', cy: 'Beth a ddywedodd, yn fyr' },
      example: 'Assessment had improved; planning to keep children safe had not.',
    },
    where_published: {
      kind: 'text',
      max: 300,
      label: { en: 'Where it can be read', cy: 'Ble y gellir ei ddarllen' },
      hint: { en: 'An address on the web, or where it is kept', cy: 'Cyfeiriad ar y we, neu ble y’i cedwir' },
      example: 'https://example.org/reports/2026-06',
    },
  },
  checks: [
    FIELDWORK_AFTER_NOTICE,
    FIELDWORK_IN_ORDER,
    PUBLISHED_AFTER_FIELDWORK,
    PUBLISHED_AFTER_NOTICE,
    HAS_A_DAY,
    SCORE_HAS_ITS_MOST,
    SCORE_WITHIN_ITS_MOST,
    RATED_BY_A_FRAMEWORK,
  ],
})
