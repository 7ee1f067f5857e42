import { insertRecord, listRecords, readRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { auditCase } from '../domain/audit-case.ts'
import { auditJudgement } from '../domain/audit-judgement.ts'
import { auditRound } from '../domain/audit-round.ts'
import { audit } from '../domain/audit.ts'
import { auditor } from '../domain/auditor.ts'
import { isOwnCase } from '../domain/share-out.ts'
import { auditsOn } from './auditors.ts'
import { candidates } from './candidates.ts'
import { holdRound } from './draw-round.ts'

export type GiveProblem =
  | 'not-found'
  | 'closed'
  | 'replaced-already'
  | 'audited-already'
  | 'begun-already'
  | 'own-case'
  | 'other-part'
  | 'not-auditing'

type Asked = {
  readonly caseId: string
  readonly part: 'first' | 'second'
  readonly auditorId: string
  readonly on: LocalDate
}

/** Gives a case to an auditor, for the first audit or the second: never to one whose own it is, nor both to one. */
export async function giveCase(tx: Writer, { caseId, part, auditorId, on }: Asked): Promise<Result<null, GiveProblem>> {
  const one = await readRecord(tx, auditCase, caseId)
  if (!one) return refuse('not-found')
  await holdRound(tx, one.values.round_id)
  const round = await readRecord(tx, auditRound, one.values.round_id)
  const to = await readRecord(tx, auditor, auditorId)
  if (!round || !to) return refuse('not-found')
  if (round.values.closed_on !== null) return refuse('closed')
  if (one.values.replaced_on !== null) return refuse('replaced-already')
  if (!auditsOn(to, on)) return refuse('not-auditing')
  const [candidate] = await candidates(tx, one.values.programme_id)
  if (isOwnCase({ id: to.id, personId: to.values.person_id }, candidate?.own ?? [])) return refuse('own-case')
  const audits = await listRecords(tx, audit, { case_id: caseId })
  if (audits.some(({ values }) => values.part !== part && values.auditor_id === auditorId)) return refuse('other-part')
  const before = audits.find(({ values }) => values.part === part)
  if (!before) {
    const { child_id } = one.values
    await insertRecord(tx, audit, newId(), { child_id, case_id: caseId, auditor_id: auditorId, part, assigned_on: on })
    return ok(null)
  }
  if (before.values.auditor_id === auditorId) return ok(null)
  if (before.values.completed_on !== null) return refuse('audited-already')
  if ((await listRecords(tx, auditJudgement, { audit_id: before.id })).length > 0) return refuse('begun-already')
  await updateRecord(tx, audit, before.id, before.version, { auditor_id: auditorId, assigned_on: on })
  return ok(null)
}
