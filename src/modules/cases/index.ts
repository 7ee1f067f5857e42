/** The door of this module for others: its record kinds. */
export { CASE_RECORDS } from './domain/records.ts'
