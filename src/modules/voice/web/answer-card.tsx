import { codeLabel } from '#kernel/code-list.ts'
import { count, type Counted, same, type Words } from '#kernel/language.ts'
import { daysBetween, type LocalDate } from '#kernel/local-date.ts'
import { SaidAndDone } from '#ui/patterns/said-and-done.tsx'
import { Day } from '#ui/text/day.tsx'
import { useView } from '#ui/view.tsx'
import type { Answer } from '../data/answers.ts'
import { answerDueOn, answerStanding } from '../domain/answer-standing.ts'
import { BEARINGS } from '../domain/bearings.ts'
import { textsIn } from '../domain/texts-in.ts'
import { partsOf, YOU_SAID } from './answer-texts.ts'
import { inOwnLanguage } from './in-own-language.tsx'
import { StandingTag } from './standing-tag.tsx'

const OPEN: Words = { en: 'Open', cy: 'Agor' }
const TOLD: Words = { en: 'Told on', cy: 'Rhoddwyd gwybod ar' }
const SINCE: Words = { en: 'Since', cy: 'Ers' }
const ANSWER_BY: Words = { en: 'Answer by', cy: 'Ateb erbyn' }
const WAITED: Counted = {
  en: { one: 'Waiting for {n} day', other: 'Waiting for {n} days' },
  cy: {
    one: 'Yn aros ers {n} diwrnod',
    two: 'Yn aros ers {n} ddiwrnod',
    few: 'Yn aros ers {n} diwrnod',
    many: 'Yn aros ers {n} diwrnod',
    other: 'Yn aros ers {n} diwrnod',
  },
}

type Props = {
  readonly answer: Answer
  readonly today: LocalDate
}

/** One thing that people said and what became of it, with the way to all of it. */
export function AnswerCard({ answer, today }: Props) {
  const { language } = useView()
  const standing = answerStanding(answer, today)
  const { asked } = textsIn(answer, language)
  return (
    <SaidAndDone
      saidLabel={YOU_SAID}
      said={inOwnLanguage(asked)}
      parts={partsOf(answer, language)}
      standing={standing === 'late' && <StandingTag answer={answer} today={today} />}
      notes={[
        answer.decision === null ? [SINCE, ' ', <Day on={answer.asked_on} />] : null,
        standing === 'late' && count(WAITED, daysBetween(answer.asked_on, today)),
        standing === 'waiting' && [ANSWER_BY, ' ', <Day on={answerDueOn(answer.asked_on, today)} />],
        ...answer.bears_on.map(bearing => codeLabel(BEARINGS, bearing)),
        answer.told_on && [TOLD, ' ', <Day on={answer.told_on} />],
      ]}
      ways={[{ label: OPEN, path: `/voice/answers/${answer.id}`, hidden: same(asked.text) }]}
    />
  )
}
