import type { Certainty } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { countedStandards } from '#modules/frameworks/domain/find.ts'
import type { Framework, ScoreBands } from '#modules/frameworks/domain/framework.ts'
import { HIGHEST_SCORE, type Rating, RATINGS, scoreOf } from '#modules/frameworks/domain/rating.ts'

/** The overall rating: what the counted standards score together, out of what they could score. */
export type Overall = {
  readonly score: number
  readonly outOf: number
  /** Null where no counted standard is rated. */
  readonly rating: Rating | null
  readonly certainty: Certainty
}

/**
 * Rates a service overall from its standards' ratings, by the bands in force on a day. Standards that stand alone are
 * left out. Where fewer are rated than the bands are for, the bands are taken in proportion, and that is unconfirmed.
 */
export function overallRating(framework: Framework, ratings: ReadonlyMap<string, Rating>, on: LocalDate): Overall {
  const scores = countedStandards(framework).flatMap(({ id }) => {
    const rating = ratings.get(id)
    return rating === undefined ? [] : [scoreOf(rating)]
  })
  const score = scores.reduce<number>((sum, one) => sum + one, 0)
  const outOf = scores.length * HIGHEST_SCORE
  const { value: bands, certainty } = asAt(framework.scoreBands, on)
  return {
    score,
    outOf,
    rating: outOf === 0 ? null : rateScore(score, outOf, bands),
    certainty: outOf === bands.outOf ? certainty : 'unconfirmed',
  }
}

/** The rating of a total: the first whose highest total, in proportion to what could be scored, it does not pass. */
export const rateScore = (score: number, outOf: number, bands: ScoreBands): Rating =>
  RATINGS.find(rating => rating === 'outstanding' || score * bands.outOf <= bands[rating] * outOf) ?? 'outstanding'
