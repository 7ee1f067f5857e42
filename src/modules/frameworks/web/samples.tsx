import { asAt } from '#kernel/dated.ts'
import { type Phrase, same, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import {
  type Sample,
  type SampleLimits,
  type SampleSize,
  type SampleWindow,
  WORK_KIND_WORDS,
} from '../domain/framework.ts'
import { sampleSize } from '../domain/sample-size.ts'
import { EachInForce } from './each-in-force.tsx'

const HOW: Words = {
  en: 'Where there are few cases nearly all are looked at; where there are many, a sample. So many are looked at:',
  cy: 'Lle nad oes ond ychydig o achosion, edrychir ar bron pob un; lle mae llawer, ar sampl. Edrychir ar gynifer â hyn:',
}
const EXAMPLES: Words = { en: 'Cases looked at', cy: 'Achosion yr edrychir arnynt' }
const WORK: Words = { en: 'Work', cy: 'Gwaith' }
const OF: Phrase<number> = { en: cases => `Of ${cases}`, cy: cases => `Allan o ${cases}` }
const POPULATIONS = [10, 30, 60, 100, 300] as const

const STARTED: Words = { en: 'Started', cy: 'Dechrau' }
const WINDOW: Phrase<SampleWindow> = {
  en: ({ fromMonthsBefore, untilMonthsBefore }) =>
    `Between ${fromMonthsBefore} and ${untilMonthsBefore} months before the fieldwork`,
  cy: ({ fromMonthsBefore, untilMonthsBefore }) =>
    `Rhwng ${fromMonthsBefore} a ${untilMonthsBefore} mis cyn y gwaith maes`,
}
const NO_WINDOW: Words = { en: 'Not found in print', cy: 'Ni chafwyd hyd iddo mewn print' }

const HOW_MANY: Words = { en: 'How many', cy: 'Faint' }
const ENOUGH: Phrase<SampleSize> = {
  en: ({ confidence, margin }) =>
    `Enough to be ${confidence}% sure that the share found sufficient is right to within ${100 * margin} percentage points`,
  cy: ({ confidence, margin }) =>
    `Digon i fod ${confidence}% yn sicr bod y gyfran ddigonol yn gywir o fewn ${100 * margin} pwynt canran`,
}

const LIMITS: Words = { en: 'Limits', cy: 'Terfynau' }
const BETWEEN: Phrase<SampleLimits> = {
  en: ({ least, most }) => `Never fewer than ${least}, where there are as many, nor more than ${most}`,
  cy: ({ least, most }) => `Byth yn llai na ${least}, lle mae cynifer, na mwy na ${most}`,
}

type Props = { readonly samples: readonly Sample[]; readonly today: LocalDate }

/** How many cases inspectors look at, and from which time, with what each rests on. */
export const Samples = ({ samples, today }: Props) => (
  <ReadingColumn>
    <Paragraph>{HOW}</Paragraph>
    <DataTable caption={EXAMPLES} captionHidden columns={exampleColumns(today)} rows={samples} />
    {samples.map(sample => (
      <SampleCard sample={sample} />
    ))}
  </ReadingColumn>
)

const exampleColumns = (today: LocalDate): readonly Column<Sample>[] => [
  { id: 'work', label: WORK, cell: ({ work }) => WORK_KIND_WORDS[work] },
  ...POPULATIONS.map(cases => ({
    id: String(cases),
    label: say(OF, cases),
    numeric: true,
    cell: (sample: Sample) => same(String(exampleOf(sample, cases, today))),
  })),
]

const exampleOf = ({ size, limits }: Sample, cases: number, today: LocalDate): number =>
  sampleSize({ ...asAt(size, today).value, ...(limits && asAt(limits, today).value) }, cases)

const SampleCard = ({ sample: { work, size, limits, window } }: { readonly sample: Sample }) => (
  <SummaryCard
    title={WORK_KIND_WORDS[work]}
    level={3}
    facts={[
      {
        label: STARTED,
        value: window ? (
          <EachInForce values={window}>{value => <Paragraph>{say(WINDOW, value)}</Paragraph>}</EachInForce>
        ) : (
          NO_WINDOW
        ),
      },
      {
        label: HOW_MANY,
        value: <EachInForce values={size}>{value => <Paragraph>{say(ENOUGH, value)}</Paragraph>}</EachInForce>,
      },
      ...(limits
        ? [
            {
              label: LIMITS,
              value: <EachInForce values={limits}>{value => <Paragraph>{say(BETWEEN, value)}</Paragraph>}</EachInForce>,
            },
          ]
        : []),
    ]}
  />
)
