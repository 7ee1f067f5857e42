import type { Words } from '#kernel/language.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { startNextPlan } from '../data/start-next-plan.ts'
import { takeUpAssessment } from '../data/take-up-assessment.ts'
import { openPlan } from './open-plans.ts'
import { planPath } from './plan-paths.ts'

const TAKEN_UP: Words = {
  en: 'The plan answers the new assessment now',
  cy: 'Mae’r cynllun yn ateb yr asesiad newydd nawr',
}
const BEGUN: Words = { en: 'The next version is begun', cy: 'Dechreuwyd y fersiwn nesaf' }

/** One press: the plan that is being written answers the assessment in force. */
export async function takeUp(visit: Visit): Promise<Response> {
  const { one } = await openPlan(visit)
  const done = await visit.change(tx => takeUpAssessment(tx, one.id))
  if (!done.ok) throw new Problem(409)
  return visit.goTo(planPath(one), TAKEN_UP)
}

/** One press: the next version begins as a copy of the plan in force. */
export async function beginNext(visit: Visit): Promise<Response> {
  const { one } = await openPlan(visit)
  const done = await visit.change(async tx =>
    startNextPlan(tx, { planId: one.id, startedOn: visit.today, authorId: await personOfAccount(tx, visit.visitor) }),
  )
  if (!done.ok) throw new Problem(409)
  return visit.goTo(planPath({ id: done.value.id, values: one.values }), BEGUN)
}
