import type { JSX } from 'preact'

const TONES = [0, 1, 2, 3, null, 'first', 'second', 'third'] as const

/** The colour and pattern of a rating; or, for what is told apart and neither better nor worse, of none. */
export type ChartTone = (typeof TONES)[number]

const nameOf = (tone: ChartTone): string => String(tone ?? 'none')

/** The class that gives a shape the colour of a level; `on` for what is written upon it. */
export const levelClass = (tone: ChartTone, part: 'fill' | 'on' = 'fill'): string =>
  `sl-chart__${part}--${nameOf(tone)}`

/** What a shape is filled with: colour and pattern together, so that either alone tells the levels apart. */
export const patternFill = (id: string, tone: ChartTone): string => `url(#${id}-pattern-${nameOf(tone)})`

const SIZE = 8

/** Crossed lines, slanting lines, dots, all of it, nothing: each still itself where colours are taken away. */
const MARKS: Readonly<Record<string, JSX.Element | null>> = {
  0: <path d="M0 0L8 8M8 0L0 8" />,
  1: <path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" />,
  2: <circle cx="4" cy="4" r="1.1" />,
  3: null,
  none: null,
  first: null,
  second: <path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" />,
  third: <circle cx="4" cy="4" r="1.1" />,
}

/** The patterns of one drawing. Drawings must not share them: a pattern in a hidden drawing is not there. */
export const ChartPatterns = ({ id, tones }: { readonly id: string; readonly tones: readonly ChartTone[] }) => (
  <defs>
    {TONES.filter(tone => tones.includes(tone)).map(tone => (
      <pattern id={`${id}-pattern-${nameOf(tone)}`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
        <rect width={SIZE} height={SIZE} class={levelClass(tone)} />
        <g class={`sl-chart__marks sl-chart__marks--${nameOf(tone)}`}>{MARKS[nameOf(tone)]}</g>
      </pattern>
    ))}
  </defs>
)
