import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'

/** Closes what was handed over, for good. */
export async function closeHandover(tx: Writer, id: string, now: Date): Promise<void> {
  await sql`
    update handover set finished_at = ${now}
    where service_id = current_service() and id = ${id} and finished_at is null`.execute(tx)
}
