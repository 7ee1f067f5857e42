/** The door of this module for others: what is understood of a child now, and how it is said again. */
export { type Awaiting, awaitingCountersignature } from './data/awaiting-countersignature.ts'
export { currentAssessment, type CurrentAssessment } from './data/current-assessment.ts'
export { type LevelAgain, type LevelsProblem, recordLevels } from './data/record-levels.ts'
export { ASSESSMENTS_SETTLED } from './data/settled.ts'
