import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** Something that a document may belong to. */
export type AboutRecord = {
  readonly id: string
  readonly what: 'plan' | 'assessment' | 'incident' | 'panel'
  /** Of an incident or a meeting its kind, of an assessment when in the work. */
  readonly code: string | null
  readonly day: LocalDate
}

/** The plans, assessments, incidents and meetings of a child, the newest first. */
export async function aboutRecords(reader: Reader, childId: string): Promise<readonly AboutRecord[]> {
  const { rows } = await sql<AboutRecord>`
    select id, what, code, day from (
      select id, 'plan' as what, null as code, coalesce(agreed_on, started_on) as day from plan where child_id = ${childId}
      union all
      select id, 'assessment', stage, coalesce(completed_on, started_on) from assessment where child_id = ${childId}
      union all
      select id, 'incident', kind, happened_on from incident where child_id = ${childId}
      union all
      select id, 'panel', kind, held_on from panel where child_id = ${childId}
    ) found
    order by day desc, id desc`.execute(reader)
  return rows
}
