import { insertRecord, listRecords, readRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Answer } from '#modules/ratings/domain/judgement.ts'
import { auditCase } from '../domain/audit-case.ts'
import { auditSettlement } from '../domain/audit-settlement.ts'
import { disputes } from '../domain/settled-judgements.ts'
import { holdRound } from './draw-round.ts'
import { casesJudged, roundInFull } from './round-in-full.ts'

export type SettleProblem = 'not-found' | 'closed' | 'not-disputed'

type Asked = {
  readonly caseId: string
  readonly question: string
  readonly answer: Answer
  readonly reason: string
  readonly by: string
  readonly on: LocalDate
}

/** Settles what stands where two auditors judged differently; again, where it was settled before. */
export async function settleJudgement(tx: Writer, asked: Asked): Promise<Result<null, SettleProblem>> {
  const { caseId, question, answer, reason, by, on } = asked
  const sampled = await readRecord(tx, auditCase, caseId)
  if (!sampled) return refuse('not-found')
  await holdRound(tx, sampled.values.round_id)
  const round = await roundInFull(tx, sampled.values.round_id)
  if (!round) return refuse('not-found')
  if (round.values.closed_on !== null) return refuse('closed')
  const differ = disputes(casesJudged(round)).some(one => one.caseId === caseId && one.question === question)
  if (!differ) return refuse('not-disputed')
  const [before] = await listRecords(tx, auditSettlement, { case_id: caseId, question })
  const { child_id } = sampled.values
  const values = { child_id, case_id: caseId, question, answer, reason, settled_by: by, settled_on: on }
  if (before) await updateRecord(tx, auditSettlement, before.id, before.version, values)
  else await insertRecord(tx, auditSettlement, newId(), values)
  return ok(null)
}
