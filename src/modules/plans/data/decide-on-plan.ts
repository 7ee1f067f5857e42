import { insertRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type AgreementProblem, agreementProblems } from '../domain/agreement-problems.ts'
import { planApproval } from '../domain/plan-approval.ts'
import { plan } from '../domain/plan.ts'
import { agreementFacts } from './agreement-facts.ts'
import { planInFull } from './plan-in-full.ts'
import { takeEffect } from './take-effect.ts'

type Decision = {
  readonly planId: string
  readonly decision: 'approved' | 'returned'
  readonly comments: string | null
  /** The member of staff who decides; null where the account belongs to none. */
  readonly personId: string | null
  readonly on: LocalDate
}

export type DecideProblem =
  AgreementProblem | 'not-submitted' | 'own-work' | 'comments-missing' | 'not-a-member-of-staff'

/** A manager’s decision about a plan that was sent to them: it takes effect, or goes back with comments. */
export async function decideOnPlan(tx: Writer, details: Decision): Promise<Result<null, DecideProblem>> {
  const { planId, decision, comments, personId, on } = details
  const one = await planInFull(tx, planId)
  if (one?.status !== 'awaiting-approval') return refuse('not-submitted')
  if (personId === null) return refuse('not-a-member-of-staff')
  if (one.values.author_id === personId) return refuse('own-work')
  if (decision === 'returned' && comments === null) return refuse('comments-missing')
  const [problem] = decision === 'approved' ? agreementProblems(await agreementFacts(tx, one), on) : []
  if (problem) return refuse(problem)
  const decided = { decision, comments, person_id: personId, decided_on: on }
  await insertRecord(tx, planApproval, newId(), { ...decided, child_id: one.values.child_id, plan_id: planId })
  if (decision === 'approved') await takeEffect(tx, one, on)
  else await updateRecord(tx, plan, planId, one.version, { submitted_on: null })
  return ok(null)
}
