import type { CertainDated } from '#kernel/certainty.ts'
import { localDate } from '#kernel/local-date.ts'

/** From how many on a count is shown to those who may not open records, so that nobody is found behind it. */
export const LEAST_SHOWN: CertainDated<number> = [
  {
    from: localDate('2018-01-01'),
    value: 5,
    source:
      'As in Welsh Government’s tables of children looked after by local authority (StatsWales): the least number printed is 5, and what would disclose somebody has a mark in its place',
    certainty: 'derived',
    note: {
      en: 'The Youth Justice Board has published no number for boards. Check it against your council’s own disclosure policy.',
      cy: 'Nid yw’r Bwrdd Cyfiawnder Ieuenctid wedi cyhoeddi rhif ar gyfer byrddau. Gwiriwch ef yn erbyn polisi datgelu eich cyngor eich hun.',
    },
  },
]

/** A count, or null where it is hidden. */
export type ShownCount = number | null

/** None may be shown: that nobody spoke points at nobody. */
export const shownCount = (count: number, least: number): ShownCount => (count > 0 && count < least ? null : count)

/**
 * Counts of which the sum may be known, without the small ones. Where one alone would be hidden the next smallest is
 * hidden with it: what is missing from a sum must not be a single count.
 */
export function withoutSmall(counts: readonly number[], least: number): readonly ShownCount[] {
  const shown = counts.map(count => shownCount(count, least))
  if (shown.filter(count => count === null).length !== 1) return shown
  const next = Math.min(...counts.filter((count, at) => count > 0 && shown[at] !== null))
  const also = counts.findIndex((count, at) => count === next && shown[at] !== null)
  return shown.map((count, at) => (at === also ? null : count))
}
