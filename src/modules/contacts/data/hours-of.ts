import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'

/** Hours of reparation and unpaid work: done in each programme, and ordered by the outcomes that it carries out. */
export type Hours = {
  readonly programme_id: string
  readonly done: number
  /** Null where no outcome names a number. */
  readonly ordered: number | null
}

/** The hours of a child’s programmes that ask for any, or where some were worked. */
export async function hoursOf(reader: Reader, childId: string): Promise<readonly Hours[]> {
  const { rows } = await sql<Hours>`
    select * from (
      select p.id as programme_id,
        coalesce((select sum(u.hours) from unpaid_hours u
                  where u.service_id = p.service_id and u.programme_id = p.id), 0)::float8 as done,
        (select sum(r.hours_mandated) from programme_outcome l
         join outcome_requirement r on r.service_id = l.service_id and r.outcome_id = l.outcome_id
         where l.service_id = p.service_id and l.programme_id = p.id)::integer as ordered
      from programme p where p.service_id = current_service() and p.child_id = ${childId}
    ) hours where done > 0 or ordered is not null`.execute(reader)
  return rows
}
