import type { Field } from '#kernel/entity.ts'

/** The field by which a record says who of the service did it. */
export const WORKER = {
  kind: 'reference',
  to: 'person',
  label: { en: 'Member of staff', cy: 'Aelod o staff' },
  ask: { en: 'Select the member of staff', cy: 'Dewiswch yr aelod o staff' },
  required: true,
  example: 'person-1',
} as const satisfies Field
