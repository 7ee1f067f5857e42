import { type RawBuilder, sql } from 'kysely'
import { SAFETY_CHOICES, SAFETY_QUESTIONS } from '../domain/follow-up.ts'

/** A self-assessment, under the name `s`, that nobody has followed up though an answer of it asks for that. */
export const waitsForFollowUp = (): RawBuilder<boolean> => sql`
  s.followed_up_on is null and s.id in (${selfAssessmentsThatAsk(sql`s.child_id`)})`

/** The same over a whole service, where all that ask are found first. */
export const allThatWait = (): RawBuilder<boolean> => sql`
  s.followed_up_on is null and s.id = any(array(${selfAssessmentsThatAsk(null)}))`

/** Two questions to the database instead of one, so that an index answers each: what was said, and what was chosen. */
const selfAssessmentsThatAsk = (childId: RawBuilder<unknown> | null): RawBuilder<unknown> => {
  const ofWhom = sql`a.service_id = current_service()${childId ? sql` and a.child_id = ${childId}` : sql``}`
  return sql`
    select a.self_assessment_id from self_assessment_answer a
    where ${ofWhom} and a.said is not null and a.question = any(${sql.val([...SAFETY_QUESTIONS])}::text[])
    union all
    select a.self_assessment_id
    from unnest(${sql.val(SAFETY_CHOICES.map(({ question }) => question))}::text[],
                ${sql.val(SAFETY_CHOICES.map(({ choice }) => choice))}::text[]) asking (question, choice)
    join self_assessment_answer a on a.question = asking.question and a.choice = asking.choice
    where ${ofWhom}`
}
