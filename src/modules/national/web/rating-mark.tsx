import type { Words } from '#kernel/language.ts'
import { type Rating, RATING_WORDS, scoreOf } from '#modules/frameworks/domain/rating.ts'
import { type RatingLevel, RatingTag } from '#ui/patterns/rating-tag.tsx'
import { NOT_KNOWN } from './nation-words.ts'

export const levelOf = (rating: Rating | null | undefined): RatingLevel =>
  rating ? (scoreOf(rating) as 0 | 1 | 2 | 3) : null

export const ratingWords = (rating: Rating | null | undefined): Words => (rating ? RATING_WORDS[rating] : NOT_KNOWN)

type Props = {
  readonly rating: Rating | null | undefined
  readonly short?: boolean
  readonly of?: Words
}

/** A rating as its tag; what nobody knows is said to be unknown. */
export const RatingMark = ({ rating, short = false, of }: Props) => (
  <RatingTag level={levelOf(rating)} label={ratingWords(rating)} short={short} {...(of && { of })} />
)
