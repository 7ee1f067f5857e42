import { type Rating, RATINGS } from '#modules/frameworks/domain/rating.ts'
import type { PublishedInspection } from './published-inspection.ts'
import { yearOf } from './publication.ts'

/** How many have each rating, and of how many it is not known. */
export type RatingTally = Readonly<Record<Rating | 'unknown', number>>

export function tallyRatings(ratings: readonly (Rating | undefined)[]): RatingTally {
  const count = (wanted: Rating | undefined): number => ratings.filter(rating => rating === wanted).length
  return {
    ...(Object.fromEntries(RATINGS.map(rating => [rating, count(rating)])) as Record<Rating, number>),
    unknown: count(undefined),
  }
}

export const tallyOverall = (results: readonly PublishedInspection[]): RatingTally =>
  tallyRatings(results.map(({ overall }) => overall))

/** The overall ratings of each year, the earliest first; last those whose year is not known, under null. */
export function tallyByYear(
  results: readonly PublishedInspection[],
): readonly (readonly [number | null, RatingTally])[] {
  const years = Map.groupBy(results, ({ published }) => yearOf(published))
  return [...years]
    .toSorted(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([year, ofYear]) => [year, tallyOverall(ofYear)])
}
