import type { Field } from '#kernel/entity.ts'

/** The key question that something is about, by its number in the framework. */
export const QUESTION = {
  kind: 'text',
  max: 20,
  label: { en: 'Key question', cy: 'Cwestiwn allweddol' },
  ask: { en: 'Select the key question', cy: 'Dewiswch y cwestiwn allweddol' },
  required: true,
  example: '2.1.2',
} as const satisfies Field
