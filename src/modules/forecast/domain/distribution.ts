import { type Rating, RATINGS } from '#modules/frameworks/domain/rating.ts'

/** The chance of each rating. What they lack of one together is the chance that nothing is rated. */
export type Distribution = Readonly<Record<Rating, number>>

/** A rating of which nobody doubts. */
export const certainly = (rating: Rating): Distribution => distributionOf(one => (one === rating ? 1 : 0))

export const distributionOf = (chance: (rating: Rating, score: number) => number): Distribution => ({
  inadequate: chance('inadequate', 0),
  'requires-improvement': chance('requires-improvement', 1),
  good: chance('good', 2),
  outstanding: chance('outstanding', 3),
})

/** The rating with the greatest chance; of two with the same, the lower. */
export const mostLikely = (chances: Distribution): Rating =>
  RATINGS.reduce((best, rating) => (chances[rating] > chances[best] ? rating : best))

/** The chance of a rating better than the given one. */
export const chanceAbove = (rating: Rating, chances: Distribution): number =>
  RATINGS.slice(RATINGS.indexOf(rating) + 1).reduce((sum, better) => sum + chances[better], 0)

/** The score to be expected, 0 to 3. */
export const meanScore = (chances: Distribution): number =>
  RATINGS.reduce((sum, rating, score) => sum + score * chances[rating], 0)
