import { sql } from 'kysely'
import type { EvidenceSource } from '#db/contributions.ts'
import type { Evidence } from '#kernel/evidence.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { evidenceOfIncident, type KnownIncident } from '../domain/evidence-of-incident.ts'

type Missing = { readonly id: string; readonly missing_from_on: LocalDate }

/** What of a child’s safety bears on the levels: incidents, and times when the child was missing. */
export const safetyEvidence: EvidenceSource = async (reader, childId) => {
  const { rows } = await sql<{ incidents: readonly KnownIncident[]; episodes: readonly Missing[] }>`
    select (select coalesce(jsonb_agg(to_jsonb(i) order by i.happened_on desc, i.id), '[]') from incident i
            where i.service_id = current_service() and i.child_id = ${childId}) as incidents,
           (select coalesce(jsonb_agg(to_jsonb(m) order by m.missing_from_on desc, m.id), '[]') from missing_episode m
            where m.service_id = current_service() and m.child_id = ${childId}) as episodes`.execute(reader)
  return rows.flatMap(({ incidents, episodes }) => [
    ...incidents.flatMap(evidenceOfIncident),
    ...episodes.map((episode): Evidence => missing(episode, childId)),
  ])
}

const WENT_MISSING: Words = { en: 'Went missing', cy: 'Aeth ar goll' }

const missing = ({ id, missing_from_on }: Missing, childId: string): Evidence => ({
  kind: 'missing',
  on: missing_from_on,
  what: WENT_MISSING,
  path: `/children/${childId}/safety#missing`,
  recordId: id,
})
