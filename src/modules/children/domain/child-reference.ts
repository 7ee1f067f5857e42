import type { Field } from '#kernel/entity.ts'

/** The field by which a record says whom it is about. */
export const CHILD = {
  kind: 'reference',
  to: 'child',
  label: { en: 'Child', cy: 'Plentyn' },
  required: true,
  example: 'child-1',
} as const satisfies Field
