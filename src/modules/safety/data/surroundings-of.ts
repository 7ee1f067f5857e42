import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Surrounding } from '../domain/surroundings.ts'

/** What a place or a group is to one child. */
export type SurroundingOf = {
  readonly id: string
  readonly which: Surrounding
  readonly of_id: string
  readonly name: string
  readonly link: string
  readonly note: string | null
  readonly from_on: LocalDate | null
  readonly until_on: LocalDate | null
}

/** The places and groups with which a child is linked, what holds first. */
export async function surroundingsOf(reader: Reader, childId: string): Promise<readonly SurroundingOf[]> {
  const { rows } = await sql<SurroundingOf>`
    select l.id, 'place' as which, p.id as of_id, p.name, l.link, l.note, l.from_on, l.until_on
    from child_place l join place p on p.service_id = l.service_id and p.id = l.place_id
    where l.service_id = current_service() and l.child_id = ${childId}
    union all
    select l.id, 'group', g.id, g.name, l.link, l.note, l.from_on, l.until_on
    from child_group l join peer_group g on g.service_id = l.service_id and g.id = l.peer_group_id
    where l.service_id = current_service() and l.child_id = ${childId}
    order by until_on desc nulls first, from_on desc nulls last, id`.execute(reader)
  return rows
}
