import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { AnswerInShort } from '../data/answers-to-voice.ts'
import { answerStanding } from '../domain/answer-standing.ts'
import { StandingTag } from './standing-tag.tsx'

const CAME_OF_IT: Words = { en: 'What came of it', cy: 'Beth ddaeth o hyn' }
const NOT_TOLD: Words = { en: 'Nobody has told them yet', cy: 'Nid oes neb wedi rhoi gwybod iddynt eto' }

type Props = {
  readonly answers: readonly AnswerInShort[]
  readonly today: LocalDate
}

/** The answers that somebody’s words have had. */
export const WhatCameOfIt = ({ answers, today }: Props) => (
  <>
    {answers.map(answer => (
      <Paragraph>
        {[
          <Link path={`/voice/answers/${answer.id}`}>{CAME_OF_IT}</Link>,
          ' ',
          <StandingTag answer={answer} today={today} />,
          answerStanding(answer, today) === 'decided' && [' ', NOT_TOLD],
        ]}
      </Paragraph>
    ))}
  </>
)
