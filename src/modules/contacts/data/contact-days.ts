import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'

/** A contact as a day list names it. */
export type ContactDay = {
  readonly id: string
  readonly childId: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly kind: string
  readonly on: LocalDate
  readonly at: string | null
  readonly outcome: string | null
}

type Asked = { readonly accountId: string; readonly today: LocalDate }

/** The contacts that a condition on `contact c` names, in the order of their days. */
export async function contactDays(
  reader: Reader,
  { accountId, today }: Asked,
  which: RawBuilder<unknown>,
): Promise<readonly ContactDay[]> {
  const { rows } = await sql<ContactDay>`
    select c.id, c.child_id as "childId", child.given_names, child.family_name,
           ${restrictedFor(accountId, today)} as closed, c.kind, c.held_on as "on", c.held_time as at, c.outcome
    from contact c join child on child.service_id = c.service_id and child.id = c.child_id
    where c.service_id = current_service() and ${which}
    order by c.held_on, c.held_time nulls first, c.id`.execute(reader)
  return rows
}

/** A contact that was missed and that nobody has followed up, of a programme that goes on. */
export const notFollowed = (today: LocalDate): RawBuilder<unknown> => sql`
  c.outcome in ('missed-acceptable', 'missed-unacceptable') and c.followed_up_on is null
  and exists (select from programme p where p.service_id = c.service_id and p.id = c.programme_id
                and (p.ended_on is null or p.ended_on > ${today}))`
