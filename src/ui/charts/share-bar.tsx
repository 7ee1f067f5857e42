import type { Words } from '#kernel/language.ts'
import type { RatingLevel } from '../patterns/rating-tag.tsx'
import { useView } from '../view.tsx'
import { ChartPatterns, patternFill } from './chart-patterns.tsx'

export type Share = {
  readonly level: RatingLevel
  readonly label: Words
  /** Of one. */
  readonly share: number
  /** The share in words, such as “81%”. */
  readonly said: string
}

type Props = {
  /** Its own on the page: the patterns of a drawing are known by it. */
  readonly id: string
  readonly of: Words
  readonly shares: readonly Share[]
}

const WIDTH = 160
const HEIGHT = 18

/** The shares of a whole in a small bar. Its numbers are said to those who hear the page and shown to those who point at it. */
export function ShareBar({ id, of, shares }: Props) {
  const { t } = useView()
  const said = `${t(of)}: ${shares.map(({ label, said: share }) => `${t(label)} ${share}`).join(', ')}`
  return (
    <svg
      class="sl-share-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-labelledby={`${id}-says`}
      focusable="false"
    >
      <title id={`${id}-says`}>{said}</title>
      <ChartPatterns id={id} tones={shares.map(({ level }) => level)} />
      {placed(shares).map(({ level, from, width }) => (
        <rect class="sl-chart__bar" x={from} y="1" width={width} height={HEIGHT - 2} fill={patternFill(id, level)} />
      ))}
    </svg>
  )
}

type Placed = { readonly level: RatingLevel; readonly from: number; readonly width: number }

/** Where each share stands in the bar; what is too small to be drawn is left out. */
function placed(shares: readonly Share[]): readonly Placed[] {
  let from = 0
  return shares.flatMap(({ level, share }) => {
    const at = from
    from += share * WIDTH
    return share * WIDTH < 1 ? [] : [{ level, from: at, width: share * WIDTH }]
  })
}
