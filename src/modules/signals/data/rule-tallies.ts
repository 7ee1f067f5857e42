import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'

/** How a rule fares: of the signals that stood within the last year, how many stand, were mended, or were set aside. */
export type RuleTally = {
  readonly rule: string
  readonly raised: number
  readonly standing: number
  readonly mended: number
  readonly aside: number
}

const YEAR = 365

/** Counts by rule, over the whole service. One that was set aside counts as such even where it was mended later. */
export async function ruleTallies(reader: Reader, today: LocalDate): Promise<ReadonlyMap<string, RuleTally>> {
  const { rows } = await sql<RuleTally>`
    select s.rule, count(*)::int as raised, (count(*) filter (where s.ended_on is null))::int as standing,
           (count(*) filter (where s.ended_on is not null))::int as mended,
           (count(*) filter (where exists (
             select from signal_set_aside a
             where a.service_id = s.service_id and a.child_id = s.child_id and a.rule = s.rule
               and a.programme_id is not distinct from (case when s.subject_kind = 'programme' then s.subject_id end)
               and a.set_on >= s.raised_on and (s.ended_on is null or a.set_on <= s.ended_on))))::int as aside
    from signal s
    where s.service_id = current_service() and s.subject_kind <> 'victim'
      and (s.ended_on is null or s.ended_on > ${addDays(today, -YEAR)})
    group by s.rule`.execute(reader)
  return new Map(rows.map(row => [row.rule, row]))
}
