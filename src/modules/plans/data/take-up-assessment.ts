import { updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { currentAssessment } from '#modules/assessments/index.ts'
import { plan } from '../domain/plan.ts'
import { planMoves } from '../domain/plan-status.ts'
import { planInFull } from './plan-in-full.ts'

/** From now on a plan that is being written answers the assessment in force. */
export async function takeUpAssessment(
  tx: Writer,
  planId: string,
): Promise<Result<null, 'no-assessment' | 'plan-agreed' | 'changed-meanwhile'>> {
  const one = await planInFull(tx, planId)
  if (!one || !planMoves(one.status, false).includes('write')) return refuse('plan-agreed')
  const assessment = await currentAssessment(tx, one.values.programme_id)
  if (!assessment) return refuse('no-assessment')
  const updated = await updateRecord(tx, plan, planId, one.version, { assessment_id: assessment.id })
  return updated.ok ? ok(null) : refuse('changed-meanwhile')
}
