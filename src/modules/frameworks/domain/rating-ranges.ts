import type { CaseBands, ScoreBands } from './framework.ts'
import type { Rating } from './rating.ts'

/** From which share of cases, in per cent, a rating is earned, and under which share; null for no limit. */
export type ShareRange = { readonly rating: Rating; readonly from: number | null; readonly under: number | null }

/** From which total to which, both counted in, a rating is earned. */
export type ScoreRange = { readonly rating: Rating; readonly from: number; readonly to: number }

/** What each rating takes of the cases of a question, the highest first. */
export const shareRanges = (bands: CaseBands): readonly ShareRange[] => [
  { rating: 'outstanding', from: bands.outstanding, under: null },
  { rating: 'good', from: bands.good, under: bands.outstanding },
  { rating: 'requires-improvement', from: bands['requires-improvement'], under: bands.good },
  { rating: 'inadequate', from: null, under: bands['requires-improvement'] },
]

/** What each rating takes of the total, the highest first. */
export const scoreRanges = (bands: ScoreBands): readonly ScoreRange[] => [
  { rating: 'outstanding', from: bands.good + 1, to: bands.outOf },
  { rating: 'good', from: bands['requires-improvement'] + 1, to: bands.good },
  { rating: 'requires-improvement', from: bands.inadequate + 1, to: bands['requires-improvement'] },
  { rating: 'inadequate', from: 0, to: bands.inadequate },
]
