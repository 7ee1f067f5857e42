export { CASE_RECORDS } from './domain/records.ts'
