import { sql } from 'kysely'
import type { ChildAsked } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import type { ChildToday } from '#kernel/contribution.ts'
import { planDues, planStages } from '../domain/plan-standing.ts'
import { planStandings } from './plan-standings.ts'

/** What a child’s page says of their plans today. */
export async function plansToday(reader: Reader, { childId, today }: ChildAsked): Promise<ChildToday> {
  const standings = await planStandings(reader, sql`programme.child_id = ${childId}`)
  return {
    due: standings
      .flatMap(one => planDues(one, today))
      .map(({ what, on, path, programmeId }) => ({ what, on, path, programmeId })),
    stages: standings.flatMap(one => planStages(one, today)),
  }
}
