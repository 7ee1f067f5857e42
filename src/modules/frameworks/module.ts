import type { Module } from '#web/module.ts'
import { frameworkRoutes } from './web/routes.tsx'

export const frameworks: Module = { name: 'frameworks', routes: frameworkRoutes }
