/** The door of this module for others: the rules by which judgements become ratings. */
export { DISCRETION_WORDS } from './domain/discretion.ts'
export type { Judgement } from './domain/judgement.ts'
export { type Overall, overallRating } from './domain/overall-rating.ts'
export { rateJudgements, type RatingReport, type StandardReport } from './domain/rate-judgements.ts'
export { readJudgements } from './domain/read-judgements.ts'
