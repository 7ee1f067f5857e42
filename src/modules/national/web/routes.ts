import { get, post, type ServiceRoute } from '#web/routes.ts'
import { downloadFigure } from './figure-download.ts'
import { glancePage } from './glance-page.tsx'
import { identifyPage, takeIdentity } from './identify-page.tsx'
import { servicePage } from './service-page.tsx'
import { downloadServices, servicesPage } from './services-page.tsx'

/** What is published is for everyone who works here; saying which service this is, for its administrator. */
export const nationalRoutes: readonly ServiceRoute[] = [
  get('/nation', 'any-role', glancePage),
  get('/nation/figures/:file', 'any-role', downloadFigure),
  get('/nation/services', 'any-role', servicesPage),
  get('/nation/services.csv', 'any-role', downloadServices('csv')),
  get('/nation/services.ods', 'any-role', downloadServices('ods')),
  get('/nation/services/:id', 'any-role', servicePage),
  get('/nation/this-service', 'service.identify', identifyPage),
  post('/nation/this-service', 'service.identify', takeIdentity),
]
