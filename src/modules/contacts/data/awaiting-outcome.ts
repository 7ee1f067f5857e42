import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'

/** A contact whose day has come and of which nobody has told how it went. */
export type AwaitingOutcome = {
  readonly id: string
  readonly version: number
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly kind: string
  readonly held_on: LocalDate
  readonly held_time: string | null
  readonly place: string | null
  readonly person: string
  readonly mine: boolean
}

type Asked = {
  readonly accountId: string
  readonly personId: string | null
  readonly today: LocalDate
  readonly page: number
  readonly perPage: number
  /** Only this person’s own. */
  readonly mineOnly?: boolean
}

/** The contacts that await their outcome: this person’s own first, and of those the ones that have waited longest. */
export async function awaitingOutcome(reader: Reader, asked: Asked) {
  const { accountId, personId, today, page, perPage, mineOnly = false } = asked
  const { rows } = await sql<AwaitingOutcome & { total: number }>`
    select c.id, c.version, c.child_id, child.given_names, child.family_name, ${restrictedFor(accountId, today)} as closed,
           c.kind, c.held_on, c.held_time, c.place, p.name as person,
           coalesce(c.person_id = ${personId}::uuid, false) as mine, count(*) over () as total
    from contact c
    join child on child.service_id = c.service_id and child.id = c.child_id
    join person p on p.service_id = c.service_id and p.id = c.person_id
    where c.service_id = current_service() and c.outcome is null and c.held_on <= ${today}
      and (not ${mineOnly} or c.person_id = ${personId}::uuid)
    order by mine desc, c.held_on, c.held_time nulls first, c.id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(reader)
  return { contacts: rows as readonly AwaitingOutcome[], total: rows[0]?.total ?? 0 }
}
