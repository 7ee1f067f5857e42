import type { LocalDate } from '#kernel/local-date.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'
import { type Overall, overallRating } from '#modules/ratings/domain/overall-rating.ts'
import { dayWithin } from './day-within.ts'
import { type RatedArea, ratingsByStandard } from './rated-areas.ts'

type Printed = { readonly score: number | null; readonly out_of: number | null; readonly overall: string | null }

/** What the ratings of the standards add up to, beside what the report prints. */
export type BesideOverall = Overall & {
  /** Whether the report prints something else. */
  readonly differs: boolean
}

/** Null where no standard that counts is rated. */
export function besideOverall(
  framework: Framework,
  areas: readonly RatedArea[],
  printed: Printed,
  day: LocalDate,
): BesideOverall | null {
  const counted = overallRating(framework, ratingsByStandard(areas), dayWithin(framework.scoreBands, day))
  if (counted.rating === null) return null
  const differs =
    (printed.overall !== null && printed.overall !== counted.rating) ||
    (printed.score !== null && (printed.score !== counted.score || printed.out_of !== counted.outOf))
  return { ...counted, differs }
}
