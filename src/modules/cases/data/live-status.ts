import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'
import { ANSWERING_ROLES } from '#modules/workforce/index.ts'
import type { ProgrammeStatus } from '../domain/programme-status.ts'

/**
 * For a query on `programme`, before its `select`: who answers for each programme on a day, and which of them are
 * away. All of a service's at once, or only those that a subquery names, where they are few.
 */
export const standingOn = (on: LocalDate, only?: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  held as materialized (
    select a.programme_id, a.person_id, a.role from allocation a
    where a.role = any(${sql.val([...ANSWERING_ROLES])}::text[])
      and a.from_on <= ${on} and (a.until_on is null or a.until_on >= ${on})
      ${only ? sql`and a.programme_id in (${only})` : sql``}
  ),
  answering as materialized (
    select held.programme_id, string_agg(p.name, ', ' order by held.role desc, p.name) as names
    from held join person p on p.id = held.person_id
    group by held.programme_id
  ),
  away as materialized (
    select distinct on (t.programme_id) t.programme_id, t.kind
    from transfer t join programme p on p.service_id = t.service_id and p.id = t.programme_id
    where p.ended_on is null and t.accepted_on <= ${on} and (t.ended_on is null or t.ended_on > ${on})
      ${only ? sql`and t.programme_id in (${only})` : sql``}
    order by t.programme_id, t.accepted_on desc
  )`

/** After `from programme`: what `standingOn` found of each. */
export const WITH_STANDING: RawBuilder<unknown> = sql`
  left join answering on answering.programme_id = programme.id
  left join away on away.programme_id = programme.id`

/**
 * Of a programme that has not ended: its status on a day, as `programmeStatus` says it, for lists that are too long
 * to be worked out row by row. A test holds the two together.
 */
export const liveStatusOn = (on: LocalDate): RawBuilder<ProgrammeStatus> => sql<ProgrammeStatus>`
  case away.kind
    when 'transfer-out' then 'transferred-out'
    when 'caretaking-out' then 'caretaken'
    else case
      when programme.starts_on is null then 'referred'
      when programme.starts_on > ${on} then 'not-started'
      when answering.names is not null then 'open'
      else 'open-unallocated'
    end
  end`
