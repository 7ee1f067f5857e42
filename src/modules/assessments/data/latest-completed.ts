import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

export type LatestCompleted = {
  readonly id: string
  readonly form: string
  readonly form_version: string | null
  readonly completed_on: LocalDate
  readonly origin: string
}

/** The assessment that the next version begins with: the last completed of the programme, else of the child. */
export async function latestCompleted(
  reader: Reader,
  childId: string,
  programmeId: string | null,
): Promise<LatestCompleted | null> {
  const { rows } = await sql<LatestCompleted>`
    select id, form, form_version, completed_on, origin from assessment
    where service_id = current_service() and child_id = ${childId} and completed_on is not null
    order by programme_id = ${programmeId} desc, completed_on desc, created_at desc, id desc
    limit 1`.execute(reader)
  return rows[0] ?? null
}
