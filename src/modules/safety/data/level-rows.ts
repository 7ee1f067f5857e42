import { type RawBuilder, sql } from 'kysely'

/** The levels that completed assessments set for a child, the newest first: a column of a query. */
export const levelRows = (childId: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select coalesce(jsonb_agg(jsonb_build_object(
            'assessmentId', a.id, 'about', l.about, 'level', l.level, 'on', a.completed_on,
            'countersigned', exists (select from countersignature c where c.service_id = a.service_id
                                     and c.assessment_id = a.id and c.decision = 'countersigned'))
            order by a.completed_on desc, a.created_at desc, a.id desc), '[]')
   from assessed_level l join assessment a on a.service_id = l.service_id and a.id = l.assessment_id
   where l.service_id = current_service() and l.child_id = ${childId} and a.completed_on is not null)`
