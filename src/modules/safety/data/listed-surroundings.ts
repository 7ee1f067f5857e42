import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { type Surrounding, SURROUNDINGS } from '../domain/surroundings.ts'

/** A place or a group in a list, with how many children are linked with it of whom this person may know. */
export type ListedSurrounding = {
  readonly id: string
  readonly name: string
  readonly kind: string
  /** Where a place is. */
  readonly town: string | null
  readonly concern: string
  readonly until_on: LocalDate | null
  readonly children: number
}

type Asked = { readonly accountId: string; readonly today: LocalDate }

/** The places, or the groups, that are recorded: those that most children are linked with first. */
export async function listedSurroundings(
  reader: Reader,
  which: Surrounding,
  { accountId, today }: Asked,
): Promise<readonly ListedSurrounding[]> {
  const { entity, link, of } = SURROUNDINGS[which]
  const { rows } = await sql<ListedSurrounding>`
    select s.id, s.name, s.kind, ${which === 'place' ? sql`s.town` : sql`null::text`} as town, s.concern, s.until_on,
           (select count(distinct l.child_id)::integer
            from ${sql.table(link.name)} l join child on child.service_id = l.service_id and child.id = l.child_id
            where l.service_id = s.service_id and ${sql.ref(`l.${of}`)} = s.id
              and (l.until_on is null or l.until_on >= ${today})
              and not ${restrictedFor(accountId, today)}) as children
    from ${sql.table(entity.name)} s
    where s.service_id = current_service()
    order by children desc, lower(s.name), s.id`.execute(reader)
  return rows
}
