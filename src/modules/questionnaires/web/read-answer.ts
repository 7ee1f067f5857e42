import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { readValue } from '#kernel/read-value.ts'
import type { Answers } from '#web/drafts.ts'
import { ANSWER_FIELDS } from '../domain/answer-fields.ts'
import type { Answer } from '../domain/follow-up.ts'
import type { Question } from '../domain/questionnaire.ts'

export type AnswerReading = { readonly answer: Answer; readonly errors: Readonly<Record<string, Words>> }

const CHOOSE: Words = { en: 'Choose one of the answers', cy: 'Dewiswch un o’r atebion' }
const TOO_LONG: Words = {
  en: 'That is too long. Write a little less.',
  cy: 'Mae hynny’n rhy hir. Ysgrifennwch ychydig llai.',
}
const NO_DAY = '' as LocalDate

/** What was chosen and said of a question, by the inputs `choice` and `said` with what makes their names apart. */
export function readAnswer(question: Question, typed: Answers, suffix = ''): AnswerReading {
  const chosen = typed[`choice${suffix}`] ?? ''
  const said = readValue(ANSWER_FIELDS.said, typed[`said${suffix}`] ?? '', NO_DAY)
  const choice = question.choices.find(one => one === chosen) ?? null
  return {
    answer: { question: question.id, choice, said: said.ok ? (said.value as string | null) : null },
    errors: {
      ...(chosen !== '' && choice === null && { [`choice${suffix}`]: CHOOSE }),
      ...(!said.ok && { [`said${suffix}`]: TOO_LONG }),
    },
  }
}
