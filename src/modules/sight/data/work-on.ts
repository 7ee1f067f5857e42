import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ANSWERING_ROLES } from '#modules/workforce/index.ts'
import type { OpenWork } from '../domain/standing-signals.ts'

/** The programmes that somebody here had to work on, on a day: begun, not ended, and not with another service. */
const openOn = (on: LocalDate): RawBuilder<unknown> => sql`
  p.service_id = current_service() and p.starts_on <= ${on} and (p.ended_on is null or p.ended_on > ${on})
  and not exists (
    select from transfer t
    where t.service_id = p.service_id and t.programme_id = p.id and t.kind in ('transfer-out', 'caretaking-out')
      and t.accepted_on <= ${on} and (t.ended_on is null or t.ended_on > ${on}))`

/** How many programmes of each kind were open on a day. */
export async function workOn(reader: Reader, on: LocalDate): Promise<readonly OpenWork[]> {
  const { rows } = await sql<OpenWork>`
    select p.kind as "programmeKind", count(*)::int as count from programme p
    where ${openOn(on)} group by p.kind order by p.kind`.execute(reader)
  return rows
}

/** How many open programmes the people of each team answer for; those of nobody’s team under null. */
export async function workOfTeams(reader: Reader, on: LocalDate): Promise<ReadonlyMap<string | null, number>> {
  const { rows } = await sql<{ team_id: string | null; count: number }>`
    select answering.team_id, count(*)::int as count from programme p
    left join lateral (
      select person.team_id from allocation a
      join person on person.service_id = a.service_id and person.id = a.person_id
      where a.service_id = p.service_id and a.programme_id = p.id
        and a.role = any(${sql.val([...ANSWERING_ROLES])}::text[])
        and a.from_on <= ${on} and (a.until_on is null or a.until_on >= ${on})
      order by a.from_on desc, a.id limit 1) answering on true
    where ${openOn(on)} group by answering.team_id`.execute(reader)
  return new Map(rows.map(({ team_id, count }) => [team_id, count]))
}
