import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { REQUIREMENTS } from './requirements.ts'

const amount = (en: string, cy: string, max: number, example: string) =>
  ({ kind: 'whole', min: 0, max, label: { en, cy }, example }) as const

/** Something that an outcome asks of the child: a requirement of an order, a term of a contract, a condition. */
export const outcomeRequirement = entity({
  name: 'outcome_requirement',
  file: 'outcome-requirements',
  title: { en: 'Requirement', cy: 'Gofyniad' },
  counted: {
    en: { zero: 'no requirements', one: '{n} requirement', other: '{n} requirements' },
    cy: {
      zero: 'dim gofynion',
      one: '{n} gofyniad',
      two: '{n} ofyniad',
      few: '{n} gofyniad',
      many: '{n} gofyniad',
      other: '{n} o ofynion',
    },
  },
  about: {
    en: 'A requirement of an order, a term of a contract or a condition of a caution or licence.',
    cy: 'Gofyniad gorchymyn, un o amodau contract, neu amod rhybuddiad neu drwydded.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    outcome_id: {
      kind: 'reference',
      to: 'outcome',
      label: { en: 'Outcome', cy: 'Canlyniad' },
      ask: { en: 'Select the outcome', cy: 'Dewiswch y canlyniad' },
      required: true,
      example: 'outcome-1',
    },
    requirement: {
      kind: 'code',
      list: REQUIREMENTS,
      label: { en: 'Requirement', cy: 'Gofyniad' },
      ask: { en: 'Select the requirement', cy: 'Dewiswch y gofyniad' },
      required: true,
      example: 'unpaid-work',
    },
    details: {
      kind: 'text',
      max: 500,
      lines: 2,
      label: { en: 'Details', cy: 'Manylion' },
      example: 'At the community garden on Saturdays',
    },
    term_months: amount('Length: months', 'Hyd: misoedd', 120, '12'),
    term_days: amount('Length: days', 'Hyd: diwrnodau', 4000, '0'),
    hours_mandated: amount('Hours of unpaid work ordered', 'Oriau o waith heb dâl a orchmynnwyd', 240, '60'),
    hours_completed: amount('Hours of unpaid work done', 'Oriau o waith heb dâl a gwblhawyd', 240, '24'),
    ends_on: { kind: 'date', label: { en: 'Date it ends', cy: 'Dyddiad gorffen' }, example: '2027-04-07' },
  },
})
