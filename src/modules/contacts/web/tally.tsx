import type { Phrase, Words } from '#kernel/language.ts'
import { say } from '#kernel/language.ts'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import { Heading } from '#ui/text/heading.tsx'
import type { MonthTally } from '../data/month-of-contacts.ts'
import { programmeWords } from './programme-words.ts'

const EXPECTED: Words = { en: 'Expected', cy: 'Disgwyliedig' }
const KEPT: Words = { en: 'Kept', cy: 'Cadwyd' }
const MISSED: Words = { en: 'Missed', cy: 'Methwyd' }
const PLANNED: Words = { en: 'Planned', cy: 'Wedi’u cynllunio' }
const AWAITING: Words = { en: 'Await their outcome', cy: 'Yn aros am ganlyniad' }
const SHORT: Phrase<{ short: number }> = {
  en: ({ short }) => `${short} more to plan`,
  cy: ({ short }) => `rhagor i’w cynllunio: ${short}`,
}

/** How many contacts of a programme a month asks for, and how many there are. */
export function Tally({
  tally: { programme, expected, kept, missed, planned, awaiting },
}: {
  readonly tally: MonthTally
}) {
  const short = (expected ?? 0) - kept - planned - awaiting
  return (
    <>
      <Heading level={3}>{programmeWords(programme)}</Heading>
      <FactGrid
        facts={[
          ...(expected === null
            ? []
            : [{ label: EXPECTED, value: expected, note: short > 0 ? say(SHORT, { short }) : null }]),
          { label: KEPT, value: kept },
          { label: MISSED, value: missed },
          { label: PLANNED, value: planned },
          ...(awaiting > 0 ? [{ label: AWAITING, value: awaiting, path: '/contacts/outcomes' }] : []),
        ]}
      />
    </>
  )
}
