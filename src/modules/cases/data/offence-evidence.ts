import { sql } from 'kysely'
import type { EvidenceSource } from '#db/contributions.ts'
import { evidenceOfOffence, type KnownOffence } from '../domain/evidence-of-offence.ts'

/** What a child’s offences say that bears on the levels, the newest first. */
export const offenceEvidence: EvidenceSource = async (reader, childId, today) => {
  const { rows } = await sql<KnownOffence>`
    select o.id, o.child_id, o.committed_on, o.charged_on, o.category, o.description, o.seriousness,
           o.weapon_involved, o.knife_involved,
           (select coalesce(jsonb_agg(d.outcome), '[]') from outcome d
            where d.service_id = o.service_id and d.offence_id = o.id) as outcomes,
           exists (
             select from programme p
             where p.service_id = o.service_id and p.child_id = o.child_id
               and p.starts_on < coalesce(o.charged_on, o.committed_on)
               and (p.ended_on is null or p.ended_on >= coalesce(o.charged_on, o.committed_on))
               and not exists (
                 select from programme_offence link
                 where link.service_id = p.service_id and link.programme_id = p.id and link.offence_id = o.id
               )
           ) as came_during_work
    from offence o
    where o.child_id = ${childId} and o.committed_on <= ${today}
    order by o.committed_on desc, o.id`.execute(reader)
  return rows.flatMap(row => evidenceOfOffence(row, today))
}
