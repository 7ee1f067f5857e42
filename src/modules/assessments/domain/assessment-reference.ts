import type { Field } from '#kernel/entity.ts'

/** The field by which a record says to which assessment it belongs. */
export const ASSESSMENT = {
  kind: 'reference',
  to: 'assessment',
  label: { en: 'Assessment', cy: 'Asesiad' },
  ask: { en: 'Select the assessment', cy: 'Dewiswch yr asesiad' },
  required: true,
  example: 'assessment-1',
} as const satisfies Field
