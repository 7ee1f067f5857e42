import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { SurveyId } from '../domain/questionnaire-ids.ts'

/** Words that somebody left in a survey, by the id of their answer. */
export type SaidInSurvey = {
  readonly id: string
  readonly question: string
  readonly said: string
  readonly language: string | null
  readonly answered_on: LocalDate
}

/** What was answered to a survey since a day: how many responses, how often each answer was chosen, and the words. */
export type SurveyResults = {
  readonly responses: number
  readonly chosen: readonly { readonly question: string; readonly choice: string; readonly times: number }[]
  readonly said: readonly SaidInSurvey[]
}

export async function surveyResults(reader: Reader, survey: SurveyId, since: LocalDate): Promise<SurveyResults> {
  const { rows } = await sql<SurveyResults>`
    with r as (select id, language, answered_on from survey_response
               where service_id = current_service() and survey = ${survey} and answered_on >= ${since}),
         a as (select a.id, a.question, a.choice, a.said, r.language, r.answered_on
               from survey_answer a join r on r.id = a.survey_response_id where a.service_id = current_service())
    select (select count(*)::integer from r) as responses,
           (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from (
              select question, choice, count(*)::integer as times from a where choice is not null group by 1, 2) c) as chosen,
           (select coalesce(jsonb_agg(to_jsonb(w)), '[]') from (
              select id, question, said, language, answered_on from a where said is not null order by answered_on desc, id) w) as said`.execute(
    reader,
  )
  const [found] = rows
  if (!found) throw new Error('A query without a table answers one row')
  return found
}
