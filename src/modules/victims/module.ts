import type { Module } from '#web/module.ts'
import { safetyNoteChronology, safetyNotesToday } from './data/safety-notes.ts'
import { VICTIM_RECORDS } from './domain/records.ts'
import { victimRoutes } from './web/routes.ts'
import { VICTIMS } from './web/victims-page.tsx'

/** Gives the child’s record nothing but the safety notes: its pages have no reach to victims’ records. */
export const victims: Module = {
  name: 'victims',
  routes: victimRoutes,
  records: VICTIM_RECORDS,
  navigation: [{ label: VICTIMS, path: '/victims', permission: 'victim.read' }],
  contributes: { child: safetyNotesToday, chronology: safetyNoteChronology },
}
