import { insertRecord, readRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { idFor } from '#kernel/id.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { escalation } from '../domain/escalation.ts'

/**
 * Raises a concern that was passed on with the one to whom it was passed, so that it never lies with nobody. The new
 * concern has an id that follows from the old one’s: passing the same one on twice raises one.
 */
export async function passConcernOn(tx: Writer, id: string, concern: RecordOf<typeof escalation>): Promise<void> {
  const { decision, passed_to_id, answered_on, owner_id } = concern
  if (decision !== 'passed-on' || passed_to_id === null || answered_on === null) return
  const next = idFor('escalation', id, 'passed-on')
  if (await readRecord(tx, escalation, next)) return
  await insertRecord(tx, escalation, next, {
    child_id: concern.child_id,
    programme_id: concern.programme_id,
    concern: concern.concern,
    about: concern.about,
    raised_on: answered_on,
    raised_by_id: owner_id,
    owner_id: passed_to_id,
    due_on: addWorkingDays(answered_on, 1),
  })
}
