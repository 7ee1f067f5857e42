import { type Check, type Field } from '#kernel/entity.ts'
import { ANSWER_CHOICES } from './answer-choices.ts'

/** What one answer is made of, whatever was asked. */
export const ANSWER_FIELDS = {
  choice: {
    kind: 'code',
    list: ANSWER_CHOICES,
    label: { en: 'Chosen', cy: 'Dewiswyd' },
    example: 'sometimes',
  },
  said: {
    kind: 'text',
    max: 4000,
    lines: 4,
    label: { en: 'In their own words', cy: 'Yn eu geiriau eu hunain' },
    example: 'Not on the bus after school',
  },
} as const satisfies Record<string, Field>

/** An answer that neither chooses nor says anything is none. */
export const SAYS_SOMETHING: Check = values =>
  values['choice'] === null && values['said'] === null
    ? {
        field: 'said',
        words: { en: 'An answer chooses something or says something', cy: 'Mae ateb yn dewis neu’n dweud rhywbeth' },
      }
    : null
