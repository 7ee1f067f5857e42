import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, post, type ServiceRoute } from '#web/routes.ts'
import { agreementForm } from './agreement-form.ts'
import { downloadShared, sharedPage, sharedServicePage } from './shared-page.tsx'
import { sharingPage, stopSharingNow } from './sharing-page.tsx'

/** What a service shares is for its leaders to decide; what services share, for those who look at the nation. */
export const sharingRoutes: readonly ServiceRoute[] = [
  get('/nation/sharing', 'nation.share', sharingPage),
  post('/nation/sharing/stop', 'nation.share', stopSharingNow),
  ...recordFormRoutes(agreementForm),
  get('/nation/shared', 'nation.read', sharedPage),
  get('/nation/shared.csv', 'nation.read', downloadShared('csv')),
  get('/nation/shared.ods', 'nation.read', downloadShared('ods')),
  get('/nation/shared/:id', 'nation.read', sharedServicePage),
]
