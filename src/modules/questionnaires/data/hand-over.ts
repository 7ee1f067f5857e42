import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import { newSecret } from '#modules/accounts/index.ts'
import { openUntil } from '../domain/handing-over.ts'
import type { SurveyId } from '../domain/questionnaire-ids.ts'
import { closeSelfAssessment } from './close-self-assessment.ts'

export type HandedOver =
  | { readonly purpose: 'self-assessment'; readonly selfAssessmentId: string }
  | { readonly purpose: 'survey'; readonly survey: SurveyId; readonly byLink: boolean }
  | { readonly purpose: 'survey-link'; readonly survey: SurveyId }

/**
 * Opens questions for somebody without an account, and answers the token that they go by. Only its hash is kept. A self-assessment
 * is open on one device at a time.
 */
export async function handOver(tx: Writer, what: HandedOver, now: Date): Promise<string> {
  const { token, hash } = newSecret()
  const selfAssessmentId = what.purpose === 'self-assessment' ? what.selfAssessmentId : null
  if (selfAssessmentId !== null) await closeSelfAssessment(tx, selfAssessmentId, now)
  await sql`
    insert into handover (service_id, id, purpose, self_assessment_id, survey, by_link, token_hash, expires_at)
    values (current_service(), ${newId()}, ${what.purpose}, ${selfAssessmentId},
            ${what.purpose === 'self-assessment' ? null : what.survey}, ${isByLink(what)}, ${hash},
            ${openUntil(what.purpose, now)})`.execute(tx)
  return token
}

const isByLink = (what: HandedOver): boolean =>
  what.purpose === 'survey-link' || (what.purpose === 'survey' && what.byLink)
