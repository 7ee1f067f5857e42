/** The door of this module for others: its record kinds, a child’s programmes, and how each stands. */
export { CASE_RECORDS } from './domain/records.ts'
export { type ProgrammeInFull, programmesOf } from './data/programmes-of.ts'
