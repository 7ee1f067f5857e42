import type { Words } from '#kernel/language.ts'

/** The inspectorate's four ratings, the lowest first. */
export const RATINGS = ['inadequate', 'requires-improvement', 'good', 'outstanding'] as const
export type Rating = (typeof RATINGS)[number]

export const RATING_WORDS: Readonly<Record<Rating, Words>> = {
  inadequate: { en: 'Inadequate', cy: 'Annigonol' },
  'requires-improvement': { en: 'Requires improvement', cy: 'Angen gwella' },
  good: { en: 'Good', cy: 'Da' },
  outstanding: { en: 'Outstanding', cy: 'Rhagorol' },
}

export const isRating = (text: unknown): text is Rating => RATINGS.includes(text as Rating)

/** What a rated standard adds to the total: 0 for Inadequate to 3 for Outstanding. */
export const scoreOf = (rating: Rating): 0 | 1 | 2 | 3 => RATINGS.indexOf(rating) as 0 | 1 | 2 | 3

export const HIGHEST_SCORE = RATINGS.length - 1

/** The lowest of several ratings; null where there is none. */
export const lowestRating = (ratings: readonly Rating[]): Rating | null =>
  RATINGS.find(rating => ratings.includes(rating)) ?? null
