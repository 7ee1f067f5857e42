import { sql } from 'kysely'
import type { ChildAsked } from '#db/contributions.ts'
import { PREPARED } from '#db/prepared.ts'
import type { Reader } from '#db/work.ts'
import type { ChildToday } from '#kernel/contribution.ts'
import { type Delivery, deliveryDues, deliveryStage } from '../domain/delivery-today.ts'
import { COMPLIANCE_FACTS } from './compliance-facts.ts'

/** What a child’s page says of the work with them today: what waits to be told, followed up or decided. */
export async function contactsToday(reader: Reader, { childId, today }: ChildAsked): Promise<ChildToday> {
  const { rows } = await sql<Delivery>`${PREPARED}
    select p.id as "programmeId", p.child_id as "childId", p.kind as "programmeKind", p.starts_on as "startsOn",
           ${COMPLIANCE_FACTS},
           coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'on', c.held_on) order by c.held_on) from contact c
                     where c.service_id = p.service_id and c.programme_id = p.id
                       and c.outcome is null and c.held_on <= ${today}), '[]') as awaiting,
           coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'on', c.held_on) order by c.held_on) from contact c
                     where c.service_id = p.service_id and c.programme_id = p.id
                       and c.outcome in ('missed-acceptable', 'missed-unacceptable') and c.followed_up_on is null),
                    '[]') as "notFollowed",
           (select max(c.held_on) from contact c where c.service_id = p.service_id and c.programme_id = p.id
              and c.outcome in ('kept', 'kept-late')) as "lastKept",
           (select min(c.held_on) from contact c where c.service_id = p.service_id and c.programme_id = p.id
              and c.outcome is null and c.held_on >= ${today}) as next
    from programme p
    where p.service_id = current_service() and p.child_id = ${childId}
      and (p.ended_on is null or p.ended_on > ${today})
    order by coalesce(p.starts_on, p.referred_on), p.id`.execute(reader)
  return {
    due: rows.flatMap(one => deliveryDues(one, today)),
    stages: rows.flatMap(one => deliveryStage(one, today)),
  }
}
