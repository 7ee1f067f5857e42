import type { Module } from '#web/module.ts'
import { CASE_RECORDS } from './domain/records.ts'
import { CASELOAD } from './web/caseload-page.tsx'
import { CHRONOLOGY } from './web/chronology-page.tsx'
import { OFFENCES } from './web/offences-page.tsx'
import { OVERVIEW } from './web/overview-page.tsx'
import { PROGRAMMES } from './web/programmes-page.tsx'
import { casesRoutes } from './web/routes.tsx'

export const cases: Module = {
  name: 'cases',
  routes: casesRoutes,
  records: CASE_RECORDS,
  navigation: [
    { label: CASELOAD, path: '/caseload', permission: 'caseload.read' },
    { label: { en: 'Unallocated', cy: 'Heb eu dyrannu' }, path: '/unallocated', permission: 'case.allocate' },
  ],
  childTabs: [
    { label: OVERVIEW, path: '', permission: 'child.read' },
    { label: OFFENCES, path: '/offences', permission: 'child.read' },
    { label: PROGRAMMES, path: '/programmes', permission: 'child.read' },
    { label: CHRONOLOGY, path: '/chronology', permission: 'child.read' },
  ],
}
