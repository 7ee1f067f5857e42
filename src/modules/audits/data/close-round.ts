import { readRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { auditRound } from '../domain/audit-round.ts'
import { disputes } from '../domain/settled-judgements.ts'
import { holdRound } from './draw-round.ts'
import { casesJudged, roundInFull } from './round-in-full.ts'

export type CloseProblem = 'not-found' | 'closed' | 'not-settled' | 'nothing-audited'

/** Closes a round: nothing of it changes afterwards, and its auditors no longer open its cases. */
export async function closeRound(
  tx: Writer,
  { roundId, on }: { readonly roundId: string; readonly on: LocalDate },
): Promise<Result<null, CloseProblem>> {
  await holdRound(tx, roundId)
  const round = await readRecord(tx, auditRound, roundId)
  const whole = round && (await roundInFull(tx, roundId))
  if (!whole) return refuse('not-found')
  if (round.values.closed_on !== null) return refuse('closed')
  const judged = casesJudged(whole)
  if (judged.length === 0) return refuse('nothing-audited')
  const settled = new Map(judged.map(({ caseId, settled: answers }) => [caseId, answers]))
  if (disputes(judged).some(({ caseId, question }) => !settled.get(caseId)?.has(question))) return refuse('not-settled')
  await updateRecord(tx, auditRound, roundId, round.version, { closed_on: on })
  return ok(null)
}
