import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { ANSWERING_ROLES } from '#modules/workforce/index.ts'
import { climbedBy } from '../domain/climbed-by.ts'
import { SEVERITIES } from '../domain/rule.ts'

type Asked = { readonly accountId: string; readonly today: LocalDate }

/**
 * The query of all signals that stand, as `standing`: with whose work each is part of (`with_id`, `team_id`), how high
 * it has come (`height`, as a place in HEIGHTS), the decision by which it is set aside, and whether the child's record
 * is closed to whoever asks. Lists of signals begin with it. Signals of victims are behind a wall of their own.
 */
export const standing = ({ accountId, today }: Asked): RawBuilder<unknown> => sql`
  closed_children as materialized (
    select child.id from child
    where child.service_id = current_service()
      and child.id in (select child_id from child_restriction where service_id = current_service())
      and ${restrictedFor(accountId, today)}
  ),
  standing as (
    select s.id, s.child_id, s.rule, s.subject_kind, s.subject_id, s.severity, s.says, s.evidence, s.todo, s.facts,
           s.raised_on, s.due_on, s.times_raised, s.owner_role, s.owner_id, s.first_seen_at,
           ${heightOn(today, 's')} as height,
           s.child_id in (select id from closed_children) as closed,
           answering.id as with_id, answering.name as with_name, answering.team_id,
           aside.id as aside_id, aside.person_id as aside_by_id
    from signal s
    left join lateral (
      select a.person_id from allocation a
      where s.owner_id is null and a.service_id = s.service_id and a.child_id = s.child_id
        and (s.subject_kind <> 'programme' or a.programme_id = s.subject_id)
        and a.role = any(${sql.val([...ANSWERING_ROLES])}::text[])
        and a.from_on <= ${today} and (a.until_on is null or a.until_on >= ${today})
      order by a.from_on desc, a.id limit 1
    ) allocated on true
    left join person answering
      on answering.service_id = s.service_id and answering.id = coalesce(s.owner_id, allocated.person_id)
    left join lateral (
      select a.id, a.person_id from signal_set_aside a
      where a.service_id = s.service_id and a.child_id = s.child_id and a.rule = s.rule and a.facts = s.facts
        and a.programme_id is not distinct from (case when s.subject_kind = 'programme' then s.subject_id end)
        and a.set_on <= ${today} and a.until_on >= ${today}
      order by a.until_on desc, a.id limit 1
    ) aside on true
    where s.service_id = current_service() and s.ended_on is null and s.subject_kind <> 'victim'
  )`

/** How high a signal of some table has come on a day: what is a manager’s to mend begins with the manager. */
export function heightOn(day: LocalDate, of: string): RawBuilder<number> {
  const [due_on, severity, owner_role] = ['due_on', 'severity', 'owner_role'].map(name => sql.ref(`${of}.${name}`))
  const by = climbedBy(day)
  const climbed = SEVERITIES.map(one => {
    const reached = by[one].map(last => sql`(${due_on} <= ${last})::int`)
    return sql`when ${sql.lit(one)} then ${sql.join(reached, sql` + `)}`
  })
  return sql<number>`greatest(
    case ${severity} ${sql.join(climbed, sql` `)} end,
    case ${owner_role} when 'team-manager' then 1 when 'head-of-service' then 2 else 0 end)`
}

/** What matters first: what is pressing, then what is due first. What is closed to the reader stands at the end. */
export const BY_WHAT_MATTERS = sql`
  closed, array_position(${sql.val([...SEVERITIES])}::text[], severity), due_on, raised_on, child_id, id`
