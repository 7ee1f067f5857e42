import type { Words } from '#kernel/language.ts'
import { type Rating, RATING_WORDS } from '#modules/frameworks/index.ts'
import { NOT_KNOWN } from './nation-words.ts'

/** A rating in words; what nobody knows is said to be unknown. */
export const ratingWords = (rating: Rating | null | undefined): Words => (rating ? RATING_WORDS[rating] : NOT_KNOWN)
