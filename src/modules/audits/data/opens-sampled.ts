import { sql } from 'kysely'
import type { LookAsked } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import { auditorIdsOf } from './auditors.ts'

/** Whether a child’s programme is in an open round’s sample, and given to this person to audit. */
export async function opensSampled(reader: Reader, { childId, today, ...account }: LookAsked): Promise<boolean> {
  const ids = await auditorIdsOf(reader, account)
  if (ids.length === 0) return false
  const { rows } = await sql`
    select from audit a
    join audit_case c on c.service_id = a.service_id and c.id = a.case_id
    join audit_round r on r.service_id = c.service_id and r.id = c.round_id
    join auditor one on one.service_id = a.service_id and one.id = a.auditor_id
    where a.service_id = current_service() and a.child_id = ${childId} and a.auditor_id = any(${sql.val([...ids])}::uuid[])
      and c.replaced_on is null and r.closed_on is null
      and (one.until_on is null or one.until_on >= ${today})
    limit 1`.execute(reader)
  return rows.length > 0
}
