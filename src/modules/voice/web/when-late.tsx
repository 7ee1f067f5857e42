import { asAt } from '#kernel/dated.ts'
import { count, type Counted, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Details } from '#ui/govuk/details.tsx'
import { CertaintyNote } from '#ui/patterns/certainty-note.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ANSWER_WITHIN } from '../domain/answer-standing.ts'

const TITLE: Words = { en: 'When is an answer late?', cy: 'Pryd mae ateb yn hwyr?' }
const AFTER: Counted = {
  en: { one: 'After {n} day without a decision.', other: 'After {n} days without a decision.' },
  cy: {
    one: 'Ar ôl {n} diwrnod heb benderfyniad.',
    two: 'Ar ôl {n} ddiwrnod heb benderfyniad.',
    few: 'Ar ôl {n} diwrnod heb benderfyniad.',
    many: 'Ar ôl {n} diwrnod heb benderfyniad.',
    other: 'Ar ôl {n} diwrnod heb benderfyniad.',
  },
}

/** The number that decides whether an answer is late, and what it rests on. */
export function WhenLate({ on }: { readonly on: LocalDate }) {
  const basis = asAt(ANSWER_WITHIN, on)
  return (
    <Details summary={TITLE}>
      <>
        <Paragraph>{count(AFTER, basis.value.days)}</Paragraph>
        <CertaintyNote basis={basis} />
      </>
    </Details>
  )
}
