import type { Field } from '#kernel/entity.ts'

/** The field by which a record says who on the staff it was. */
export const STAFF = { kind: 'reference', to: 'person', example: 'person-1' } as const satisfies Partial<Field>
