import type { Words } from '#kernel/language.ts'
import type { Module } from '#web/module.ts'
import { nationalRoutes } from './web/routes.ts'

const NATION: Words = { en: 'Nation', cy: 'Y wlad' }

export const national: Module = {
  name: 'national',
  routes: nationalRoutes,
  navigation: [{ label: NATION, path: '/nation', permission: 'any-role' }],
}
