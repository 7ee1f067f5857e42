import type { CaseBands } from '#modules/frameworks/domain/framework.ts'
import { type Rating, RATINGS } from '#modules/frameworks/domain/rating.ts'
import type { Tally } from './judgement.ts'

/** The fewest of `judged` cases that must be sufficient for a question to earn a rating. */
export const fewestFor = (rating: Rating, judged: number, bands: CaseBands): number =>
  rating === 'inadequate' ? 0 : Math.ceil((bands[rating] * judged) / 100)

/** Rates a key question by its exact share, never rounded. With no case judged there is no rating. */
export const rateQuestion = ({ sufficient, judged }: Tally, bands: CaseBands): Rating | null =>
  judged === 0 ? null : (RATINGS.findLast(rating => sufficient >= fewestFor(rating, judged, bands)) ?? null)
