import type { Field } from '#kernel/entity.ts'

/** The field by which a record says to which plan it belongs. */
export const PLAN = {
  kind: 'reference',
  to: 'plan',
  label: { en: 'Plan', cy: 'Cynllun' },
  ask: { en: 'Select the plan', cy: 'Dewiswch y cynllun' },
  required: true,
  example: 'plan-1',
} as const satisfies Field
