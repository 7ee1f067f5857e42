import { insertRecord, readRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { idFor } from '#kernel/id.ts'
import { contact } from '../domain/contact.ts'
import { NOTHING_TOLD } from './nothing-told.ts'

/** Plans a contact that was moved on its new day, so that nobody types it again. Once: correcting the old one adds none. */
export async function keepMovedContact(tx: Writer, id: string, moved: RecordOf<typeof contact>): Promise<void> {
  const next = idFor('contact', id, 'moved')
  if (moved.outcome !== 'moved' || moved.moved_to_on === null || (await readRecord(tx, contact, next))) return
  await insertRecord(tx, contact, next, {
    ...moved,
    ...NOTHING_TOLD,
    was_planned: true,
    held_on: moved.moved_to_on,
  })
}
