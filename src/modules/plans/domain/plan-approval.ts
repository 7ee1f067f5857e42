import { type Check, entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { PLAN_DECISIONS } from './plan-decisions.ts'
import { PLAN } from './plan-reference.ts'

const RETURNED_WITH_COMMENTS: Check = values =>
  values['decision'] === 'returned' && values['comments'] === null
    ? {
        field: 'comments',
        words: { en: 'Say what should be changed', cy: 'Dywedwch beth ddylai newid' },
      }
    : null

/** What a manager decided about a plan that was sent for approval. */
export const planApproval = entity({
  name: 'plan_approval',
  file: 'plan-approvals',
  title: { en: 'Decision about a plan', cy: 'Penderfyniad am gynllun' },
  counted: {
    en: { zero: 'no decisions about plans', one: '{n} decision about a plan', other: '{n} decisions about plans' },
    cy: {
      zero: 'dim penderfyniadau am gynlluniau',
      one: '{n} penderfyniad am gynllun',
      two: '{n} benderfyniad am gynllun',
      few: '{n} phenderfyniad am gynllun',
      many: '{n} phenderfyniad am gynllun',
      other: '{n} o benderfyniadau am gynlluniau',
    },
  },
  about: {
    en: 'A manager’s decision to approve a plan, or to return it and why.',
    cy: 'Penderfyniad rheolwr i gymeradwyo cynllun, neu ei ddychwelyd a pham.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    plan_id: PLAN,
    decision: {
      kind: 'code',
      list: PLAN_DECISIONS,
      label: { en: 'Decision', cy: 'Penderfyniad' },
      ask: { en: 'Select the decision', cy: 'Dewiswch y penderfyniad' },
      required: true,
      example: 'approved',
    },
    comments: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'Comments', cy: 'Sylwadau' },
      example: 'The safety measures cover the walk home. Good to see her own words.',
    },
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Who decided', cy: 'Pwy benderfynodd' },
      ask: { en: 'Select who decided', cy: 'Dewiswch pwy benderfynodd' },
      required: true,
      example: 'person-2',
    },
    decided_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date of the decision', cy: 'Dyddiad y penderfyniad' },
      ask: { en: 'Enter the date of the decision', cy: 'Rhowch ddyddiad y penderfyniad' },
      required: true,
      example: '2026-04-22',
    },
  },
  checks: [RETURNED_WITH_COMMENTS],
})
