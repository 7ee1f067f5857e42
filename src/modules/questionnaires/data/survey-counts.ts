import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** How many responses each survey had since a day; a survey without any is absent. */
export async function surveyCounts(reader: Reader, since: LocalDate): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ survey: string; responses: number }>`
    select survey, count(*)::integer as responses from survey_response
    where service_id = current_service() and answered_on >= ${since} group by survey`.execute(reader)
  return new Map(rows.map(({ survey, responses }) => [survey, responses]))
}
