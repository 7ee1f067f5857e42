import { sql } from 'kysely'
import { insertRecord, type StoredRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { contact } from '../domain/contact.ts'
import { NOTHING_TOLD } from './nothing-told.ts'
import { plannedAlready } from './planned-already.ts'

/** Plans an appointment again on each of these days that has none yet, and says on how many it did. */
export async function repeatContact(
  tx: Writer,
  { id, values }: StoredRecord<typeof contact>,
  days: readonly LocalDate[],
): Promise<number> {
  // Whoever presses twice waits here, and then finds that all of it is planned.
  await sql`select from contact where service_id = current_service() and id = ${id} for update`.execute(tx)
  const already = await plannedAlready(tx, { childId: values.child_id, kind: values.kind, days })
  const open = days.filter(on => !already.has(on))
  for (const held_on of open)
    await insertRecord(tx, contact, newId(), { ...values, ...NOTHING_TOLD, was_planned: true, held_on })
  return open.length
}
