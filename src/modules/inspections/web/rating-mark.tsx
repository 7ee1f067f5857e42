import type { Words } from '#kernel/language.ts'
import { isRating, RATING_WORDS, scoreOf } from '#modules/frameworks/domain/rating.ts'
import { type RatingLevel, RatingTag } from '#ui/patterns/rating-tag.tsx'

export const NOT_RATED: Words = { en: 'Not rated', cy: 'Heb ei graddio' }

type Props = {
  readonly rating: string | null
  readonly short?: boolean
  /** What is rated, for those who hear it or point at it. */
  readonly of?: Words
}

/** A rating as it is shown everywhere; a dash where there is none. */
export const RatingMark = ({ rating, short, of }: Props) => (
  <RatingTag
    level={isRating(rating) ? (scoreOf(rating) as RatingLevel) : null}
    label={isRating(rating) ? RATING_WORDS[rating] : NOT_RATED}
    {...(short && { short })}
    {...(of && { of })}
  />
)
