import { get, type ServiceRoute } from '#web/routes.ts'
import { boardPage } from './board-page.tsx'

export const boardRoutes: readonly ServiceRoute[] = [get('/board', 'board.read', boardPage)]
