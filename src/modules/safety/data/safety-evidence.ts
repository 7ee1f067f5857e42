import { sql } from 'kysely'
import type { EvidenceSource } from '#db/contributions.ts'
import { evidenceOfIncident, type KnownIncident } from '../domain/evidence-of-incident.ts'
import { evidenceOfMissing } from '../domain/evidence-of-missing.ts'

type Found = {
  readonly incidents: readonly KnownIncident[]
  readonly episodes: readonly Parameters<typeof evidenceOfMissing>[0][]
}

/** What of a child’s safety bears on the levels: incidents, and times when the child was missing. */
export const safetyEvidence: EvidenceSource = async (reader, childId) => {
  const { rows } = await sql<Found>`
    select (select coalesce(jsonb_agg(to_jsonb(i) order by i.happened_on desc, i.id), '[]') from incident i
            where i.service_id = current_service() and i.child_id = ${childId}) as incidents,
           (select coalesce(jsonb_agg(to_jsonb(m) order by m.missing_from_on desc, m.id), '[]') from missing_episode m
            where m.service_id = current_service() and m.child_id = ${childId}) as episodes`.execute(reader)
  return rows.flatMap(({ incidents, episodes }) => [
    ...incidents.flatMap(evidenceOfIncident),
    ...episodes.map(evidenceOfMissing),
  ])
}
