import { entity } from '#kernel/entity.ts'
import { FACTOR_KINDS } from '#modules/assessments/domain/factor-kinds.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { PLAN } from './plan-reference.ts'
import { PROGRESS } from './progress.ts'

/** What is to be different for the child, in their words and in the worker’s. */
export const objective = entity({
  name: 'objective',
  file: 'objectives',
  title: { en: 'Objective', cy: 'Amcan' },
  counted: {
    en: { zero: 'no objectives', one: '{n} objective', other: '{n} objectives' },
    cy: {
      zero: 'dim amcanion',
      one: '{n} amcan',
      two: '{n} amcan',
      few: '{n} amcan',
      many: '{n} amcan',
      other: '{n} o amcanion',
    },
  },
  about: {
    en: 'What a plan is to bring about, which factors of the assessment it answers, and how far it has come.',
    cy: 'Yr hyn y mae cynllun i’w gyflawni, pa ffactorau o’r asesiad y mae’n eu hateb, a’r cynnydd hyd yma.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    plan_id: PLAN,
    position: {
      kind: 'whole',
      min: 1,
      max: 99,
      label: { en: 'Place in the plan', cy: 'Lle yn y cynllun' },
      required: true,
      example: '1',
    },
    child_words: {
      kind: 'text',
      max: 1000,
      lines: 3,
      label: { en: 'In the child’s words', cy: 'Yng ngeiriau’r plentyn' },
      hint: { en: 'As they would say it to a friend', cy: 'Fel y byddent yn ei ddweud wrth ffrind' },
      example: 'I want to walk away when it kicks off',
    },
    worker_words: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'What is to be different', cy: 'Beth ddylai fod yn wahanol' },
      ask: { en: 'Enter what is to be different', cy: 'Rhowch beth ddylai fod yn wahanol' },
      required: true,
      example: 'Cadi knows what leads to arguments and has two ways of leaving one',
    },
    answers: {
      kind: 'codes',
      list: FACTOR_KINDS,
      label: { en: 'Factors it answers', cy: 'Ffactorau y mae’n eu hateb' },
      hint: { en: 'From the assessment', cy: 'O’r asesiad' },
      example: 'harm-violence;need-communication',
    },
    progress: {
      kind: 'code',
      list: PROGRESS,
      label: { en: 'Progress', cy: 'Cynnydd' },
      example: 'good',
    },
    progress_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Progress as of', cy: 'Cynnydd ar y dyddiad hwn' },
      example: '2026-06-15',
    },
    progress_note: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'What shows it', cy: 'Beth sy’n ei ddangos' },
      example: 'Left the park twice when friends began to argue',
    },
  },
})
