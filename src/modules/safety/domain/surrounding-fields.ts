import type { Field } from '#kernel/entity.ts'

/** What is told alike of a place and of a group: what worries people about it, and what is done about that. */
export const SURROUNDING_FIELDS = {
  concern: {
    kind: 'text',
    max: 4000,
    lines: 5,
    label: { en: 'What the concern is', cy: 'Beth yw’r pryder' },
    hint: {
      en: 'Name no child here: link them to it instead',
      cy: 'Peidiwch ag enwi plentyn yma: cysylltwch ef yn lle hynny',
    },
    ask: { en: 'Enter what the concern is', cy: 'Rhowch beth yw’r pryder' },
    required: true,
    example: 'Young people are approached here on Friday evenings by adults whom nobody knows.',
  },
  controls: {
    kind: 'text',
    max: 4000,
    lines: 5,
    label: { en: 'What is done about it', cy: 'Beth a wneir yn ei gylch' },
    hint: {
      en: 'By whom and how often: patrols, outreach, lighting, a word with whoever is in charge',
      cy: 'Gan bwy a pha mor aml: patrolau, gwaith allgymorth, goleuadau, gair â phwy bynnag sy’n gyfrifol',
    },
    example: 'Youth workers are there on Fridays from six; the police look in at nine.',
  },
  until_on: {
    kind: 'date',
    label: { en: 'No longer a concern since', cy: 'Ddim yn bryder ers' },
    example: '2026-06-30',
  },
} as const satisfies Readonly<Record<string, Field>>
