import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { Circumstances } from '../domain/allocation-problem.ts'

type Allocation = { readonly programme_id: string; readonly person_id: string; readonly role: string }

/** What an allocation must agree with; null where the programme or the person is not the service’s. */
export async function circumstances(reader: Reader, allocation: Allocation): Promise<Circumstances | null> {
  const { programme_id, person_id, role } = allocation
  const { rows } = await sql<Circumstances>`
    select jsonb_build_object('referred_on', p.referred_on, 'starts_on', p.starts_on, 'ended_on', p.ended_on) as programme,
           jsonb_build_object('starts_on', s.starts_on, 'leaves_on', s.leaves_on) as person,
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'id', a.id, 'from_on', a.from_on, 'until_on', a.until_on)), '[]')
            from allocation a where a.programme_id = ${programme_id} and a.role = ${role}) as "sameRole"
    from programme p, person s
    where p.id = ${programme_id} and s.id = ${person_id}`.execute(reader)
  return rows[0] ?? null
}
