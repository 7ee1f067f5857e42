import { readRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { RecordOf, Values } from '#kernel/entity.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { type AgreementProblem, agreementProblems } from '../domain/agreement-problems.ts'
import { needsPlanApproval } from '../domain/needs-plan-approval.ts'
import { planMoves } from '../domain/plan-status.ts'
import { plan } from '../domain/plan.ts'
import { agreementFacts } from './agreement-facts.ts'
import { planInFull } from './plan-in-full.ts'
import { takeEffect } from './take-effect.ts'

type Agreement = {
  readonly planId: string
  readonly version: number
  /** What the child and a parent or carer said to it. */
  readonly agreement: Values
  readonly on: LocalDate
}

export type AgreeProblem = AgreementProblem | 'not-open' | 'changed-meanwhile'

/** Records that a plan is agreed: it takes effect, or goes to a manager where one has to approve it. */
export async function agreePlan(
  tx: Writer,
  { planId, version, agreement, on }: Agreement,
): Promise<Result<'agreed' | 'submitted', AgreeProblem>> {
  const one = await planInFull(tx, planId)
  const of = one && (await readRecord(tx, programme, one.values.programme_id))
  if (!one || !of) return refuse('not-open')
  const facts = await agreementFacts(tx, one)
  const needsApproval = needsPlanApproval(programmeGroup(of.values.kind), facts.assessment?.levels ?? {}, on)
  const move = needsApproval ? 'submit' : 'agree'
  const said = agreement as Pick<RecordOf<typeof plan>, 'child_agreed_on' | 'child_not_agreed'>
  const [problem] = agreementProblems({ ...facts, ...said }, on)
  if (problem) return refuse(problem)
  if (!planMoves(one.status, needsApproval).includes(move)) return refuse('not-open')
  const kept = await updateRecord(tx, plan, planId, version, {
    ...agreement,
    ...(needsApproval ? { submitted_on: on } : {}),
  })
  if (!kept.ok) return refuse('changed-meanwhile')
  if (needsApproval) return ok('submitted')
  await takeEffect(tx, one, on)
  return ok('agreed')
}
