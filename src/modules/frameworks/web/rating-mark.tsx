import type { Words } from '#kernel/language.ts'
import { RatingTag } from '#ui/patterns/rating-tag.tsx'
import { isRating, RATING_WORDS } from '../domain/rating.ts'
import { levelOf } from './level-of.ts'

const NOT_RATED: Words = { en: 'Not rated', cy: 'Heb ei graddio' }

type Props = {
  readonly rating: string | null | undefined
  /** What is said where there is no rating. */
  readonly unrated?: Words
  readonly short?: boolean
  /** What is rated, for those who hear it or point at it. */
  readonly of?: Words
}

/** One of the inspectorate’s ratings as its tag. */
export const RatingMark = ({ rating, unrated = NOT_RATED, short = false, of }: Props) => (
  <RatingTag
    level={levelOf(rating)}
    label={isRating(rating) ? RATING_WORDS[rating] : unrated}
    short={short}
    {...(of && { of })}
  />
)
