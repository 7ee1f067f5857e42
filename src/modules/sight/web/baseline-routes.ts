import { get, post, type ServiceRoute } from '#web/routes.ts'
import { baselineDownload, baselinePage, compareWithDay } from './baseline-page.tsx'

export const baselineRoutes: readonly ServiceRoute[] = [
  get('/standards/baseline', 'figure.read', baselinePage),
  post('/standards/baseline', 'figure.read', compareWithDay),
  get('/standards/baseline/:file', 'figure.read', baselineDownload),
]
