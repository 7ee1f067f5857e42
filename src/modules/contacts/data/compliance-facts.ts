import { type RawBuilder, sql } from 'kysely'

/** Of a row of `programme p` in a query: the days on which its order was not kept, and what was done about it. */
export const COMPLIANCE_FACTS: RawBuilder<unknown> = sql`
  coalesce((select jsonb_agg(c.held_on order by c.held_on) from contact c
            where c.service_id = p.service_id and c.programme_id = p.id and c.outcome = 'missed-unacceptable'),
           '[]') as failures,
  coalesce((select jsonb_agg(w.given_on order by w.given_on) from warning w
            where w.service_id = p.service_id and w.programme_id = p.id), '[]') as warnings,
  coalesce((select jsonb_agg(jsonb_build_object('on', b.decided_on, 'decision', b.decision) order by b.decided_on)
            from breach_decision b
            where b.service_id = p.service_id and b.programme_id = p.id), '[]') as decisions`
