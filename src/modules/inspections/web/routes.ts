import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, post, type ServiceRoute } from '#web/routes.ts'
import { alertAnswerForm, alertForm } from './alert-forms.tsx'
import { alertPage } from './alert-page.tsx'
import { findingForm } from './finding-form.ts'
import { findingPage } from './finding-page.tsx'
import { inspectionForm } from './inspection-form.ts'
import { inspectionPage } from './inspection-page.tsx'
import { openRatings, takeRatings } from './ratings-routes.tsx'
import { recommendationForm, responseForm } from './recommendation-forms.tsx'
import { recommendationPage } from './recommendation-page.tsx'
import { recommendationsPage } from './recommendations-page.tsx'
import { repeatRoutes } from './repeat-routes.ts'
import { storyPage } from './story-page.tsx'

const FORMS = [inspectionForm, findingForm, alertForm, alertAnswerForm, recommendationForm, responseForm]

const INSPECTION = '/inspections/:inspectionId'

/** Forms first: `/inspections/new` is a form, not an inspection’s page. */
export const inspectionRoutes: readonly ServiceRoute[] = [
  ...FORMS.flatMap(recordFormRoutes),
  get('/inspections', 'inspection.read', storyPage),
  get('/recommendations', 'inspection.read', recommendationsPage),
  get(INSPECTION, 'inspection.read', inspectionPage),
  get(`${INSPECTION}/ratings/:area`, 'inspection.write', openRatings),
  post(`${INSPECTION}/ratings/:area`, 'inspection.write', takeRatings),
  get(`${INSPECTION}/findings/:id`, 'inspection.read', findingPage),
  get(`${INSPECTION}/recommendations/:id`, 'inspection.read', recommendationPage),
  get(`${INSPECTION}/alerts/:id`, 'inspection.alert', alertPage),
  ...repeatRoutes,
]
