import { insertRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { escalation } from '#modules/safety/domain/escalation.ts'
import { audit } from '../domain/audit.ts'
import { type AuditProblem, holdAudit } from './hold-audit.ts'

export type AuditWords = {
  readonly child_level: string | null
  readonly child_level_reason: string | null
  readonly others_level: string | null
  readonly others_level_reason: string | null
  readonly good: string | null
  readonly concern: string | null
  readonly feedback: string | null
}

type Asked = {
  readonly auditId: string
  readonly words: AuditWords
  /** What the concern is about. */
  readonly about: string
  /** Who is to answer it. */
  readonly ownerId: string | null
  readonly on: LocalDate
  readonly time: string
}

export type WordsProblem = AuditProblem | 'owner-missing' | 'nobody-to-raise' | 'owner-raises'

/**
 * Saves what an audit says of the case as a whole. What needs action today becomes a concern in the same save: raised
 * once, with somebody who answers by the end of the next working day.
 */
export async function saveAuditWords(
  tx: Writer,
  { auditId, words, about, ownerId, on, time }: Asked,
): Promise<Result<{ raised: boolean }, WordsProblem>> {
  const held = await holdAudit(tx, auditId)
  if (!held.ok) return held
  const { id, version, values, round, auditor, sampled } = held.value
  if (words.concern === null || values.escalation_id !== null) {
    await updateRecord(tx, audit, id, version, { ...words, concern: values.escalation_id ? values.concern : null })
    return ok({ raised: false })
  }
  if (ownerId === null) return refuse('owner-missing')
  const raiser = auditor.values.person_id ?? round.values.lead_id
  if (raiser === null) return refuse('nobody-to-raise')
  if (raiser === ownerId) return refuse('owner-raises')
  const escalationId = newId()
  await insertRecord(tx, escalation, escalationId, {
    child_id: values.child_id,
    concern: `${words.concern}\n\n${auditor.values.name}, ${round.values.title}`,
    about,
    raised_on: on,
    raised_time: time,
    raised_by_id: raiser,
    owner_id: ownerId,
    due_on: addWorkingDays(on, 1),
    programme_id: sampled.values.programme_id,
  })
  await updateRecord(tx, audit, id, version, { ...words, escalation_id: escalationId })
  return ok({ raised: true })
}
