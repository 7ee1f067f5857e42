import { sql } from 'kysely'
import { hashOf } from '#modules/accounts/index.ts'
import type { Reader } from '#db/work.ts'
import { type HandoverPurpose, isOpen } from '../domain/handing-over.ts'
import type { SelfAssessedBy, SurveyId } from '../domain/questionnaire-ids.ts'
import type { Questionnaire } from '../domain/questionnaire.ts'
import { questionnaireOn, questionnaireVersion } from '../domain/questionnaires.ts'
import { londonDay } from '#kernel/local-date.ts'

/** What a token opens: one self-assessment, one response to a survey, or a survey for many. Nothing else. */
export type OpenHandover = {
  readonly id: string
  readonly purpose: HandoverPurpose
  readonly byLink: boolean
  readonly questionnaire: Questionnaire
  /** Where its answers belong; null for a survey. */
  readonly selfAssessment: { readonly id: string; readonly childId: string } | null
  readonly survey: SurveyId | null
}

type Row = {
  readonly id: string
  readonly purpose: HandoverPurpose
  readonly by_link: boolean
  readonly expires_at: Date
  readonly finished_at: Date | null
  readonly survey: SurveyId | null
  readonly self_assessment_id: string | null
  readonly child_id: string | null
  readonly who: SelfAssessedBy | null
  readonly form_version: string | null
}

/** What a token opens now; null for one that is unknown, finished or too old, which nobody can tell apart. */
export async function openHandover(reader: Reader, token: string, now: Date): Promise<OpenHandover | null> {
  const { rows } = await sql<Row>`
    select h.id, h.purpose, h.by_link, h.expires_at, h.finished_at, h.survey, h.self_assessment_id,
           s.child_id, s.who, coalesce(s.form_version, r.form_version) as form_version
    from handover h
    left join self_assessment s on s.service_id = h.service_id and s.id = h.self_assessment_id
    left join survey_response r on r.service_id = h.service_id and r.id = h.id
    where h.service_id = current_service() and h.token_hash = ${hashOf(token)}`.execute(reader)
  const row = rows[0]
  if (!row || !isOpen(row, now)) return null
  const questionnaire = questionnaireOf(row, now)
  return (
    questionnaire && {
      ...{ id: row.id, purpose: row.purpose, byLink: row.by_link, questionnaire, survey: row.survey },
      selfAssessment:
        row.self_assessment_id !== null && row.child_id !== null
          ? { id: row.self_assessment_id, childId: row.child_id }
          : null,
    }
  )
}

/** What was begun goes on with the words it began with. */
function questionnaireOf({ who, survey, form_version }: Row, now: Date): Questionnaire | null {
  const id = who === null ? (`survey-${survey ?? 'children'}` as const) : (`self-${who}` as const)
  return form_version === null ? questionnaireOn(id, londonDay(now)) : questionnaireVersion(id, form_version)
}
