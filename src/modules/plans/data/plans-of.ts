import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { Entity } from '#kernel/entity.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { alignedPlan } from '../domain/aligned-plan.ts'
import { contingency } from '../domain/contingency.ts'
import { leftOut } from '../domain/left-out.ts'
import { objective } from '../domain/objective.ts'
import { planAction } from '../domain/plan-action.ts'
import { planApproval } from '../domain/plan-approval.ts'
import { planControl } from '../domain/plan-control.ts'
import { planReview } from '../domain/plan-review.ts'
import { planStatus, type PlanStatus } from '../domain/plan-status.ts'
import { plan } from '../domain/plan.ts'

export type ActionRecord = StoredRecord<typeof planAction>
export type ObjectiveRecord = StoredRecord<typeof objective> & { readonly actions: readonly ActionRecord[] }

/** A version of a plan with all that belongs to it, and how it stands. */
export type PlanInFull = StoredRecord<typeof plan> & {
  readonly status: PlanStatus
  /** The latest decision first. */
  readonly decisions: readonly StoredRecord<typeof planApproval>[]
  readonly objectives: readonly ObjectiveRecord[]
  readonly controls: readonly StoredRecord<typeof planControl>[]
  readonly contingencies: readonly StoredRecord<typeof contingency>[]
  readonly alignedPlans: readonly StoredRecord<typeof alignedPlan>[]
  readonly leftOut: readonly StoredRecord<typeof leftOut>[]
  readonly reviews: readonly StoredRecord<typeof planReview>[]
}

/** All versions of the plans of a child, the newest first. */
export async function plansOf(reader: Reader, childId: string): Promise<readonly PlanInFull[]> {
  const ofChild = { child_id: childId }
  const plans = await listRecords(reader, plan, ofChild)
  if (plans.length === 0) return []
  const programmes = await listRecords(reader, programme, ofChild)
  const ended = new Set(programmes.flatMap(({ id, values }) => (values.ended_on === null ? [] : [id])))
  const parts = {
    decisions: await listRecords(reader, planApproval, ofChild),
    objectives: inOrder(await listRecords(reader, objective, ofChild)),
    actions: inOrder(await listRecords(reader, planAction, ofChild)),
    controls: await listRecords(reader, planControl, ofChild),
    contingencies: await listRecords(reader, contingency, ofChild),
    alignedPlans: await listRecords(reader, alignedPlan, ofChild),
    leftOut: await listRecords(reader, leftOut, ofChild),
    reviews: await listRecords(reader, planReview, ofChild),
  }
  return plans.map(one => inFull(one, ended.has(one.values.programme_id), parts))
}

type Parts = {
  readonly [
    Part in 'decisions' | 'controls' | 'contingencies' | 'alignedPlans' | 'leftOut' | 'reviews'
  ]: PlanInFull[Part]
} & { readonly objectives: readonly StoredRecord<typeof objective>[]; readonly actions: readonly ActionRecord[] }

function inFull(one: StoredRecord<typeof plan>, programmeEnded: boolean, parts: Parts): PlanInFull {
  const mine = <E extends Entity>(records: readonly StoredRecord<E>[]): readonly StoredRecord<E>[] =>
    records.filter(({ values }) => values['plan_id'] === one.id)
  const decisions = mine(parts.decisions)
  return {
    ...one,
    status: planStatus({ ...one.values, decisions: decisions.map(({ values }) => values), programmeEnded }),
    decisions,
    objectives: mine(parts.objectives).map(aim => ({
      ...aim,
      actions: parts.actions.filter(({ values }) => values.objective_id === aim.id),
    })),
    controls: mine(parts.controls),
    contingencies: mine(parts.contingencies),
    alignedPlans: mine(parts.alignedPlans),
    leftOut: mine(parts.leftOut),
    reviews: mine(parts.reviews),
  }
}

const inOrder = <E extends Entity>(records: readonly StoredRecord<E>[]): readonly StoredRecord<E>[] =>
  records.toSorted((a, b) => Number(a.values['position']) - Number(b.values['position']))
