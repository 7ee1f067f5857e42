import type { CertainDated } from '#kernel/certainty.ts'
import { localDate } from '#kernel/local-date.ts'
import { figuresToShow } from './figures-to-show.ts'

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

/** The parts of a sum that may be shown, where the sum itself is shown elsewhere unless it is small. */
export function partsToShow(counts: readonly number[], least: number): readonly ShownCount[] {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const parts = counts.map((count, at) => [String(at), count] as const)
  const shown = figuresToShow({
    figures: new Map([['all', all], ...parts]),
    sums: [{ total: 'all', parts: parts.map(([name]) => name) }],
    below: least,
    decided: new Map([['all', shownCount(all, least) !== null]]),
  })
  return parts.map(([name, count]) => (shown.has(name) ? count : null))
}
