import type { LocalDate } from '#kernel/local-date.ts'
import { type Quarter, quartersOf } from './quarter.ts'
import { partsToShow, type ShownCount } from '#statistics/small-numbers.ts'
import { SPEAKER_NAMES, type Speaker } from './speakers.ts'

type Counted = { readonly quarter: Quarter; readonly who: Speaker; readonly count: number }

export type SpokenInQuarter = {
  readonly quarter: Quarter
  readonly counts: Readonly<Record<Speaker, ShownCount>>
}

type Asked = {
  /** The financial year that is looked at; the one before stands beside it. */
  readonly year: number
  readonly today: LocalDate
  /** Counts below this are hidden; null for those who may open every record anyway. */
  readonly least: number | null
}

/** How often each spoke in the quarters of a year and of the one before, as far as they have begun. */
export function voicesByQuarter(
  counted: readonly Counted[],
  { year, today, least }: Asked,
): readonly SpokenInQuarter[] {
  const years = [year - 1, year].map(one => quartersOf(one).filter(quarter => quarter <= today))
  return years.flatMap(quarters => {
    const shown = SPEAKER_NAMES.map(who => {
      const counts = quarters.map(quarter => countOf(counted, quarter, who))
      return least === null ? counts : partsToShow(counts, least)
    })
    return quarters.map((quarter, at) => ({
      quarter,
      counts: Object.fromEntries(
        SPEAKER_NAMES.map((who, of) => [who, shown[of]?.[at] ?? null]),
      ) as SpokenInQuarter['counts'],
    }))
  })
}

const countOf = (counted: readonly Counted[], quarter: Quarter, who: Speaker): number =>
  counted.find(one => one.quarter === quarter && one.who === who)?.count ?? 0
