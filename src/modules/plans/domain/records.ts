import type { Entity } from '#kernel/entity.ts'
import { alignedPlan } from './aligned-plan.ts'
import { contingency } from './contingency.ts'
import { exitPlan } from './exit-plan.ts'
import { leftOut } from './left-out.ts'
import { objective } from './objective.ts'
import { planAction } from './plan-action.ts'
import { planApproval } from './plan-approval.ts'
import { planControl } from './plan-control.ts'
import { planReview } from './plan-review.ts'
import { plan } from './plan.ts'

/** The record kinds of this module, each after those that it refers to. */
export const PLAN_RECORDS: readonly Entity[] = [
  plan,
  planApproval,
  objective,
  planAction,
  planControl,
  contingency,
  alignedPlan,
  leftOut,
  planReview,
  exitPlan,
]
