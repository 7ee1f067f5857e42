import { type CodeList, codes } from '#kernel/code-list.ts'

/** What may be chosen of any question. Welsh has no one “yes”: these say whether something is true. */
export const ANSWER_CHOICES: CodeList = {
  id: 'answer-choice',
  source: 'Own list',
  codes: codes({
    'very-good': ['Very good', 'Da iawn'],
    good: ['Good', 'Da'],
    'all-right': ['All right', 'Iawn'],
    'not-good': ['Not good', 'Ddim yn dda'],
    bad: ['Bad', 'Gwael'],
    true: ['True', 'Gwir'],
    sometimes: ['Sometimes', 'Weithiau'],
    'not-true': ['Not true', 'Ddim yn wir'],
    'not-sure': ['I’m not sure', 'Dw i ddim yn siŵr'],
  }),
}

export type AnswerChoice =
  'very-good' | 'good' | 'all-right' | 'not-good' | 'bad' | 'true' | 'sometimes' | 'not-true' | 'not-sure'

/** How something is, from best to worst. */
export const FEELINGS: readonly AnswerChoice[] = ['very-good', 'good', 'all-right', 'not-good', 'bad']

/** Whether something is so. */
export const TRUTH: readonly AnswerChoice[] = ['true', 'sometimes', 'not-true', 'not-sure']

/** Only words will do. */
export const WORDS_ONLY: readonly AnswerChoice[] = []
