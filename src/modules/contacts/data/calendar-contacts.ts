import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { calendarFrom } from '../domain/calendar-shows.ts'

/** A contact as a calendar tells of it: whose it is stands nowhere but behind its link. */
export type CalendarContact = {
  readonly id: string
  readonly child_id: string
  readonly version: number
  readonly kind: string
  readonly held_on: LocalDate
  readonly held_time: string | null
  readonly minutes: number | null
  readonly place: string | null
  readonly outcome: string | null
}

type Asked = { readonly accountId: string; readonly personId: string; readonly today: LocalDate }

/** A worker’s own contacts, from some weeks ago on; none with a child whose record is closed to them. */
export async function calendarContacts(
  reader: Reader,
  { accountId, personId, today }: Asked,
): Promise<readonly CalendarContact[]> {
  const { rows } = await sql<CalendarContact>`
    select c.id, c.child_id, c.version, c.kind, c.held_on, c.held_time, c.minutes, c.place, c.outcome
    from contact c join child on child.service_id = c.service_id and child.id = c.child_id
    where c.service_id = current_service() and c.person_id = ${personId} and c.held_on >= ${calendarFrom(today)}
      and not ${restrictedFor(accountId, today)}
    order by c.held_on, c.held_time nulls first, c.id`.execute(reader)
  return rows
}
