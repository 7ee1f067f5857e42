import { sql } from 'kysely'
import type { EvidenceSource } from '#db/contributions.ts'
import { evidenceOfCircumstances, type KnownCircumstances } from '../domain/evidence-of-circumstances.ts'

/** Finds what holds of a child today that bears on the levels. */
export const circumstancesEvidence: EvidenceSource = async (reader, childId, today) => {
  const { rows } = await sql<KnownCircumstances>`
    select (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from care_status c
            where c.service_id = current_service() and c.child_id = ${childId}) as "careStatuses",
           (select coalesce(jsonb_agg(to_jsonb(n) order by n.id), '[]') from health_need n
            where n.service_id = current_service() and n.child_id = ${childId}) as "healthNeeds"`.execute(reader)
  return rows.flatMap(known => evidenceOfCircumstances(known, childId, today))
}
