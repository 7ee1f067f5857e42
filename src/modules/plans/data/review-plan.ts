import type { EvidenceSource } from '#db/contributions.ts'
import { insertRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { RecordOf, Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type LevelAgain, type LevelsProblem, recordLevels } from '#modules/assessments/index.ts'
import { planReview } from '../domain/plan-review.ts'
import { plan } from '../domain/plan.ts'
import { hasOpenPlan } from './has-open-plan.ts'
import { planInFull } from './plan-in-full.ts'
import { type NextProblem, startNextPlan } from './start-next-plan.ts'

type Review = {
  readonly planId: string
  /** What was typed: day, reason, what changed, what was said. */
  readonly values: Values
  /** The levels as they stand now; null where no assessment has set any. */
  readonly levels: readonly LevelAgain[] | null
  /** Where the record is looked through for what speaks against a level. */
  readonly evidence: readonly EvidenceSource[]
  readonly personId: string | null
  /** Whether the plan changes: then its next version is begun. */
  readonly changesPlan: boolean
}

export type ReviewProblem = 'reviewed-before-agreed' | NextProblem | LevelsProblem

/** Records that a plan was looked at again, with its levels, and begins the next version where it changes. */
export async function reviewPlan(
  tx: Writer,
  { planId, values, levels, evidence, personId, changesPlan }: Review,
): Promise<Result<{ nextPlanId: string | null }, ReviewProblem>> {
  const one = await planInFull(tx, planId)
  if (one?.status !== 'agreed') return refuse('no-agreed-plan')
  const { child_id, programme_id, agreed_on } = one.values
  const { reviewed_on } = values as RecordOf<typeof planReview>
  if (agreed_on !== null && reviewed_on < agreed_on) return refuse('reviewed-before-agreed')
  if (changesPlan && (await hasOpenPlan(tx, programme_id))) return refuse('another-plan-is-open')
  const of = { childId: child_id, programmeId: programme_id, authorId: personId, on: reviewed_on, evidence }
  const set = levels && (await recordLevels(tx, { ...of, stage: 'review', levels }))
  if (set && !set.ok) return set
  await insertRecord(tx, planReview, newId(), {
    ...values,
    ...{ child_id, programme_id, plan_id: planId, person_id: personId, assessment_id: set?.value.id ?? null },
  })
  if (!changesPlan) {
    // Only the levels are new: the plan goes on answering what was found.
    if (set) await updateRecord(tx, plan, planId, one.version, { assessment_id: set.value.id })
    return ok({ nextPlanId: null })
  }
  const next = await startNextPlan(tx, { planId, startedOn: reviewed_on, authorId: personId })
  return next.ok ? ok({ nextPlanId: next.value.id }) : next
}
