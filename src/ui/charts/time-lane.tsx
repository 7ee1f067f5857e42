import type { Words } from '#kernel/language.ts'
import { classNames } from '../class-names.ts'
import type { RatingLevel } from '../patterns/rating-tag.tsx'
import { levelClass } from './chart-patterns.tsx'
import { markShape } from './mark-shape.ts'
import { type PlacedLabel, placeLabels, rowsFor } from './place-marks.ts'

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

export type Lane = { readonly label: Words; readonly level: RatingLevel }

/** How much room a lane has, and how things are put into it. */
export type LaneRoom = {
  readonly width: number
  /** Of a mark. */
  readonly size: number
  /** Whether the lane’s name stands at its line, or above it. */
  readonly named: 'beside' | 'above'
  readonly x: (year: number) => number
  readonly t: (words: Words) => string
}

type PlacedMark = { readonly mark: TimeMark; readonly x: number; readonly row: number }

/** A lane with its marks and their labels in place. */
export type LaidLane = {
  readonly lane: Lane
  readonly height: number
  /** How far below the lane’s top its marks begin to stack. */
  readonly line: number
  readonly marks: readonly PlacedMark[]
  readonly labels: readonly PlacedLabel[]
}

const LABEL_ROW = 19
const LABEL_SIZE = 15
const NAME = 23

export function layLane(lane: Lane, all: readonly TimeMark[], { width, size, named, x, t }: LaneRoom): LaidLane {
  const here = all.filter(({ level }) => level === lane.level)
  const positions = here.map(({ at }) => x(at))
  const rows = rowsFor(positions, size)
  const labelled = here.flatMap(({ label, at }) => (label ? [{ text: t(label), x: x(at) }] : []))
  const labels = placeLabels(labelled, width, LABEL_SIZE)
  const line = (named === 'above' ? NAME : 0) + (Math.max(0, ...rows) + 1.5) * size
  const below = labels.length === 0 ? 0 : 6 + LABEL_ROW * (Math.max(...labels.map(({ row }) => row)) + 1)
  const marks = here.map((mark, at) => ({ mark, x: positions[at] ?? 0, row: rows[at] ?? 0 }))
  return { lane, height: line + below, line, marks, labels }
}

type Props = { readonly laid: LaidLane; readonly room: LaneRoom }

export function TimeLane({ laid: { lane, line, marks, labels }, room: { width, size, named, t } }: Props) {
  const name = named === 'beside' ? { y: line, dy: '-0.2em' } : { y: NAME - 8 }
  return (
    <>
      <text class="sl-chart__label" x="0" {...name}>
        {t(lane.label)}
      </text>
      <line class="sl-chart__line" x1="0" x2={width} y1={line} y2={line} />
      {labels.map(label => (
        <MarkLabel label={label} line={line} size={size} />
      ))}
      {marks.map(({ mark, x, row }) => (
        <path
          class={classNames('sl-chart__mark', mark.isExact ? levelClass(lane.level) : 'sl-chart__mark--hollow')}
          transform={`translate(${rounded(x)} ${rounded(line - (0.6 + row) * size)})`}
          d={markShape(mark.kind, size)}
        />
      ))}
    </>
  )
}

/** A tenth of a pixel is fine enough, and keeps pages small. */
export const rounded = (value: number): number => Math.round(value * 10) / 10

type LabelProps = { readonly label: PlacedLabel; readonly line: number; readonly size: number }

function MarkLabel({ label: { text, x, row, toTheLeft }, line, size }: LabelProps) {
  const y = line + LABEL_ROW * (row + 1)
  return (
    <>
      <line class="sl-chart__leader" x1={rounded(x)} x2={rounded(x)} y1={line - size * 0.6} y2={y} />
      <text
        class="sl-chart__name"
        x={rounded(x + (toTheLeft ? -4 : 4))}
        y={y - 1}
        text-anchor={toTheLeft ? 'end' : 'start'}
      >
        {text}
      </text>
    </>
  )
}
