/** The door of this module for others: the frameworks, what is in them, and the four ratings. */
export { caseQuestions, countedStandards, findStandard, standardsOf } from './domain/find.ts'
export type { Framework } from './domain/framework.ts'
export { findFramework, FRAMEWORKS } from './domain/frameworks.ts'
export { isRating, lowestRating, type Rating, RATING_WORDS, RATINGS, scoreOf } from './domain/rating.ts'
export { levelOf } from './web/level-of.ts'
export { RatingMark } from './web/rating-mark.tsx'
