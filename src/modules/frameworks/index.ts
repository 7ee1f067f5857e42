/** The door of this module for others: the frameworks, what is in them, and the four ratings. */
export {
  type Applicability,
  type Area,
  type CaseBands,
  CASE_CONDITION_WORDS,
  type CaseCondition,
  type Framework,
  type KeyQuestion,
  type Sample,
  type ScoreBands,
  type Standard,
  WORK_KIND_WORDS,
  WORK_KINDS,
  type WorkKind,
} from './domain/framework.ts'
export { caseQuestions, countedStandards, findQuestion, findStandard, standardsOf } from './domain/find.ts'
export { findFramework, FRAMEWORKS } from './domain/frameworks.ts'
export { HIGHEST_SCORE, isRating, lowestRating, type Rating, RATING_WORDS, RATINGS, scoreOf } from './domain/rating.ts'
export { sampleSize } from './domain/sample-size.ts'
export { RatingMark } from './web/rating-mark.tsx'
