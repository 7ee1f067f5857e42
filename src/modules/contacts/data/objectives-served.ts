import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'

type Objective = { readonly id: string; readonly words: string }

/** The objectives that a contact is recorded as serving, though their plan may have been replaced since. */
export async function objectivesServed(reader: Reader, contactId: string): Promise<readonly Objective[]> {
  const { rows } = await sql<Objective>`
    select o.id, o.worker_words as words
    from contact_objective l join objective o on o.service_id = l.service_id and o.id = l.objective_id
    where l.service_id = current_service() and l.contact_id = ${contactId}
    order by o.position, o.id`.execute(reader)
  return rows
}
