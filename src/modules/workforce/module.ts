import type { Module } from '#web/module.ts'
import { WORKFORCE_RECORDS } from './domain/records.ts'
import { workforceRoutes } from './web/routes.tsx'
import { WORKFORCE } from './web/workforce-frame.tsx'

export const workforce: Module = {
  name: 'workforce',
  routes: workforceRoutes,
  records: WORKFORCE_RECORDS,
  navigation: [{ label: WORKFORCE, path: '/workforce', permission: 'workforce.read' }],
}
