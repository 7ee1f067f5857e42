import { sql } from 'kysely'
import { insertRecord, readRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { auditCase } from '../domain/audit-case.ts'
import { auditRound } from '../domain/audit-round.ts'
import { audit } from '../domain/audit.ts'
import { frameOf } from '../domain/may-be-drawn.ts'
import { samplePlan } from '../domain/sample-plan.ts'
import { shareOut } from '../domain/share-out.ts'
import { auditors, auditsOn } from './auditors.ts'
import { candidates } from './candidates.ts'

export type DrawProblem = 'not-found' | 'closed' | 'drawn-already' | 'no-cases' | 'no-auditors'

/** Holds a round until the transaction ends, so that two who change it do so one after the other. */
export const holdRound = (tx: Writer, roundId: string): Promise<unknown> =>
  sql`select from audit_round where service_id = current_service() and id = ${roundId} for update`.execute(tx)

/** Draws a round’s sample and gives its cases out. Done once: then cases are replaced one by one, with a reason. */
export async function drawRound(
  tx: Writer,
  { roundId, on }: { readonly roundId: string; readonly on: LocalDate },
): Promise<Result<{ cases: number; notGiven: number }, DrawProblem>> {
  await holdRound(tx, roundId)
  const round = await readRecord(tx, auditRound, roundId)
  const framework = round && findFramework(round.values.framework)
  if (!round || !framework || round.values.origin !== 'here') return refuse('not-found')
  if (round.values.closed_on !== null) return refuse('closed')
  if (round.values.drawn_on !== null) return refuse('drawn-already')
  const working = (await auditors(tx)).filter(one => auditsOn(one, on))
  if (working.length === 0) return refuse('no-auditors')
  const { seed, size, second_share } = round.values
  const drawn = samplePlan(frameOf(await candidates(tx), round.values, on), { size, seed, framework, on })
  if (drawn.length === 0) return refuse('no-cases')
  const given = shareOut({
    cases: drawn,
    auditors: working.map(({ id, values }) => ({ id, personId: values.person_id })),
    secondShare: second_share ?? 0,
    seed,
  })
  for (const [at, one] of drawn.entries()) {
    const caseId = newId()
    const { childId: child_id, id: programme_id, work, level } = one
    await insertRecord(tx, auditCase, caseId, {
      child_id,
      round_id: roundId,
      programme_id,
      number: at + 1,
      work,
      level,
    })
    for (const { auditorId, part } of given.filter(each => each.caseId === one.id && each.auditorId !== null))
      await insertRecord(tx, audit, newId(), {
        child_id,
        case_id: caseId,
        auditor_id: auditorId,
        part,
        assigned_on: on,
      })
  }
  await updateRecord(tx, auditRound, roundId, round.version, { drawn_on: on })
  return ok({ cases: drawn.length, notGiven: given.filter(({ auditorId }) => auditorId === null).length })
}
