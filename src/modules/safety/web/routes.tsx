import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, type ServiceRoute } from '#web/routes.ts'
import { concernAnswerForm, concernForm } from './concern-forms.tsx'
import { incidentForm } from './incident-form.ts'
import { missingForm } from './missing-form.ts'
import { missingPage } from './missing-page.tsx'
import { notificationForm } from './notification-form.ts'
import { openConcernsPage } from './open-concerns-page.tsx'
import { oversightForm } from './oversight-form.ts'
import { panelActionForm, panelForm } from './panel-forms.tsx'
import { safetyPage } from './safety-page.tsx'

const FORMS = [
  incidentForm,
  missingForm,
  panelForm,
  panelActionForm,
  concernForm,
  concernAnswerForm,
  notificationForm,
  oversightForm,
]

export const safetyRoutes: readonly ServiceRoute[] = [
  get('/safety/concerns', 'safety.write', openConcernsPage),
  get('/missing', 'team.read', missingPage),
  get('/children/:childId/safety', 'child.read', safetyPage),
  ...FORMS.flatMap(recordFormRoutes),
]
