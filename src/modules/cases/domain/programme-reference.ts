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

/** The same where a record may stand by itself. */
export const PROGRAMME_IF_ANY = {
  kind: 'reference',
  to: 'programme',
  label: { en: 'Programme', cy: 'Rhaglen' },
  hint: {
    en: 'If it belongs to one of the child’s programmes',
    cy: 'Os yw’n perthyn i un o raglenni’r plentyn',
  },
  example: 'programme-1',
} as const satisfies Field
