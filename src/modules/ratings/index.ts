/** The door of this module for others: the rules by which judgements become ratings. */
export { type Discretion, DISCRETION, DISCRETION_WORDS, discretionOf } from './domain/discretion.ts'
export { type Judgement, type Tally } from './domain/judgement.ts'
export { type Overall, overallRating } from './domain/overall-rating.ts'
export { rateJudgements, type RatingReport, type StandardReport } from './domain/rate-judgements.ts'
export { rateQuestion } from './domain/rate-question.ts'
export { type RatedQuestion, type RatedStandard, rateStandard } from './domain/rate-standard.ts'
export { type JudgementProblem, readJudgements } from './domain/read-judgements.ts'
