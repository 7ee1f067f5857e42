import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Answer } from '../domain/follow-up.ts'
import type { SelfAssessedBy } from '../domain/questionnaire-ids.ts'

/** A self-assessment with everything that was answered, and the names of the staff in it. */
export type SelfAssessmentInFull = {
  readonly id: string
  readonly who: SelfAssessedBy
  readonly answered_by: string | null
  readonly how: string
  readonly answered_on: LocalDate | null
  readonly language: string | null
  readonly interpreter: boolean | null
  readonly present: string | null
  readonly given_by: string | null
  readonly programme_id: string | null
  readonly form_version: string
  readonly followed_up_on: LocalDate | null
  readonly followed_up_by: string | null
  readonly follow_up: string | null
  readonly answers: readonly Answer[]
}

/** All of a child’s, those being answered now first, then the newest. */
export async function selfAssessmentsOf(reader: Reader, childId: string): Promise<readonly SelfAssessmentInFull[]> {
  const { rows } = await sql<SelfAssessmentInFull>`
    select s.id, s.who, s.answered_by, s.how, s.answered_on, s.language, s.interpreter, s.present, giver.name as given_by,
           s.programme_id, s.form_version, s.followed_up_on, follower.name as followed_up_by, s.follow_up,
           (select coalesce(jsonb_agg(jsonb_build_object('question', a.question, 'choice', a.choice, 'said', a.said)), '[]')
            from self_assessment_answer a where a.service_id = s.service_id and a.self_assessment_id = s.id) as answers
    from self_assessment s
    left join person giver on giver.service_id = s.service_id and giver.id = s.person_id
    left join person follower on follower.service_id = s.service_id and follower.id = s.followed_up_by_id
    where s.service_id = current_service() and s.child_id = ${childId}
    order by s.answered_on desc nulls first, s.created_at desc, s.id`.execute(reader)
  return rows
}
