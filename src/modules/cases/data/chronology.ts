import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type ChronologyEvent, type ChronologyKind, eventsOf } from '../domain/chronology.ts'

/** One day of a child’s chronology: what happened, with its code and its own words where it has them. */
export type ChronologyEntry = {
  readonly event: ChronologyEvent
  readonly on: LocalDate
  readonly record_id: string
  readonly code: string | null
  readonly text: string | null
}

type Page = { readonly kind: ChronologyKind | null; readonly page: number; readonly perPage: number }

/** Everything dated in a child’s record, the newest first. */
export async function chronology(reader: Reader, childId: string, { kind, page, perPage }: Page) {
  const { rows } = await sql<ChronologyEntry & { total: number }>`
    select event, day as "on", record_id, code, text, count(*) over () as total
    from (${everythingDated(childId)}) dated
    where day is not null and event = any(${sql.val([...eventsOf(kind)])}::text[])
    order by day desc, event, record_id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(reader)
  return { entries: rows as readonly ChronologyEntry[], total: rows[0]?.total ?? 0 }
}

const everythingDated = (childId: string) => sql`
  select e.event, e.day, o.id as record_id, o.category as code, o.description as text
  from offence o cross join lateral (values ('offence', o.committed_on), ('charged', o.charged_on)) e (event, day)
  where o.child_id = ${childId}
  union all
  select 'outcome', o.decided_on, o.id, o.outcome, f.description
  from outcome o join offence f on f.service_id = o.service_id and f.id = o.offence_id
  where o.child_id = ${childId}
  union all
  select 'hearing', h.held_on, h.id, h.court_type, h.court_name from hearing h where h.child_id = ${childId}
  union all
  select e.event, e.day, p.id, p.kind, null
  from programme p cross join lateral (values
    ('referred', p.referred_on), ('programme-started', p.starts_on), ('programme-ended', p.ended_on)) e (event, day)
  where p.child_id = ${childId}
  union all
  select e.event, e.day, t.id, t.kind, t.other_service
  from transfer t cross join lateral (values
    ('transfer-requested', t.requested_on), ('transfer-accepted', t.accepted_on), ('transfer-ended', t.ended_on)
  ) e (event, day)
  where t.child_id = ${childId}
  union all
  select e.event, e.day, a.id, a.role, s.name
  from allocation a
  join person s on s.service_id = a.service_id and s.id = a.person_id
  cross join lateral (values ('allocated', a.from_on), ('allocation-ended', a.until_on)) e (event, day)
  where a.child_id = ${childId}
  union all
  select e.event, e.day, w.id, w.role, w.name
  from professional w
  cross join lateral (values ('professional-started', w.from_on), ('professional-ended', w.until_on)) e (event, day)
  where w.child_id = ${childId}
  union all
  select 'moved', r.from_on, r.id, r.accommodation_type, r.town from residence r where r.child_id = ${childId}
  union all
  select e.event, e.day, c.id, c.status, c.local_authority
  from care_status c cross join lateral (values ('care-started', c.from_on), ('care-ended', c.until_on)) e (event, day)
  where c.child_id = ${childId}
  union all
  select e.event, e.day, u.id, u.provision_type, u.provider
  from education u
  cross join lateral (values ('education-started', u.from_on), ('education-ended', u.until_on)) e (event, day)
  where u.child_id = ${childId}
  union all
  select 'learning-need', l.identified_on, l.id, l.plan_kind, null from learning_need l where l.child_id = ${childId}
  union all
  select e.event, e.day, n.id, n.area, null
  from health_need n cross join lateral (values
    ('health-screened', n.screened_on), ('health-identified', n.identified_on), ('health-referred', n.referred_on),
    ('health-started', n.started_on), ('health-ended', n.ended_on)) e (event, day)
  where n.child_id = ${childId}`
