import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { SurveyId } from '../domain/questionnaire-ids.ts'

/** A link to a survey that is open now. Its address was shown once, and only its hash is kept. */
export type OpenLink = {
  readonly id: string
  readonly survey: SurveyId
  readonly created_at: Date
  readonly expires_at: Date
}

export async function openLinks(reader: Reader, now: Date): Promise<readonly OpenLink[]> {
  const { rows } = await sql<OpenLink>`
    select id, survey, created_at, expires_at from handover
    where service_id = current_service() and purpose = 'survey-link' and finished_at is null and expires_at > ${now}
    order by expires_at desc, id`.execute(reader)
  return rows
}
