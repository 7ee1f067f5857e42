import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'

/** Whether another document has taken the place of this one already. */
export async function isReplaced(reader: Reader, id: string, by: string): Promise<boolean> {
  const { rows } = await sql<{ one: number }>`
    select 1 as one from document_file f join document d on d.service_id = f.service_id and d.id = f.id
    where f.service_id = current_service() and f.replaces_id = ${id} and f.id <> ${by} limit 1`.execute(reader)
  return rows.length > 0
}
