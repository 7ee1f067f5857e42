import { isRating, type Rating, RATINGS } from '#modules/frameworks/domain/rating.ts'
import { SHARE_FIELDS } from './self-assessment.ts'

type Assessed = Readonly<Record<string, unknown>>

/** The rating that stands: the second person’s where they see another, else the one proposed. */
export function ratingJudged({ rating, challenge, challenge_rating }: Assessed): Rating | null {
  if (challenge === 'other' && isRating(challenge_rating)) return challenge_rating
  return isRating(rating) ? rating : null
}

/** How sure leaders are of each rating, as shares of one; null where they said nothing of it. */
export function sharesJudged(assessed: Assessed): Readonly<Record<Rating, number>> | null {
  const shares = RATINGS.map(rating => [rating, assessed[SHARE_FIELDS[rating]]] as const)
  if (!shares.some(([, share]) => typeof share === 'number')) return null
  return Object.fromEntries(
    shares.map(([rating, share]) => [rating, typeof share === 'number' ? share / 100 : 0]),
  ) as Readonly<Record<Rating, number>>
}
