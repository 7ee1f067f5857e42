import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Sighting } from '../domain/board-sighting.ts'

/** The numbers of a day, and when they were counted. */
export type SightingOn = { readonly on: LocalDate; readonly figures: Sighting; readonly madeAt: Date }

/** The numbers of some days, as far as they have been counted, the earliest first. */
export async function sightings(reader: Reader, days: readonly LocalDate[]): Promise<readonly SightingOn[]> {
  const { rows } = await sql<SightingOn>`
    select on_day as on, figures, made_at as "madeAt" from sighting
    where service_id = current_service() and on_day = any(${sql.val([...days])}::date[]) and figures is not null
    order by on_day`.execute(reader)
  return rows
}
