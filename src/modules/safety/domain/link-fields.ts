import { type Check, type Field, notBefore } from '#kernel/entity.ts'

/** What is told alike of a child’s link with a place and with a group. */
export const LINK_FIELDS = {
  note: {
    kind: 'text',
    max: 1000,
    lines: 3,
    label: { en: 'What is known', cy: 'Yr hyn sy’n hysbys' },
    example: 'Told his worker that he waits there for a lift on Fridays.',
  },
  from_on: {
    kind: 'date',
    notInFuture: true,
    label: { en: 'Known since', cy: 'Yn hysbys ers' },
    example: '2026-05-02',
  },
  until_on: { kind: 'date', label: { en: 'Until', cy: 'Hyd at' }, example: '2026-06-30' },
} as const satisfies Readonly<Record<string, Field>>

export const LINK_ENDS_AFTER: Check = notBefore('from_on', 'until_on', {
  en: 'The last day must be the same as or after the first',
  cy: 'Rhaid i’r diwrnod olaf fod yr un fath â’r diwrnod cyntaf neu ar ei ôl',
})
