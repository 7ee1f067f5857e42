export { WORKFORCE_RECORDS } from './domain/records.ts'
