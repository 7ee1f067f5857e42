import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { JudgedBy } from '../domain/framework-to-show.ts'

/** The frameworks of the service’s own audits and self-assessments, and of its inspections, the newest first. */
export async function judgedBy(reader: Reader): Promise<JudgedBy> {
  const { rows } = await sql<{ audits: readonly string[]; inspections: readonly string[] }>`
    select
      array(select framework from (
        select framework, opened_on as day from audit_round where service_id = current_service()
        union all
        select framework, made_on from standard_assessment where service_id = current_service()) judged
        group by framework order by max(day) desc, framework) as audits,
      array(select distinct framework from inspection
        where service_id = current_service() and framework is not null order by framework) as inspections`.execute(
    reader,
  )
  return rows[0] ?? { audits: [], inspections: [] }
}
