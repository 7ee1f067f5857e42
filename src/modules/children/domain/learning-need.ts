import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { CHILD } from './child-reference.ts'
import { LEARNING_NEEDS } from './learning-needs.ts'
import { LEARNING_PLANS } from './learning-plans.ts'

const PLAN_IN_ORDER: Check = notBefore('plan_from_on', 'plan_until_on', {
  en: 'The plan’s end date must be the same as or after its start date',
  cy: 'Rhaid i ddyddiad gorffen y cynllun fod yr un fath â’i ddyddiad cychwyn neu ar ei ôl',
})

const DATES_NEED_A_PLAN: Check = ({ plan_kind: plan, plan_from_on: from, plan_until_on: until }) =>
  plan === 'none' && (typeof from === 'string' || typeof until === 'string')
    ? {
        field: 'plan_kind',
        words: {
          en: 'Select the type of plan, or remove the plan’s dates',
          cy: 'Dewiswch y math o gynllun, neu tynnwch ddyddiadau’r cynllun',
        },
      }
    : null

/** Special educational needs (England) or additional learning needs (Wales), and the plan for them. */
export const learningNeed = entity({
  name: 'learning_need',
  file: 'learning-needs',
  title: {
    en: 'Special educational or additional learning needs',
    cy: 'Anghenion addysgol arbennig neu anghenion dysgu ychwanegol',
  },
  counted: {
    en: { zero: 'no learning needs', one: '{n} learning need', other: '{n} learning needs' },
    cy: {
      zero: 'dim anghenion dysgu',
      one: '{n} angen dysgu',
      two: '{n} angen dysgu',
      few: '{n} angen dysgu',
      many: '{n} angen dysgu',
      other: '{n} o anghenion dysgu',
    },
  },
  about: {
    en: 'Special educational needs or additional learning needs identified in the child, and any plan for them.',
    cy: 'Anghenion addysgol arbennig neu anghenion dysgu ychwanegol a nodwyd, ac unrhyw gynllun ar eu cyfer.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    identified_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date identified', cy: 'Dyddiad nodi’r angen' },
      ask: { en: 'Enter the date the need was identified', cy: 'Rhowch y dyddiad y nodwyd yr angen' },
      required: true,
      example: '2024-10-14',
    },
    kinds: {
      kind: 'codes',
      list: LEARNING_NEEDS,
      label: { en: 'Types of need', cy: 'Mathau o angen' },
      hint: { en: 'Select all that apply', cy: 'Dewiswch bob un sy’n berthnasol' },
      example: 'speech-language-communication;autism',
    },
    plan_kind: {
      kind: 'code',
      list: LEARNING_PLANS,
      label: { en: 'Type of plan', cy: 'Math o gynllun' },
      ask: { en: 'Select the type of plan', cy: 'Dewiswch y math o gynllun' },
      required: true,
      example: 'idp',
    },
    plan_from_on: {
      kind: 'date',
      label: { en: 'Plan start date', cy: 'Dyddiad cychwyn y cynllun' },
      example: '2025-01-20',
    },
    plan_until_on: {
      kind: 'date',
      label: { en: 'Plan end date', cy: 'Dyddiad gorffen y cynllun' },
      example: '2027-01-19',
    },
    details: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'Details', cy: 'Manylion' },
      example: 'One-to-one support in the mornings',
    },
  },
  checks: [PLAN_IN_ORDER, DATES_NEED_A_PLAN],
})
