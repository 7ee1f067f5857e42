import type { Words } from '#kernel/language.ts'
import { type RatingLevel, RatingTag } from '#ui/patterns/rating-tag.tsx'
import { type Rating, RATING_WORDS } from '../domain/rating.ts'

const NO_RATING: Words = { en: 'No rating', cy: 'Dim gradd' }

const LEVELS: Readonly<Record<Rating, RatingLevel>> = {
  inadequate: 0,
  'requires-improvement': 1,
  good: 2,
  outstanding: 3,
}

type Props = { readonly rating: Rating | null; readonly short?: boolean; readonly of?: Words }

/** One of the inspectorate’s ratings as every page shows it. */
export const RatingMark = ({ rating, ...how }: Props) => (
  <RatingTag level={rating && LEVELS[rating]} label={rating ? RATING_WORDS[rating] : NO_RATING} {...how} />
)
