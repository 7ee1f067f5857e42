import { sql } from 'kysely'
import { readRecord, type StoredRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { assessment } from '../domain/assessment.ts'

export type Draft = StoredRecord<typeof assessment>

/** The draft, held against others until the transaction ends; refused where it has been completed or is none. */
export async function openForWriting(
  tx: Writer,
  assessmentId: string,
): Promise<Result<Draft, 'already-completed' | 'not-found'>> {
  await sql`select from assessment where service_id = current_service() and id = ${assessmentId} for update`.execute(tx)
  const stored = await readRecord(tx, assessment, assessmentId)
  if (!stored) return refuse('not-found')
  return stored.values.completed_on === null ? ok(stored) : refuse('already-completed')
}
