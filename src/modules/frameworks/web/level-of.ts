import type { RatingLevel } from '#ui/patterns/rating-tag.tsx'
import { isRating, scoreOf } from '../domain/rating.ts'

/** The step at which a rating stands, for its colour and place; null where there is none. */
export const levelOf = (rating: string | null | undefined): RatingLevel => (isRating(rating) ? scoreOf(rating) : null)
