import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, type ServiceRoute } from '#web/routes.ts'
import { concernAnswerForm, concernForm } from './concern-forms.tsx'
import { incidentForm } from './incident-form.ts'
import { levelsDownload, levelsPage } from './levels-page.tsx'
import { missingForm } from './missing-form.ts'
import { missingPage } from './missing-page.tsx'
import { notificationForm } from './notification-form.ts'
import { openConcernsPage } from './open-concerns-page.tsx'
import { oversightForm } from './oversight-form.ts'
import { panelActionForm, panelForm } from './panel-forms.tsx'
import { safetyPage } from './safety-page.tsx'
import { linkForm, surroundingForm } from './surrounding-forms.tsx'
import { surroundingPage } from './surrounding-page.tsx'
import { surroundingsPage } from './surroundings-page.tsx'

const FORMS = [
  incidentForm,
  missingForm,
  panelForm,
  panelActionForm,
  concernForm,
  concernAnswerForm,
  notificationForm,
  oversightForm,
  surroundingForm('place'),
  surroundingForm('group'),
  linkForm('place'),
  linkForm('group'),
]

export const safetyRoutes: readonly ServiceRoute[] = [
  get('/safety/concerns', 'safety.write', openConcernsPage),
  get('/levels', 'team.read', levelsPage),
  get('/levels/:file', 'team.read', levelsDownload),
  get('/missing', 'team.read', missingPage),
  get('/places', 'caseload.read', surroundingsPage),
  get('/places/:id{[0-9a-f-]{36}}', 'caseload.read', surroundingPage('place')),
  get('/groups/:id{[0-9a-f-]{36}}', 'caseload.read', surroundingPage('group')),
  get('/children/:childId/safety', 'look-at-child', safetyPage),
  ...FORMS.flatMap(recordFormRoutes),
]
