import type { Words } from '#kernel/language.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { AnswersGiven } from '#ui/patterns/answers-given.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { ANSWER_CHOICES } from '../domain/answer-choices.ts'
import type { Answered } from './answered-in.ts'
import { spokenIn } from './spoken-in.ts'
import { BEARS_ON_SAFETY } from './words.ts'

const KEEP: Words = { en: 'Keep these words as their voice', cy: 'Cadw’r geiriau hyn fel eu llais' }

type Props = {
  readonly answered: readonly Answered[]
  readonly language: string | null
  /** Where own words are kept as a voice; absent for those who may not. */
  readonly keepPath?: string | undefined
}

/** What was answered, question by question, in the words that were chosen and said. */
export const AnswerList = ({ answered, language, keepPath }: Props) => (
  <AnswersGiven
    answers={answered.map(({ question, answer, isUrgent }) => ({
      asks: question.asks,
      chosen: answer.choice === null ? null : codeLabel(ANSWER_CHOICES, answer.choice),
      said: answer.said,
      keep:
        keepPath === undefined || answer.said === null
          ? null
          : { label: KEEP, path: keepPath, hidden: { question: question.id } },
      mark: isUrgent && <StatusTag meaning="danger">{BEARS_ON_SAFETY}</StatusTag>,
    }))}
    language={spokenIn(language)}
  />
)
