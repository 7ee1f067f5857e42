import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Compliance } from '../domain/breach-steps.ts'
import { COMPLIANCE_FACTS } from './compliance-facts.ts'

/** What bears on whether a programme’s order was kept. */
export type ProgrammeCompliance = Compliance & { readonly programmeId: string }

/** Failures, warnings and decisions of each of a child’s programmes that has not ended. */
export async function complianceOf(
  reader: Reader,
  childId: string,
  today: LocalDate,
): Promise<readonly ProgrammeCompliance[]> {
  const { rows } = await sql<ProgrammeCompliance>`
    select p.id as "programmeId", p.kind as "programmeKind", ${COMPLIANCE_FACTS}
    from programme p
    where p.service_id = current_service() and p.child_id = ${childId}
      and (p.ended_on is null or p.ended_on > ${today})
    order by coalesce(p.starts_on, p.referred_on), p.id`.execute(reader)
  return rows
}
