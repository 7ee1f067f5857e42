import type { Module } from '#web/module.ts'
import { INSPECTION_RECORDS } from './domain/records.ts'

export const inspections: Module = {
  name: 'inspections',
  records: INSPECTION_RECORDS,
}
