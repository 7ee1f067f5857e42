import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import type { AnswerInShort } from '../data/answers-to-voice.ts'
import { ANSWER_DECISIONS } from '../domain/answer-decisions.ts'
import { answerStanding } from '../domain/answer-standing.ts'

const WAITING: Words = { en: 'Waiting', cy: 'Yn aros' }
const LATE: Words = { en: 'Late', cy: 'Hwyr' }

const MEANINGS: Readonly<Record<string, Meaning>> = { did: 'done', partly: 'active', 'did-not': 'neutral' }

type Props = { readonly answer: Omit<AnswerInShort, 'id'>; readonly today: LocalDate }

/** Whether something was decided, and what. */
export function StandingTag({ answer, today }: Props) {
  const { decision } = answer
  if (decision !== null)
    return <StatusTag meaning={MEANINGS[decision] ?? 'neutral'}>{codeLabel(ANSWER_DECISIONS, decision)}</StatusTag>
  return answerStanding(answer, today) === 'late' ? (
    <StatusTag meaning="late">{LATE}</StatusTag>
  ) : (
    <StatusTag meaning="waiting">{WAITING}</StatusTag>
  )
}
