import { scaleLinear } from 'd3-scale'
import type { JSX } from 'preact'
import type { Words } from '#kernel/language.ts'
import type { Column } from '../patterns/data-table.tsx'
import { useView } from '../view.tsx'
import { ChartFigure, type ChartProps, type Drawing } from './chart-figure.tsx'
import type { ChartFrame } from './chart-frame.ts'
import { ChartKey } from './chart-key.tsx'
import { markShape } from './mark-shape.ts'
import { type Lane, type LaneRoom, layLane, rounded, TimeLane, type TimeMark } from './time-lane.tsx'

type Props<Row> = ChartProps & {
  /** The first and the last year. */
  readonly years: readonly [first: number, last: number]
  /** From top to bottom. */
  readonly lanes: readonly Lane[]
  /** Up to three, each with a shape of its own. */
  readonly kinds: readonly Words[]
  readonly hollow: Words
  /** Where something begins that makes what follows unlike what went before. */
  readonly turn?: { readonly at: number; readonly label: Words } | undefined
  readonly marks: readonly TimeMark[]
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

/** What happened when, each mark in the lane of its level. */
export function TimeLine<Row>(props: Props<Row>) {
  const { years, lanes, kinds, hollow, turn, marks, ...chart } = props
  const { t } = useView()
  return (
    <ChartFigure
      {...chart}
      draw={frame => drawing(frame, { years, lanes, turn, marks }, t)}
      chartKey={
        <ChartKey entries={[...kinds.map((label, kind) => ({ label, swatch: swatch(kind) })), hollowEntry(hollow)]} />
      }
    />
  )
}

const swatch = (kind: number): JSX.Element => (
  <path class="sl-chart__mark sl-chart__mark--key" transform="translate(10 10)" d={markShape(kind, 15)} />
)

const hollowEntry = (label: Words) => ({
  label,
  swatch: <path class="sl-chart__mark sl-chart__mark--hollow" transform="translate(10 10)" d={markShape(0, 15)} />,
})

type Data = Pick<Props<never>, 'years' | 'lanes' | 'turn' | 'marks'>

const MARK_SIZES = { wide: 13, narrow: 9 } as const
const NAMES = 198
const LANE_GAP = 16
const AXIS = 30
const HEAD = 24

function drawing({ name, width }: ChartFrame, { years, lanes, turn, marks }: Data, t: LaneRoom['t']): Drawing {
  const x = scaleLinear([years[0], years[1] + 1], [name === 'wide' ? NAMES : 6, width - 8])
  const named = name === 'wide' ? 'beside' : 'above'
  const room: LaneRoom = { width, size: MARK_SIZES[name], named, x, t }
  const laid = lanes.map(lane => layLane(lane, marks, room))
  const tops = laid.reduce<readonly number[]>(
    (all, { height }) => [...all, (all.at(-1) ?? 0) + height + LANE_GAP],
    [HEAD],
  )
  const bottom = (tops.at(-1) ?? 0) - LANE_GAP
  const content = (
    <>
      <YearLines years={years} x={x} top={HEAD} bottom={bottom} />
      {turn && <Turn at={x(turn.at)} label={t(turn.label)} bottom={bottom} />}
      {laid.map((lane, at) => (
        <g transform={`translate(0 ${tops[at] ?? 0})`}>
          <TimeLane laid={lane} room={room} />
        </g>
      ))}
    </>
  )
  return { height: bottom + AXIS, content }
}

type LinesProps = {
  readonly years: readonly [number, number]
  readonly x: (year: number) => number
  readonly top: number
  readonly bottom: number
}

function YearLines({ years: [first, last], x, top, bottom }: LinesProps) {
  const years = Array.from({ length: last - first + 1 }, (_year, at) => first + at)
  return (
    <>
      {[...years, last + 1].map(year => (
        <line class="sl-chart__grid" x1={rounded(x(year))} x2={rounded(x(year))} y1={top} y2={bottom + 6} />
      ))}
      {years.map(year => (
        <text class="sl-chart__year" x={rounded(x(year + 0.5))} y={bottom + 22} text-anchor="middle">
          {year}
        </text>
      ))}
    </>
  )
}

const Turn = ({ at, label, bottom }: { readonly at: number; readonly label: string; readonly bottom: number }) => (
  <>
    <line class="sl-chart__turn" x1={rounded(at)} x2={rounded(at)} y1="4" y2={bottom + 6} />
    <text class="sl-chart__name" x={rounded(at - 6)} y="14" text-anchor="end">
      {label}
    </text>
  </>
)
