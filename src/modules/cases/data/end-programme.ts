import { listRecords, readRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { allocation } from '../domain/allocation.ts'
import { endingProblem, type EndingProblem } from '../domain/ending-problem.ts'
import { programme } from '../domain/programme.ts'
import { endAllocations } from './end-allocations.ts'

type Ending = {
  readonly programmeId: string
  readonly endedOn: LocalDate
  /** A code of the reasons for an end. */
  readonly reason: string
  /** Whether the child completed it; null where that can’t be said. */
  readonly completed: boolean | null
}

/** Ends a programme, and with it the allocations to it that had no end yet. */
export async function endProgramme(
  tx: Writer,
  { programmeId, endedOn, reason, completed }: Ending,
): Promise<Result<null, EndingProblem>> {
  const found = await readRecord(tx, programme, programmeId)
  if (!found) throw new Error('There is no such programme to end')
  const allocations = await listRecords(tx, allocation, { programme_id: programmeId })
  const history = { programme: found.values, allocations: allocations.map(({ values }) => values) }
  const problem = endingProblem(history, endedOn)
  if (problem) return refuse(problem)
  const values = { ended_on: endedOn, end_reason: reason, successfully_completed: completed }
  const updated = await updateRecord(tx, programme, programmeId, found.version, values)
  if (!updated.ok) return refuse('already-ended')
  await endAllocations(tx, programmeId, endedOn)
  return ok(null)
}
