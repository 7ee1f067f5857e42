import { type Check, type FieldMap, notBefore } from '#kernel/entity.ts'

/** The days from and until which something held. What changes is never overwritten: the old span ends, a new one begins. */
export const SPAN = {
  from_on: {
    kind: 'date',
    label: { en: 'Start date', cy: 'Dyddiad cychwyn' },
    ask: { en: 'Enter the date it started', cy: 'Rhowch y dyddiad cychwyn' },
    required: true,
    example: '2026-03-02',
  },
  until_on: {
    kind: 'date',
    label: { en: 'End date', cy: 'Dyddiad gorffen' },
    hint: { en: 'Leave this empty if it is still so', cy: 'Gadewch hwn yn wag os yw’n parhau' },
    example: '2026-09-30',
  },
} as const satisfies FieldMap

/** The same where people often do not know since when. */
export const LOOSE_SPAN = {
  from_on: { kind: 'date', label: SPAN.from_on.label, example: SPAN.from_on.example },
  until_on: SPAN.until_on,
} as const satisfies FieldMap

export const SPAN_IN_ORDER: Check = notBefore('from_on', 'until_on', {
  en: 'The end date must be the same as or after the start date',
  cy: 'Rhaid i’r dyddiad gorffen fod yr un fath â’r dyddiad cychwyn neu ar ei ôl',
})
