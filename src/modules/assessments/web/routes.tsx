import { get, post, type ServiceRoute } from '#web/routes.ts'
import { assessmentPage } from './assessment-page.tsx'
import { assessmentsPage } from './assessments-page.tsx'
import { comparePage } from './compare-page.tsx'
import { showComplete, takeComplete } from './complete-page.tsx'
import { showCountersign, takeCountersign } from './countersign-page.tsx'
import { countersigningPage } from './countersigning-page.tsx'
import { showDiscard, takeDiscard } from './discard-page.tsx'
import { showElsewhere, takeElsewhere } from './elsewhere-page.tsx'
import { newAssessmentPage, takeNewAssessment } from './new-assessment-page.tsx'
import { type Besides, showSection, takeSection } from './section-routes.tsx'

const ALL = '/children/:childId/assessments'
const ONE = `${ALL}/:id{[0-9a-f-]{36}}`

export const assessmentsRoutes = (besides: Besides): readonly ServiceRoute[] => [
  get('/countersigning', 'assessment.countersign', countersigningPage),
  get(ALL, 'look-at-child', assessmentsPage),
  get(`${ALL}/new`, 'assessment.write', newAssessmentPage),
  post(`${ALL}/new`, 'assessment.write', takeNewAssessment),
  get(`${ALL}/from-elsewhere`, 'assessment.write', showElsewhere),
  post(`${ALL}/from-elsewhere`, 'assessment.write', takeElsewhere),
  get(ONE, 'look-at-child', assessmentPage),
  get(`${ONE}/sections/:section`, 'assessment.write', showSection(besides)),
  post(`${ONE}/sections/:section`, 'assessment.write', takeSection(besides)),
  get(`${ONE}/complete`, 'assessment.write', showComplete(besides.evidence)),
  post(`${ONE}/complete`, 'assessment.write', takeComplete(besides.evidence)),
  get(`${ONE}/discard`, 'assessment.write', showDiscard),
  post(`${ONE}/discard`, 'assessment.write', takeDiscard),
  get(`${ONE}/compare/:other`, 'look-at-child', comparePage),
  get(`${ONE}/countersign`, 'assessment.countersign', showCountersign),
  post(`${ONE}/countersign`, 'assessment.countersign', takeCountersign),
]
