import { sql } from 'kysely'
import { insertRecord, removeRecord, type StoredRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { Entity, Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { questionResult } from '../domain/question-result.ts'
import type { AreaRecords } from '../domain/rating-cells.ts'
import { standardRating } from '../domain/standard-rating.ts'
import type { StoredArea } from './stored-area.ts'

/** Holds an inspection’s ratings until the transaction ends: whoever saves them next sees what this one saved. */
export const holdRatings = (tx: Writer, inspectionId: string): Promise<unknown> =>
  sql`select id from inspection where service_id = current_service() and id = ${inspectionId} for update`.execute(tx)

/** Makes what is recorded of an area what the page says: adds, changes, takes away, and leaves alone what is the same. */
export async function saveRatings(tx: Writer, stored: StoredArea, said: AreaRecords): Promise<void> {
  for (const [id, values] of said.ratings) await saveOne(tx, standardRating, stored.ratings.get(id), values)
  for (const [id, values] of said.results) await saveOne(tx, questionResult, stored.results.get(id), values)
}

async function saveOne(
  tx: Writer,
  entity: Entity,
  stored: StoredRecord | undefined,
  said: Values | null,
): Promise<void> {
  if (!stored) {
    if (said) await insertRecord(tx, entity, newId(), said)
  } else if (!said) {
    await removeRecord(tx, entity, stored.id, stored.version)
  } else if (Object.entries(said).some(([name, value]) => stored.values[name] !== value)) {
    await updateRecord(tx, entity, stored.id, stored.version, said)
  }
}
