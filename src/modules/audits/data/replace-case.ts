import { insertRecord, listRecords, readRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { auditCase } from '../domain/audit-case.ts'
import { auditRound } from '../domain/audit-round.ts'
import { audit } from '../domain/audit.ts'
import { inDrawnOrder } from '../domain/draw-sample.ts'
import { frameOf } from '../domain/may-be-drawn.ts'
import { shareOut } from '../domain/share-out.ts'
import { stratumOf } from '../domain/stratum.ts'
import { auditors, auditsOn } from './auditors.ts'
import { candidates } from './candidates.ts'
import { holdRound } from './draw-round.ts'

export type ReplaceProblem = 'not-found' | 'closed' | 'replaced-already' | 'audited-already' | 'none-left'

type Asked = { readonly caseId: string; readonly reason: string; readonly on: LocalDate }

/**
 * Takes a case out of a sample and draws the next of its stratum. Its auditor gets the new one where they may audit
 * it, else another. A completed audit is not thrown away.
 */
export async function replaceCase(
  tx: Writer,
  { caseId, reason, on }: Asked,
): Promise<Result<{ number: number }, ReplaceProblem>> {
  const old = await readRecord(tx, auditCase, caseId)
  if (!old) return refuse('not-found')
  const { round_id, work, level, number } = old.values
  await holdRound(tx, round_id)
  const round = await readRecord(tx, auditRound, round_id)
  if (!round) return refuse('not-found')
  if (round.values.closed_on !== null) return refuse('closed')
  if (old.values.replaced_on !== null) return refuse('replaced-already')
  const audits = await listRecords(tx, audit, { case_id: caseId })
  if (audits.some(({ values }) => values.completed_on !== null)) return refuse('audited-already')
  const cases = await listRecords(tx, auditCase, { round_id })
  const used = new Set(cases.map(({ values }) => values.programme_id))
  const stratum = stratumOf({ work, level: level as Parameters<typeof stratumOf>[0]['level'] })
  const left = frameOf(await candidates(tx), round.values, on).filter(
    one => one.stratum === stratum && !used.has(one.id),
  )
  const [next] = inDrawnOrder(left, round.values.seed)
  if (!next) return refuse('none-left')
  await updateRecord(tx, auditCase, caseId, old.version, { replaced_on: on, replaced_reason: reason })
  const newNumber = Math.max(...cases.map(({ values }) => values.number)) + 1
  const newCaseId = newId()
  await insertRecord(tx, auditCase, newCaseId, {
    ...{ child_id: next.childId, round_id, programme_id: next.id, number: newNumber },
    ...{ work: next.work, level: next.level, replaces_number: number },
  })
  const before = audits.map(({ values }) => values.auditor_id)
  const working = (await auditors(tx)).filter(one => auditsOn(one, on))
  const given = shareOut({
    cases: [next],
    // Whoever had the case that was replaced comes first.
    auditors: working
      .toSorted((a, b) => Number(before.includes(b.id)) - Number(before.includes(a.id)))
      .map(({ id, values }) => ({ id, personId: values.person_id })),
    secondShare: audits.some(({ values }) => values.part === 'second') ? 100 : 0,
    seed: round.values.seed,
  })
  for (const { auditorId, part } of given)
    if (auditorId !== null)
      await insertRecord(tx, audit, newId(), {
        ...{ child_id: next.childId, case_id: newCaseId, auditor_id: auditorId, part, assigned_on: on },
      })
  return ok({ number: newNumber })
}
