import { insertRecord, removeRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Answer } from '#modules/ratings/domain/judgement.ts'
import { auditJudgement } from '../domain/audit-judgement.ts'
import { auditPointer } from '../domain/audit-pointer.ts'
import { type AuditProblem, holdAudit } from './hold-audit.ts'

/** A place in the record as it is pointed to. */
export type PointedTo = {
  readonly event: string
  readonly record: string
  readonly happened_on: LocalDate
  readonly words: string
}

type Judged = {
  readonly auditId: string
  readonly question: string
  readonly answer: Answer
  readonly reasoning: string
  readonly againstRecord: string | null
  readonly pointers: readonly PointedTo[]
}

/** Saves what an auditor judges on one question, over what they judged before, with the places that it rests on. */
export async function saveJudgement(tx: Writer, judged: Judged): Promise<Result<null, AuditProblem>> {
  const held = await holdAudit(tx, judged.auditId)
  if (!held.ok) return held
  const { child_id } = held.value.values
  const before = held.value.judgements.get(judged.question)
  const values = {
    ...{ child_id, audit_id: judged.auditId, question: judged.question, answer: judged.answer },
    ...{ reasoning: judged.reasoning, against_record: judged.againstRecord },
  }
  const id = before?.id ?? newId()
  if (before) await updateRecord(tx, auditJudgement, id, before.version, values)
  else await insertRecord(tx, auditJudgement, id, values)
  const kept = judged.pointers.map(keyOf)
  for (const pointer of before?.pointers ?? [])
    if (!kept.includes(keyOf(pointer.values))) await removeRecord(tx, auditPointer, pointer.id, pointer.version)
  const known = (before?.pointers ?? []).map(pointer => keyOf(pointer.values))
  for (const pointer of judged.pointers)
    if (!known.includes(keyOf(pointer)))
      await insertRecord(tx, auditPointer, newId(), { child_id, judgement_id: id, ...pointer })
  return ok(null)
}

/** By which a place in the record is known among others. */
export const keyOf = ({ event, record }: Pick<PointedTo, 'event' | 'record'>): string => `${event} ${record}`
