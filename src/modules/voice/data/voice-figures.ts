import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { Speaker } from '../domain/speakers.ts'

type Period = { readonly from: LocalDate; readonly until: LocalDate }
type QuarterFigure = { readonly quarter: Quarter; readonly who: Speaker; readonly count: number }
type ThemeFigure = { readonly theme: string; readonly who: Speaker; readonly count: number }

/** How often people spoke in each quarter of a period, of one theme or of all. */
export async function quarterCounts(
  reader: Reader,
  { from, until, theme }: Period & { readonly theme: string | null },
): Promise<readonly QuarterFigure[]> {
  const { rows } = await sql<QuarterFigure>`
    select date_trunc('quarter', said_on::timestamp)::date as quarter, who, count(*)::integer as count
    from voice
    where service_id = current_service() and said_on between ${from} and ${until}
      and (${theme}::text is null or ${theme} = any(themes))
    group by 1, 2`.execute(reader)
  return rows
}

/** Of what people spoke in a period. Words on two themes count in both. */
export async function themeCounts(reader: Reader, { from, until }: Period): Promise<readonly ThemeFigure[]> {
  const { rows } = await sql<ThemeFigure>`
    select theme, who, count(*)::integer as count
    from voice cross join unnest(themes) as theme
    where service_id = current_service() and said_on between ${from} and ${until}
    group by 1, 2`.execute(reader)
  return rows
}

/** The day of the first words that are recorded, or null where there are none. */
export async function firstSaidOn(reader: Reader): Promise<LocalDate | null> {
  const { rows } = await sql<{ first: LocalDate | null }>`
    select min(said_on) as first from voice where service_id = current_service()`.execute(reader)
  return rows[0]?.first ?? null
}
