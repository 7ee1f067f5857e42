import { asAt } from '#kernel/dated.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { SummaryCard, type SummaryFact } from '#ui/patterns/summary-card.tsx'
import { List } from '#ui/text/list.tsx'
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
  en: 'Where there are few cases nearly all are looked at; where there are many, a sample.',
  cy: 'Lle nad oes ond ychydig o achosion, edrychir ar bron pob un; lle mae llawer, edrychir ar sampl.',
}

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

type Example = { readonly cases: number; readonly looked: number }
const EXAMPLE: Phrase<Example> = {
  en: ({ cases, looked }) => `${looked} of ${cases} cases`,
  cy: ({ cases, looked }) => `${looked} allan o ${cases} o achosion`,
}
const EXAMPLES = [30, 100, 300] as const

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
    {samples.map(sample => (
      <SampleCard sample={sample} today={today} />
    ))}
  </ReadingColumn>
)

const SampleCard = ({ sample, today }: { readonly sample: Sample; readonly today: LocalDate }) => (
  <SummaryCard title={WORK_KIND_WORDS[sample.work]} level={3} facts={factsOf(sample, today)} />
)

const factsOf = ({ size, limits, window }: Sample, today: LocalDate): readonly SummaryFact[] => [
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
    value: (
      <EachInForce values={size}>
        {value => (
          <>
            <Paragraph>{say(ENOUGH, value)}</Paragraph>
            <List items={examplesOf({ ...value, ...(limits && asAt(limits, today).value) })} />
          </>
        )}
      </EachInForce>
    ),
  },
  ...(limits
    ? [
        {
          label: LIMITS,
          value: <EachInForce values={limits}>{value => <Paragraph>{say(BETWEEN, value)}</Paragraph>}</EachInForce>,
        },
      ]
    : []),
]

const examplesOf = (size: SampleSize & Partial<SampleLimits>): readonly Words[] =>
  EXAMPLES.map(cases => say(EXAMPLE, { cases, looked: sampleSize(size, cases) }))
