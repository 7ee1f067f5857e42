import type { JSX } from 'preact'
import type { RatingLevel } from '../patterns/rating-tag.tsx'

export const CHART_LEVELS = [0, 1, 2, 3, null] as const satisfies readonly RatingLevel[]

const nameOf = (level: RatingLevel): string => String(level ?? 'none')

/** The class that gives a shape the colour of a level; `on` for what is written upon it. */
export const levelClass = (level: RatingLevel, part: 'fill' | 'on' = 'fill'): string =>
  `sl-chart__${part}--${nameOf(level)}`

/** What a shape is filled with: colour and pattern together, so that either alone tells the levels apart. */
export const patternFill = (id: string, level: RatingLevel): string => `url(#${id}-pattern-${nameOf(level)})`

const SIZE = 8

/** Crossed lines, slanting lines, dots, all of it, nothing: each still itself where colours are taken away. */
const MARKS: Readonly<Record<string, JSX.Element | null>> = {
  0: <path d="M0 0L8 8M8 0L0 8" />,
  1: <path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" />,
  2: <circle cx="4" cy="4" r="1.1" />,
  3: null,
  none: null,
}

/** The patterns of one drawing. Drawings must not share them: a pattern in a hidden drawing is not there. */
export const ChartPatterns = ({ id, only }: { readonly id: string; readonly only?: RatingLevel }) => (
  <defs>
    {(only === undefined ? CHART_LEVELS : [only]).map(level => (
      <pattern id={`${id}-pattern-${nameOf(level)}`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
        <rect width={SIZE} height={SIZE} class={levelClass(level)} />
        <g class={`sl-chart__marks sl-chart__marks--${nameOf(level)}`}>{MARKS[nameOf(level)]}</g>
      </pattern>
    ))}
  </defs>
)
