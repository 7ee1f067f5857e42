import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { type Surrounding, SURROUNDINGS } from '../domain/surroundings.ts'

/** A child who is linked with a place or a group, and how. */
export type LinkedChild = {
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly link: string
  readonly note: string | null
  readonly from_on: LocalDate | null
  readonly until_on: LocalDate | null
}

/** On whose behalf it is looked for, and with which place or group. */
export type AskedOf = { readonly id: string; readonly accountId: string; readonly today: LocalDate }

/** Who is or was linked with it; nobody whose record is closed to this person. */
export async function linkedChildren(
  reader: Reader,
  which: Surrounding,
  { id, accountId, today }: AskedOf,
): Promise<readonly LinkedChild[]> {
  const { link, of } = SURROUNDINGS[which]
  const { rows } = await sql<LinkedChild>`
    select child.id as child_id, child.given_names, child.family_name, l.link, l.note, l.from_on, l.until_on
    from ${sql.table(link.name)} l join child on child.service_id = l.service_id and child.id = l.child_id
    where l.service_id = current_service() and ${sql.ref(`l.${of}`)} = ${id} and not ${restrictedFor(accountId, today)}
    order by l.until_on desc nulls first, lower(child.family_name), lower(child.given_names), l.from_on desc, l.id`.execute(
    reader,
  )
  return rows
}
