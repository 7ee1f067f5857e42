import { scaleLinear } from 'd3-scale'
import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape'
import type { JSX } from 'preact'
import type { Words } from '#kernel/language.ts'
import type { Column } from '../patterns/data-table.tsx'
import type { RatingLevel } from '../patterns/rating-tag.tsx'
import { useView } from '../view.tsx'
import { classNames } from '../class-names.ts'
import { ChartFigure, type ChartProps } from './chart-figure.tsx'
import type { ChartFrame } from './chart-frame.ts'
import { ChartKey } from './chart-key.tsx'
import { levelClass } from './chart-patterns.tsx'
import { placeLabels, rowsFor } from './place-marks.ts'

/** Something that happened, in the lane of its level. */
export type TimeMark = {
  /** Years, with their parts: 2024.5 is the middle of that year. */
  readonly at: number
  /** Whether it is known to have been just then; otherwise the mark is hollow. */
  readonly isExact: boolean
  readonly level: RatingLevel
  /** Which of the kinds it is, by its place among them. */
  readonly kind: number
  /** Written at the mark, where it is one to be found. */
  readonly label?: Words | undefined
}

type Lane = { readonly label: Words; readonly level: RatingLevel }

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

const SHAPES = [symbolCircle, symbolDiamond, symbolSquare] as const
const SIZES = { wide: 13, narrow: 9 } as const

/** A shape of some width, as a path around the origin. */
function shapeOf(kind: number, size: number): string {
  const type = SHAPES[kind] ?? symbolCircle
  return (
    symbol(
      type,
      type === symbolSquare ? (size * 0.8) ** 2 : type === symbolDiamond ? size ** 2 * 0.62 : size ** 2 * 0.72,
    )() ?? ''
  )
}

const swatch = (kind: number): JSX.Element => (
  <path class="sl-chart__mark sl-chart__mark--key" transform="translate(10 10)" d={shapeOf(kind, 15)} />
)

const hollowEntry = (label: Words) => ({
  label,
  swatch: <path class="sl-chart__mark sl-chart__mark--hollow" transform="translate(10 10)" d={shapeOf(0, 15)} />,
})

type Data = Pick<Props<never>, 'years' | 'lanes' | 'turn' | 'marks'>
type Say = (words: Words) => string

const LANE_GAP = 16
const LABEL_ROW = 19
const AXIS = 30
const HEAD = 24

function drawing({ name, width }: ChartFrame, { years, lanes, turn, marks }: Data, t: Say) {
  const isWide = name === 'wide'
  const size = SIZES[name]
  const x = scaleLinear([years[0], years[1] + 1], [isWide ? 180 : 6, width - 8])
  const placed = lanes.map(lane => laneOf(lane, marks, x, { width, size, isWide }, t))
  const tops = placed.reduce<readonly number[]>(
    (all, { height }) => [...all, (all.at(-1) ?? 0) + height + LANE_GAP],
    [HEAD],
  )
  const bottom = (tops.at(-1) ?? 0) - LANE_GAP
  return {
    height: bottom + AXIS,
    content: (
      <>
        <YearLines years={years} x={x} top={HEAD} bottom={bottom} every={1} />
        {turn && <Turn at={x(turn.at)} label={t(turn.label)} bottom={bottom} />}
        {placed.map(({ content }, at) => (
          <g transform={`translate(0 ${tops[at] ?? 0})`}>{content}</g>
        ))}
      </>
    ),
  }
}

type Scale = (year: number) => number
type Room = { readonly width: number; readonly size: number; readonly isWide: boolean }

function laneOf({ label, level }: Lane, marks: readonly TimeMark[], x: Scale, room: Room, t: Say) {
  const { width, size, isWide } = room
  const here = marks.filter(mark => mark.level === level)
  const rows = rowsFor(
    here.map(({ at }) => x(at)),
    size,
  )
  const head = isWide ? 0 : LABEL_ROW + 4
  const line = head + (Math.max(1, ...rows.map(row => row + 1)) + 0.5) * size
  const labels = placeLabels(
    here.flatMap(mark => (mark.label ? [{ text: t(mark.label), x: x(mark.at) }] : [])),
    width,
    15,
  )
  const height = line + (labels.length > 0 ? 6 + LABEL_ROW * Math.max(...labels.map(({ row }) => row + 1)) : 0)
  return {
    height,
    content: (
      <>
        <text class="sl-chart__label" x="0" y={isWide ? line : LABEL_ROW - 4} dy={isWide ? '-0.2em' : undefined}>
          {t(label)}
        </text>
        <line class="sl-chart__line" x1="0" x2={width} y1={line} y2={line} />
        {labels.map(placedLabel => (
          <MarkLabel label={placedLabel} line={line} size={size} />
        ))}
        {here.map((mark, at) => (
          <path
            class={classNames(
              'sl-chart__mark',
              mark.isExact ? levelClass(level) : `sl-chart__mark--hollow`,
              levelClass(level, 'edge'),
            )}
            transform={`translate(${round(x(mark.at))} ${round(line - (0.6 + (rows[at] ?? 0)) * size)})`}
            d={shapeOf(mark.kind, size)}
          />
        ))}
      </>
    ),
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

type MarkLabelProps = {
  readonly label: ReturnType<typeof placeLabels>[number]
  readonly line: number
  readonly size: number
}

function MarkLabel({ label: { text, x, row, toTheLeft }, line, size }: MarkLabelProps) {
  const y = line + LABEL_ROW * (row + 1)
  return (
    <>
      <line class="sl-chart__leader" x1={round(x)} x2={round(x)} y1={line - size * 0.6} y2={y} />
      <text
        class="sl-chart__name"
        x={round(x + (toTheLeft ? -4 : 4))}
        y={y - 1}
        text-anchor={toTheLeft ? 'end' : 'start'}
      >
        {text}
      </text>
    </>
  )
}

type LinesProps = {
  readonly years: readonly [number, number]
  readonly x: Scale
  readonly top: number
  readonly bottom: number
  readonly every: number
}

function YearLines({ years: [first, last], x, top, bottom }: LinesProps) {
  const years = Array.from({ length: last - first + 1 }, (_year, at) => first + at)
  return (
    <>
      {[...years, last + 1].map(year => (
        <line class="sl-chart__grid" x1={round(x(year))} x2={round(x(year))} y1={top} y2={bottom + 6} />
      ))}
      {years.map(year => (
        <text class="sl-chart__year" x={round(x(year + 0.5))} y={bottom + 22} text-anchor="middle">
          {year}
        </text>
      ))}
    </>
  )
}

const Turn = ({ at, label, bottom }: { readonly at: number; readonly label: string; readonly bottom: number }) => (
  <>
    <line class="sl-chart__turn" x1={round(at)} x2={round(at)} y1="4" y2={bottom + 6} />
    <text class="sl-chart__name" x={round(at - 6)} y="14" text-anchor="end">
      {label}
    </text>
  </>
)
