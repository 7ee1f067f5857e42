import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { AssessmentInFull } from './assessment-in-full.ts'

/** What a manager asked to be mended, for the version that mends it; null where none was asked. */
export async function returnedComments(reader: Reader, { id, values }: AssessmentInFull): Promise<string | null> {
  if (values.reason !== 'returned') return null
  const { rows } = await sql<{ comments: string }>`
    select c.comments from countersignature c
    join assessment a on a.service_id = c.service_id and a.id = c.assessment_id
    where c.service_id = current_service() and a.programme_id = ${values.programme_id} and a.id <> ${id}
      and c.decision = 'returned'
    order by c.decided_on desc, c.created_at desc
    limit 1`.execute(reader)
  return rows[0]?.comments ?? null
}
