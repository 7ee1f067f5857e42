import type { Field } from '#kernel/entity.ts'

/** The field by which a walled record says whose it is. */
export const VICTIM = {
  kind: 'reference',
  to: 'victim',
  label: { en: 'Victim', cy: 'Dioddefwr' },
  required: true,
  example: 'victim-1',
} as const satisfies Field
