import type { Field } from '#kernel/entity.ts'

/** The field by which a record says of which contact it speaks, where it speaks of one. */
export const CONTACT_IF_ANY = {
  kind: 'reference',
  to: 'contact',
  label: { en: 'Contact that was missed', cy: 'Y cyswllt a fethwyd' },
  example: 'contact-1',
} as const satisfies Field
