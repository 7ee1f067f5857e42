import { get, type ServiceRoute } from '#web/routes.ts'
import { standardPage } from './standard-page.tsx'
import { standardsPage } from './standards-page.tsx'

/** Standards are known by their numbers, so that other pages can stand beside them. */
export const standardsRoutes: readonly ServiceRoute[] = [
  get('/standards', 'figure.read', standardsPage),
  get('/standards/:standard{[A-Za-z]?[0-9.]+}', 'figure.read', standardPage),
]
