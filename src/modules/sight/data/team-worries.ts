import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ANSWERING_ROLES } from '#modules/workforce/index.ts'
import type { TeamAsked } from './team-tallies.ts'

/** How many children of a team somebody should be worried about, and how many concerns wait for an answer. */
export type TeamWorries = {
  readonly very_high: number
  readonly high: number
  readonly concerns: number
  readonly late_concerns: number
  readonly missing: number
}

/** Counts over the children with whom a team works; without a team, over all with whom the service does. */
export async function teamWorries(reader: Reader, { today, teamId }: TeamAsked): Promise<TeamWorries> {
  const { rows } = await sql<TeamWorries>`
    with theirs as materialized (${childrenOf(teamId, today)}),
    latest as (
      select distinct on (l.child_id, l.about) l.child_id, l.level
      from assessed_level l
      join assessment a on a.service_id = l.service_id and a.id = l.assessment_id
      where l.service_id = current_service() and l.child_id in (select child_id from theirs)
        and l.about in ('child-safety', 'others-safety') and a.completed_on <= ${today}
      order by l.child_id, l.about, a.completed_on desc, a.created_at desc, a.id desc
    ),
    graver as (select child_id, bool_or(level = 'very-high') as is_very_high from latest
               where level in ('high', 'very-high') group by child_id),
    open_concern as (
      select due_on from escalation
      where service_id = current_service() and answered_on is null and child_id in (select child_id from theirs)
    )
    select
      (select count(*) from graver where is_very_high)::int as very_high,
      (select count(*) from graver where not is_very_high)::int as high,
      (select count(*) from open_concern)::int as concerns,
      (select count(*) from open_concern where due_on < ${today})::int as late_concerns,
      (select count(distinct m.child_id) from missing_episode m
       where m.service_id = current_service() and m.child_id in (select child_id from theirs)
         and m.missing_from_on <= ${today} and m.found_on is null)::int as missing
    from (select 1) one`.execute(reader)
  return rows[0] ?? { very_high: 0, high: 0, concerns: 0, late_concerns: 0, missing: 0 }
}

/** The children with whom the people of a team work. */
const childrenOf = (teamId: string | null, today: LocalDate): RawBuilder<unknown> => sql`
  select distinct p.child_id
  from programme p
  left join allocation a
    on a.service_id = p.service_id and a.programme_id = p.id and a.role = any(${sql.val([...ANSWERING_ROLES])}::text[])
   and a.from_on <= ${today} and (a.until_on is null or a.until_on >= ${today})
  left join person on person.service_id = a.service_id and person.id = a.person_id
  where p.service_id = current_service() and p.ended_on is null
    and (${teamId}::uuid is null or person.team_id = ${teamId}::uuid)`
