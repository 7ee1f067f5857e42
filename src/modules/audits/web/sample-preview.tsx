import { count, type Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import type { RoundInFull } from '../data/round-in-full.ts'
import { auditCase } from '../domain/audit-case.ts'
import type { FrameCase } from '../domain/may-be-drawn.ts'
import { samplePlan } from '../domain/sample-plan.ts'
import { stratumWords } from '../domain/stratum.ts'
import { STRATUM } from './words.ts'

const DRAW: Words = { en: 'Draw the sample', cy: 'Tynnu’r sampl' }
const FRAME: Words = { en: 'What the rules give today', cy: 'Yr hyn y mae’r rheolau’n ei roi heddiw' }
const SPREAD: Words = { en: 'How the sample is spread', cy: 'Sut y mae’r sampl wedi’i gwasgaru' }
const MAY_BE: Words = { en: 'May be drawn', cy: 'Gellir eu tynnu' }
const WOULD_BE: Words = { en: 'Would be drawn', cy: 'Byddent yn cael eu tynnu' }
const NONE_DRAWN: Words = { en: 'No case meets the rules', cy: 'Nid oes achos yn bodloni’r rheolau' }

type Props = { readonly frame: readonly FrameCase[]; readonly round: RoundInFull; readonly visit: Visit }

type Spread = { readonly words: Words; readonly all: number; readonly drawn: number }

/** What a draw would give: how many cases of each stratum there are, and how many would be taken. */
export function SamplePreview({ frame, round, visit }: Props) {
  const { size, seed } = round.values
  const drawn = samplePlan(frame, { size, seed, framework: round.judgedBy, on: visit.today })
  return (
    <>
      <Heading level={2}>{FRAME}</Heading>
      {frame.length === 0 ? (
        <EmptyState title={NONE_DRAWN} />
      ) : (
        <>
          <DataTable caption={SPREAD} columns={SPREAD_COLUMNS} rows={spreadOf(frame, drawn)} />
          <InlineForm action={`/audits/rounds/${round.id}/draw`}>
            <Button once>{DRAW}</Button>
          </InlineForm>
        </>
      )}
      <Paragraph id="round">{count(auditCase.counted, drawn.length)}</Paragraph>
    </>
  )
}

const spreadOf = (frame: readonly FrameCase[], drawn: readonly FrameCase[]): readonly Spread[] =>
  [...Map.groupBy(frame, ({ stratum }) => stratum)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([stratum, cases]) => {
      const [first] = cases
      return first
        ? [
            {
              words: stratumWords(first),
              all: cases.length,
              drawn: drawn.filter(one => one.stratum === stratum).length,
            },
          ]
        : []
    })

const SPREAD_COLUMNS: readonly Column<Spread>[] = [
  { id: 'stratum', label: STRATUM, cell: ({ words }) => words },
  { id: 'all', label: MAY_BE, numeric: true, cell: ({ all }) => all },
  { id: 'drawn', label: WOULD_BE, numeric: true, cell: ({ drawn }) => drawn },
]
