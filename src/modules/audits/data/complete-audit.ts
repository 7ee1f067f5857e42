import { updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { audit } from '../domain/audit.ts'
import { isWhole, stillMissing } from '../domain/still-missing.ts'
import { type AuditProblem, holdAudit } from './hold-audit.ts'

/** Completes an audit that lacks nothing. Its judgements stand from then on. */
export async function completeAudit(
  tx: Writer,
  { auditId, on }: { readonly auditId: string; readonly on: LocalDate },
): Promise<Result<null, AuditProblem | 'not-whole'>> {
  const held = await holdAudit(tx, auditId)
  if (!held.ok) return held
  const { id, version, values, questions, judgements } = held.value
  if (!isWhole(stillMissing(questions, new Set(judgements.keys()), values))) return refuse('not-whole')
  await updateRecord(tx, audit, id, version, { completed_on: on })
  return ok(null)
}
