import { get, type ServiceRoute } from '#web/routes.ts'
import { frameworkPage } from './framework-page.tsx'
import { frameworksPage } from './frameworks-page.tsx'

/** What inspectors judge by is public: whoever has a role may read it. */
export const frameworkRoutes: readonly ServiceRoute[] = [
  get('/frameworks', 'any-role', frameworksPage),
  get('/frameworks/:framework', 'any-role', frameworkPage),
]
