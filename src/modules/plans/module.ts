import type { EvidenceSource } from '#db/contributions.ts'
import type { Module } from '#web/module.ts'
import { planChronology } from './data/plan-chronology.ts'
import { plansOfTheDay } from './data/plans-of-the-day.ts'
import { plansToday } from './data/plans-today.ts'
import { PLAN_RECORDS } from './domain/records.ts'
import { AGREE_FORM } from './web/agree-page.tsx'
import { AWAITING } from './web/awaiting-page.tsx'
import { EXIT_FORM } from './web/exit-page.tsx'
import { PLAN } from './web/plan-page.tsx'
import { PROGRESS_FORM } from './web/progress-page.tsx'
import { REVIEW_FORM } from './web/review-page.tsx'
import { plansRoutes } from './web/routes.tsx'
import { WORDS_FORM } from './web/plan-forms.ts'
import { START_FORM } from './web/start-plan-page.tsx'

type Options = {
  /** Where the record is looked through for what speaks against a level. */
  readonly evidence: readonly EvidenceSource[]
}

export const plansModule = ({ evidence }: Options): Module => ({
  name: 'plans',
  routes: plansRoutes(evidence),
  records: PLAN_RECORDS,
  ownForms: [START_FORM, AGREE_FORM, PROGRESS_FORM, REVIEW_FORM, EXIT_FORM, WORDS_FORM],
  navigation: [{ label: AWAITING, path: '/plans/awaiting', permission: 'plan.approve', isList: true }],
  childTabs: [{ label: PLAN, path: '/plan', permission: 'look-at-child' }],
  contributes: { child: plansToday, day: plansOfTheDay, chronology: planChronology },
})
