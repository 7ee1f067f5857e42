import type { EvidenceSource } from '#db/contributions.ts'
import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, post, type ServiceRoute } from '#web/routes.ts'
import { agreePage, takeAgreement } from './agree-page.tsx'
import { approvePage, takeApproval } from './approve-page.tsx'
import { awaitingPage } from './awaiting-page.tsx'
import { discardPage, takeDiscard } from './discard-page.tsx'
import { exitPage, takeExit } from './exit-page.tsx'
import { ownSheetPage } from './own-sheet-page.tsx'
import { planForms } from './plan-forms.ts'
import { beginNext, takeUp } from './plan-moves.ts'
import { planPage, planVersionPage } from './plan-page.tsx'
import { progressPage, takeProgress } from './progress-page.tsx'
import { reviewPage, takeReview } from './review-page.tsx'
import { startPlanPage, takeStart } from './start-plan-page.tsx'

const CHILD = '/children/:childId'
const ONE = `${CHILD}/plans/:planId{[0-9a-f-]{36}}`
const EXIT = `${CHILD}/programmes/:programmeId{[0-9a-f-]{36}}/exit`

/** `evidence`: where the record is looked through for what speaks against a level, when levels are set again. */
export const plansRoutes = (evidence: readonly EvidenceSource[]): readonly ServiceRoute[] => [
  get('/plans/awaiting', 'plan.approve', awaitingPage),
  get(`${CHILD}/plan`, 'look-at-child', planPage),
  get(`${CHILD}/plan/new`, 'plan.write', startPlanPage),
  post(`${CHILD}/plan/new`, 'plan.write', takeStart),
  get(ONE, 'look-at-child', planVersionPage),
  get(`${ONE}/mine`, 'look-at-child', ownSheetPage),
  get(`${ONE}/agree`, 'plan.write', agreePage),
  post(`${ONE}/agree`, 'plan.write', takeAgreement),
  get(`${ONE}/approve`, 'plan.approve', approvePage),
  post(`${ONE}/approve`, 'plan.approve', takeApproval),
  get(`${ONE}/progress`, 'plan.write', progressPage),
  post(`${ONE}/progress`, 'plan.write', takeProgress),
  get(`${ONE}/review`, 'plan.write', reviewPage),
  post(`${ONE}/review`, 'plan.write', visit => takeReview(visit, evidence)),
  get(`${ONE}/discard`, 'plan.write', discardPage),
  post(`${ONE}/discard`, 'plan.write', takeDiscard),
  post(`${ONE}/take-up`, 'plan.write', takeUp),
  post(`${ONE}/next`, 'plan.write', beginNext),
  get(EXIT, 'plan.write', exitPage),
  post(EXIT, 'plan.write', visit => takeExit(visit, evidence)),
  ...planForms.flatMap(recordFormRoutes),
]
