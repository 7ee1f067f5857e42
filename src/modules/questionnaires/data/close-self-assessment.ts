import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'

/** Closes a self-assessment wherever it is open: what is answered later would be seen by nobody. */
export async function closeSelfAssessment(tx: Writer, selfAssessmentId: string, now: Date): Promise<void> {
  await sql`
    update handover set finished_at = ${now}
    where service_id = current_service() and self_assessment_id = ${selfAssessmentId} and finished_at is null`.execute(
    tx,
  )
}
