import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { same } from '#kernel/language.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { PARTNERS } from '#modules/workforce/domain/partners.ts'
import { ACTION_BY } from './action-by.ts'
import { ACTION_RESULTS } from './action-results.ts'
import { PLAN } from './plan-reference.ts'

const DUE_AFTER_START: Check = notBefore('starts_on', 'due_on', {
  en: 'The date it is due must be the same as or after the start date',
  cy: 'Rhaid i’r dyddiad cwblhau fod yr un fath â’r dyddiad cychwyn neu ar ei ôl',
})

const PARTNER_NAMED: Check = values =>
  values['by'] === 'partner' && values['partner'] === null
    ? { field: 'partner', words: { en: 'Select which partner', cy: 'Dewiswch pa bartner' } }
    : null

const RESULT_WITH_ITS_DAY: Check = values =>
  values['done_on'] !== null && values['result'] === null
    ? {
        field: 'result',
        words: { en: 'Select what became of it', cy: 'Dewiswch beth ddaeth ohono' },
      }
    : null

/** One thing that somebody does towards an objective. */
export const planAction = entity({
  name: 'plan_action',
  file: 'plan-actions',
  title: { en: 'Action', cy: 'Cam gweithredu' },
  counted: {
    en: { zero: 'no actions', one: '{n} action', other: '{n} actions' },
    cy: {
      zero: 'dim camau gweithredu',
      one: '{n} cam gweithredu',
      two: '{n} gam gweithredu',
      few: '{n} cham gweithredu',
      many: '{n} cham gweithredu',
      other: '{n} o gamau gweithredu',
    },
  },
  about: {
    en: 'What somebody does towards an objective: who, by when, and what became of it.',
    cy: 'Yr hyn y mae rhywun yn ei wneud tuag at amcan: pwy, erbyn pryd, a beth ddaeth ohono.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    plan_id: PLAN,
    objective_id: {
      kind: 'reference',
      to: 'objective',
      label: { en: 'Objective', cy: 'Amcan' },
      ask: { en: 'Select the objective', cy: 'Dewiswch yr amcan' },
      required: true,
      example: 'objective-1',
    },
    what: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'What will be done', cy: 'Beth fydd yn cael ei wneud' },
      ask: { en: 'Enter what will be done', cy: 'Rhowch beth fydd yn cael ei wneud' },
      required: true,
      example: 'Practise three ways of leaving an argument',
    },
    by: {
      kind: 'code',
      list: ACTION_BY,
      label: { en: 'Who does it', cy: 'Pwy sy’n ei wneud' },
      ask: { en: 'Select who does it', cy: 'Dewiswch pwy sy’n ei wneud' },
      required: true,
      example: 'child',
    },
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Member of staff', cy: 'Aelod o staff' },
      hint: {
        en: 'If someone in the service does it or helps with it',
        cy: 'Os yw rhywun yn y gwasanaeth yn ei wneud neu’n helpu',
      },
      example: 'person-1',
    },
    partner: {
      kind: 'code',
      list: PARTNERS,
      label: same('Partner'),
      hint: { en: 'If a partner does it', cy: 'Os partner sy’n ei wneud' },
      example: 'health',
    },
    provider: {
      kind: 'text',
      max: 200,
      label: { en: 'Provider', cy: 'Darparwr' },
      hint: { en: 'The team or organisation, by name', cy: 'Enw’r tîm neu’r sefydliad' },
      example: 'Speech and language therapy, Ysbyty Aberwen',
    },
    position: {
      kind: 'whole',
      min: 1,
      max: 99,
      label: { en: 'Place in the objective', cy: 'Lle yn yr amcan' },
      required: true,
      example: '1',
    },
    starts_on: { kind: 'date', label: { en: 'Start date', cy: 'Dyddiad cychwyn' }, example: '2026-04-22' },
    due_on: { kind: 'date', label: { en: 'Due by', cy: 'I’w gwblhau erbyn' }, example: '2026-06-15' },
    done_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date of the result', cy: 'Dyddiad y canlyniad' },
      example: '2026-06-10',
    },
    result: {
      kind: 'code',
      list: ACTION_RESULTS,
      label: { en: 'Result', cy: 'Canlyniad' },
      example: 'done',
    },
    note: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'Note', cy: 'Nodyn' },
      example: 'Used one of them at school in May',
    },
  },
  checks: [DUE_AFTER_START, PARTNER_NAMED, RESULT_WITH_ITS_DAY],
})
