import type { Rating } from '#modules/frameworks/domain/rating.ts'
import { exactMonth, monthsOf } from './publication.ts'
import type { PublishedInspection } from './published-inspection.ts'

/** Two results with a rating that nobody was given in between, and those with it that came later. */
export type Pause = {
  readonly before: PublishedInspection
  readonly first: PublishedInspection
  readonly months: number
  readonly since: readonly PublishedInspection[]
}

type Dated = { readonly result: PublishedInspection; readonly month: number }

/**
 * The longest time in which no service was given a rating overall: “the first Inadequate since…”. Only between results
 * whose months are known, and only where no other with the rating may have been in between.
 */
export function longestPause(results: readonly PublishedInspection[], rating: Rating): Pause | null {
  const rated = results.filter(({ overall }) => overall === rating)
  const dated = rated
    .flatMap((result): Dated[] => {
      const month = exactMonth(result.published)
      return month === null ? [] : [{ result, month }]
    })
    .toSorted((a, b) => a.month - b.month)
  const pauses = dated.flatMap((before, at): Pause[] => {
    const first = dated[at + 1]
    if (!first || rated.some(({ published }) => mayBeBetween(monthsOf(published), before.month, first.month))) return []
    const since = dated.slice(at + 2).map(({ result }) => result)
    return [{ before: before.result, first: first.result, months: first.month - before.month, since }]
  })
  return pauses.reduce<Pause | null>((most, pause) => (pause.months > (most?.months ?? 0) ? pause : most), null)
}

const mayBeBetween = ({ first, last }: ReturnType<typeof monthsOf>, after: number, before: number): boolean =>
  last > after && first < before
