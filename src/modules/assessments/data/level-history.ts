import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LevelRow } from '#kernel/levels-standing.ts'

/** A level with who set it and why, and who countersigned it. */
export type LevelSet = LevelRow & {
  readonly reason: string
  readonly against_evidence: string | null
  readonly origin: string
  readonly stage: string
  readonly author: string | null
  readonly decision: string | null
  readonly decidedBy: string | null
}

/** Every level that a completed assessment set for a child, the newest first. */
export async function levelHistory(reader: Reader, childId: string): Promise<readonly LevelSet[]> {
  const { rows } = await sql<LevelSet>`
    select a.id as "assessmentId", l.about, l.level, a.completed_on as on, l.reason, l.against_evidence, a.origin, a.stage,
           author.name as author, c.decision, decider.name as "decidedBy",
           coalesce(c.decision = 'countersigned', false) as countersigned
    from assessed_level l
    join assessment a on a.service_id = l.service_id and a.id = l.assessment_id
    left join person author on author.service_id = a.service_id and author.id = a.author_id
    left join countersignature c on c.service_id = a.service_id and c.assessment_id = a.id
    left join person decider on decider.service_id = c.service_id and decider.id = c.person_id
    where l.service_id = current_service() and l.child_id = ${childId} and a.completed_on is not null
    order by a.completed_on desc, a.created_at desc, a.id desc, l.about`.execute(reader)
  return rows
}
