import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import type { AskedOf } from './linked-children.ts'

/** An incident at a place, as its page tells of it. */
export type IncidentAt = {
  readonly id: string
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly kind: string
  readonly happened_on: LocalDate
  readonly happened_time: string | null
}

/** What happened at a place, the newest first; nothing of a record that is closed to this person. */
export async function incidentsAt(reader: Reader, { id, accountId, today }: AskedOf): Promise<readonly IncidentAt[]> {
  const { rows } = await sql<IncidentAt>`
    select i.id, child.id as child_id, child.given_names, child.family_name, i.kind, i.happened_on, i.happened_time
    from incident i join child on child.service_id = i.service_id and child.id = i.child_id
    where i.service_id = current_service() and i.place_id = ${id} and not ${restrictedFor(accountId, today)}
    order by i.happened_on desc, i.happened_time desc nulls last, i.id limit 100`.execute(reader)
  return rows
}
