import { get, type ServiceRoute } from '#web/routes.ts'
import { agendaPage } from './agenda-page.tsx'
import { teamPage } from './team-page.tsx'

export const teamRoutes: readonly ServiceRoute[] = [
  get('/team/signals', 'team.read', teamPage),
  get('/team/signals/:personId', 'team.read', agendaPage),
]
