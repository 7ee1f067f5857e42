import type { Field } from '#kernel/entity.ts'

/** The field by which a record says to which programme it belongs. */
export const PROGRAMME = {
  kind: 'reference',
  to: 'programme',
  label: { en: 'Programme', cy: 'Rhaglen' },
  ask: { en: 'Select the programme', cy: 'Dewiswch y rhaglen' },
  required: true,
  example: 'programme-1',
} as const satisfies Field
