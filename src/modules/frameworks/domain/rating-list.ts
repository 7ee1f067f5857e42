import type { CodeList } from '#kernel/code-list.ts'
import { RATING_WORDS, RATINGS } from './rating.ts'

export const RATING_LIST: CodeList = {
  id: 'rating',
  source: 'HM Inspectorate of Probation, ratings since 2018',
  codes: RATINGS.map(rating => ({ code: rating, label: RATING_WORDS[rating] })),
}
