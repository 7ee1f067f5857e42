import { type RatingLevel, RatingTag } from '#ui/patterns/rating-tag.tsx'
import { type Rating, RATING_WORDS } from '../domain/rating.ts'

const LEVELS: Readonly<Record<Rating, RatingLevel>> = {
  inadequate: 0,
  'requires-improvement': 1,
  good: 2,
  outstanding: 3,
}

/** One of the inspectorate’s ratings as its tag. */
export const RatingMark = ({ rating }: { readonly rating: Rating }) => (
  <RatingTag level={LEVELS[rating]} label={RATING_WORDS[rating]} />
)
