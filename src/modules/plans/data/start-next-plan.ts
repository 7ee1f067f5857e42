import { insertRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { Entity, Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { currentAssessment } from '#modules/assessments/index.ts'
import { isSettled } from '../domain/action-results.ts'
import { alignedPlan } from '../domain/aligned-plan.ts'
import { contingency } from '../domain/contingency.ts'
import { leftOut } from '../domain/left-out.ts'
import { objective } from '../domain/objective.ts'
import { planAction } from '../domain/plan-action.ts'
import { planControl } from '../domain/plan-control.ts'
import { plan } from '../domain/plan.ts'
import { hasOpenPlan } from './has-open-plan.ts'
import { planInFull } from './plan-in-full.ts'
import type { PlanInFull } from './plans-of.ts'

type Next = { readonly planId: string; readonly startedOn: LocalDate; readonly authorId: string | null }

export type NextProblem = 'no-agreed-plan' | 'another-plan-is-open'

/**
 * Begins the next version of an agreed plan as a copy: what the child wants, objectives with their progress, actions
 * that are not finished, safety measures, contingencies, partners’ plans and what was left out. Nobody has agreed it.
 */
export async function startNextPlan(tx: Writer, next: Next): Promise<Result<{ id: string }, NextProblem>> {
  const from = await planInFull(tx, next.planId)
  if (from?.status !== 'agreed') return refuse('no-agreed-plan')
  const { child_id, programme_id, hopes, helps_me, language } = from.values
  if (await hasOpenPlan(tx, programme_id)) return refuse('another-plan-is-open')
  const assessment = await currentAssessment(tx, programme_id)
  const id = newId()
  await insertRecord(tx, plan, id, {
    ...{ child_id, programme_id, hopes, helps_me, language },
    ...{ assessment_id: assessment?.id ?? null, started_on: next.startedOn, author_id: next.authorId },
  })
  await copyParts(tx, from, id)
  return ok({ id })
}

async function copyParts(tx: Writer, from: PlanInFull, planId: string): Promise<void> {
  const copy = async (kind: Entity, records: readonly { readonly values: Values }[]): Promise<void> => {
    for (const { values } of records) await insertRecord(tx, kind, newId(), { ...values, plan_id: planId })
  }
  for (const { values, actions } of from.objectives) {
    const objectiveId = newId()
    await insertRecord(tx, objective, objectiveId, { ...values, plan_id: planId })
    const open = actions.filter(action => !isSettled(action.values.result))
    await copy(
      planAction,
      open.map(action => ({ values: { ...action.values, objective_id: objectiveId } })),
    )
  }
  await copy(planControl, from.controls)
  await copy(contingency, from.contingencies)
  await copy(alignedPlan, from.alignedPlans)
  await copy(leftOut, from.leftOut)
}
