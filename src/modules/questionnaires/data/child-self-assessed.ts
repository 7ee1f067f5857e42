import { sql } from 'kysely'
import type { ChildAsked } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import type { ChildToday } from '#kernel/contribution.ts'
import { selfAssessedToday, type WaitingFollowUp } from '../domain/self-assessed-today.ts'
import { waitsForFollowUp } from './waits-for-follow-up.ts'

/** What the child’s page says of self-assessments: that an answer bears on safety and nobody has seen to it yet. */
export async function childSelfAssessed(reader: Reader, { childId }: ChildAsked): Promise<ChildToday> {
  const { rows } = await sql<WaitingFollowUp>`
    select s.id, s.who, s.answered_on, s.programme_id
    from self_assessment s
    where s.service_id = current_service() and s.child_id = ${childId} and ${waitsForFollowUp()}
    order by s.answered_on, s.id`.execute(reader)
  return selfAssessedToday(rows, childId)
}
