/** The door of this module for others: from audited cases to the chance of each rating, with its words. */
export { certainly, type Distribution } from './domain/distribution.ts'
export { forecast } from './domain/forecast.ts'
export { howManyMore, leftOut, meaningOf, percent, plainly, unratedIn, whatMoves } from './domain/forecast-words.ts'
export { type MoreAudits, moreAudits, type Narrowing } from './domain/more-audits.ts'
export type { Forecast, Outlook } from './domain/outlook.ts'
