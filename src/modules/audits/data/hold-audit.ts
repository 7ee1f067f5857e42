import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type AuditInFull, auditInFull } from './audit-in-full.ts'

export type AuditProblem = 'not-found' | 'closed' | 'replaced-already' | 'completed-already'

/** Holds an audit that may still be written to, until the transaction ends; refuses one that may not. */
export async function holdAudit(tx: Writer, auditId: string): Promise<Result<AuditInFull, AuditProblem>> {
  await sql`select from audit where service_id = current_service() and id = ${auditId} for update`.execute(tx)
  const whole = await auditInFull(tx, auditId)
  if (!whole) return refuse('not-found')
  if (whole.round.values.closed_on !== null) return refuse('closed')
  if (whole.sampled.values.replaced_on !== null) return refuse('replaced-already')
  return whole.values.completed_on === null ? ok(whole) : refuse('completed-already')
}
