import { scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { Words } from '#kernel/language.ts'
import type { Label } from '../content.ts'
import { NumberOrKept } from '../patterns/kept-back.tsx'
import { useView } from '../view.tsx'
import { ChartFigure, type ChartProps } from './chart-figure.tsx'
import { type ChartFrame, textWidth } from './chart-frame.ts'
import { ChartKey } from './chart-key.tsx'
import { ChartPatterns, type ChartTone, levelClass, patternFill } from './chart-patterns.tsx'

/** One of the parts of which each bar is made. */
export type BarPart = { readonly label: Words; readonly level: ChartTone }

/** A bar: what it stands for, and how much there is of each part, in the parts' order; null where that is kept back. */
export type Bar = { readonly label: Words; readonly values: readonly (number | null)[] }

type Props = ChartProps & {
  /** What the bars stand for: the heading of the table's first column. */
  readonly of: Label
  readonly parts: readonly BarPart[]
  readonly bars: readonly Bar[]
}

/** How much of a whole there is of each part, one bar below the other. */
export function StackedBars({ of, parts, bars, ...chart }: Props) {
  const { t } = useView()
  return (
    <ChartFigure
      {...chart}
      draw={frame => drawing(`${chart.id}-${frame.name}`, frame, { parts, bars }, t)}
      chartKey={<ChartKey entries={parts.map(part => ({ label: part.label, swatch: swatchOf(chart.id, part) }))} />}
      columns={[
        { id: 'of', label: of, cell: ({ label }: Bar) => label },
        ...parts.map(({ label }, at) => ({
          id: `part-${at}`,
          label,
          numeric: true,
          cell: ({ values }: Bar) => <NumberOrKept value={values[at] ?? null} />,
        })),
      ]}
      rows={bars}
    />
  )
}

const swatchOf = (id: string, { level }: BarPart) => (
  <>
    <ChartPatterns id={`${id}-key-${level ?? 'none'}`} tones={[level]} />
    <rect
      x="1"
      y="1"
      width="18"
      height="18"
      class="sl-chart__bar"
      fill={patternFill(`${id}-key-${level ?? 'none'}`, level)}
    />
  </>
)

const BAR = 28
const GAP = 10
const LABEL = 24
const LABEL_SPACE = 18
/** Leaves a line of the page between two parts: some may stand side by side that are alike in brightness. */
const APART = 1.5

type Say = (words: Words) => string

type Segment = { readonly level: ChartTone; readonly value: number; readonly from: number; readonly to: number }

/** Each bar's parts with where they begin and end. Parts of which there is nothing are left out. */
export function segmentsOf(parts: readonly BarPart[], { values }: Bar): readonly Segment[] {
  const keys = parts.map((_part, at) => String(at))
  const series = stack<Bar['values'], string>()
    .keys(keys)
    .value((row, key) => row[Number(key)] ?? 0)([values.map(value => value ?? 0)])
  return series.flatMap(([span], at) => {
    const [from, to] = span ?? [0, 0]
    return to > from ? [{ level: parts[at]?.level ?? null, value: to - from, from, to }] : []
  })
}

function drawing(id: string, { name, width }: ChartFrame, { parts, bars }: Pick<Props, 'parts' | 'bars'>, t: Say) {
  const beside = name === 'wide'
  const left = beside ? LABEL_SPACE + Math.max(...bars.map(({ label }) => textWidth(t(label)))) : 0
  const longest = Math.max(1, ...bars.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)))
  const x = scaleLinear([0, longest], [left, width])
  const pitch = beside ? BAR + GAP : LABEL + BAR + GAP
  return {
    height: pitch * bars.length,
    content: (
      <>
        <ChartPatterns id={id} tones={parts.map(({ level }) => level)} />
        {bars.map((bar, at) => (
          <g transform={`translate(0 ${at * pitch})`}>
            <BarLabel label={bar.label} beside={beside} left={left} />
            <g transform={`translate(0 ${beside ? 0 : LABEL})`}>
              {segmentsOf(parts, bar).map(segment => (
                <BarSegment id={id} segment={segment} from={x(segment.from)} to={x(segment.to)} />
              ))}
            </g>
          </g>
        ))}
      </>
    ),
  }
}

type LabelProps = { readonly label: Words; readonly beside: boolean; readonly left: number }

function BarLabel({ label, beside, left }: LabelProps) {
  const { t } = useView()
  return beside ? (
    <text class="sl-chart__label" x={left - 12} y={BAR / 2} dy="0.35em" text-anchor="end">
      {t(label)}
    </text>
  ) : (
    <text class="sl-chart__label" x="0" y={LABEL - 8}>
      {t(label)}
    </text>
  )
}

type SegmentProps = { readonly id: string; readonly segment: Segment; readonly from: number; readonly to: number }

function BarSegment({ id, segment: { level, value }, from, to }: SegmentProps) {
  const { number } = useView()
  const text = number(value)
  const fits = textWidth(text) + 6 <= to - from
  return (
    <>
      <rect
        class="sl-chart__bar"
        x={from + APART}
        y="1"
        width={Math.max(1, to - from - 2 * APART)}
        height={BAR - 2}
        fill={patternFill(id, level)}
      />
      {fits && (
        <text
          class={`sl-chart__value ${levelClass(level, 'on')}`}
          x={(from + to) / 2}
          y={BAR / 2}
          dy="0.35em"
          text-anchor="middle"
        >
          {text}
        </text>
      )}
    </>
  )
}
