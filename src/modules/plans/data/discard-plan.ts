import { removeRecord, type StoredRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { Entity } from '#kernel/entity.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { alignedPlan } from '../domain/aligned-plan.ts'
import { contingency } from '../domain/contingency.ts'
import { leftOut } from '../domain/left-out.ts'
import { objective } from '../domain/objective.ts'
import { planAction } from '../domain/plan-action.ts'
import { planControl } from '../domain/plan-control.ts'
import { plan } from '../domain/plan.ts'
import { planInFull } from './plan-in-full.ts'

/** Throws away a draft that was never sent for approval. What it said stays in the change log. */
export async function discardPlan(tx: Writer, planId: string): Promise<Result<null, 'not-a-draft'>> {
  const one = await planInFull(tx, planId)
  if (one?.status !== 'draft') return refuse('not-a-draft')
  const all: readonly (readonly [Entity, readonly StoredRecord[]])[] = [
    [planAction, one.objectives.flatMap(({ actions }) => actions)],
    [objective, one.objectives],
    [planControl, one.controls],
    [contingency, one.contingencies],
    [alignedPlan, one.alignedPlans],
    [leftOut, one.leftOut],
    [plan, [one]],
  ]
  for (const [kind, records] of all) for (const { id, version } of records) await removeRecord(tx, kind, id, version)
  return ok(null)
}
