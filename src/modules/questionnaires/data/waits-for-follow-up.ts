import { type RawBuilder, sql } from 'kysely'
import { SAFETY_CHOICES, SAFETY_QUESTIONS } from '../domain/follow-up.ts'

/** The condition that a self-assessment, under the name `s`, waits for somebody to see to what it says of safety. */
export const waitsForFollowUp = (): RawBuilder<boolean> => sql`
  s.followed_up_on is null and exists (
    select from self_assessment_answer a
    where a.service_id = s.service_id and a.self_assessment_id = s.id
      and ((a.said is not null and a.question = any(${sql.val([...SAFETY_QUESTIONS])}::text[]))
           or a.question || ' ' || a.choice = any(${sql.val([...SAFETY_CHOICES])}::text[])))`
