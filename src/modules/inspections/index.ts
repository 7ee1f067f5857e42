/** The door of this module for others: its record kinds. */
export { INSPECTION_RECORDS } from './domain/records.ts'
