import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { ANSWER_CHOICES } from '../domain/answer-choices.ts'
import type { Answer } from '../domain/follow-up.ts'

/** What somebody answered: what they chose, then their own words. */
export const answerWords = ({ choice, said }: Pick<Answer, 'choice' | 'said'>): Words =>
  join([...(choice === null ? [] : [codeLabel(ANSWER_CHOICES, choice)]), ...(said === null ? [] : [same(said)])], '. ')
