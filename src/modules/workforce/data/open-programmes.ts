import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ANSWERING_ROLES } from './answering-roles.ts'

/** How many open programmes each member of staff answers for, by the person's id. Those with none are left out. */
export async function openProgrammes(reader: Reader, today: LocalDate): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ person_id: string; open: number }>`
    select a.person_id, count(distinct p.id) as open
    from programme p
    join allocation a on a.service_id = p.service_id and a.programme_id = p.id
    where p.ended_on is null
      and a.role = any(${sql.val([...ANSWERING_ROLES])}::text[])
      and a.from_on <= ${today} and (a.until_on is null or a.until_on >= ${today})
    group by a.person_id`.execute(reader)
  return new Map(rows.map(({ person_id, open }) => [person_id, open]))
}
