import { sql } from 'kysely'
import { removeRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { ok, type Result } from '#kernel/result.ts'
import { assessment } from '../domain/assessment.ts'
import { LINE_TABLES } from './lines-of.ts'
import { openForWriting } from './open-for-writing.ts'

/** Throws an assessment away that was never completed. What it said stays in the change log. */
export async function discardDraft(
  tx: Writer,
  assessmentId: string,
): Promise<Result<null, 'already-completed' | 'not-found'>> {
  const opened = await openForWriting(tx, assessmentId)
  if (!opened.ok) return opened
  for (const { entity } of Object.values(LINE_TABLES))
    await sql`
      delete from ${sql.table(entity.name)}
      where service_id = current_service() and assessment_id = ${assessmentId}`.execute(tx)
  await removeRecord(tx, assessment, assessmentId, opened.value.version)
  return ok(null)
}
