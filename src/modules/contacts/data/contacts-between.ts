import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** A contact as a month shows it. */
export type ContactLine = {
  readonly id: string
  readonly programme_id: string
  readonly kind: string
  readonly held_on: LocalDate
  readonly held_time: string | null
  readonly minutes: number | null
  readonly person: string
  readonly with_whom: readonly string[]
  readonly place: string | null
  readonly counts: boolean | null
  readonly outcome: string | null
  readonly absence_reason: string | null
  readonly followed_up_on: LocalDate | null
  readonly follow_up: string | null
  readonly moved_to_on: LocalDate | null
  readonly note: string | null
  /** The objectives that it served, in the worker’s words. */
  readonly objectives: readonly string[]
}

type Span = { readonly from: LocalDate; readonly until: LocalDate }

/** A child’s contacts between two days, both counted in, in the order of the days. */
export async function contactsBetween(
  reader: Reader,
  childId: string,
  { from, until }: Span,
): Promise<readonly ContactLine[]> {
  const { rows } = await sql<ContactLine>`
    select c.id, c.programme_id, c.kind, c.held_on, c.held_time, c.minutes, p.name as person, c.with_whom, c.place,
           c.counts, c.outcome, c.absence_reason, c.followed_up_on, c.follow_up, c.moved_to_on, c.note,
           array(select o.worker_words from contact_objective l
                 join objective o on o.service_id = l.service_id and o.id = l.objective_id
                 where l.service_id = c.service_id and l.contact_id = c.id order by o.position, o.id) as objectives
    from contact c join person p on p.service_id = c.service_id and p.id = c.person_id
    where c.service_id = current_service() and c.child_id = ${childId} and c.held_on between ${from} and ${until}
    order by c.held_on, c.held_time nulls first, c.id`.execute(reader)
  return rows
}
