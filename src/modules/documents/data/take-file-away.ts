import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'

type Taking = { readonly fileId: string; readonly reason: string; readonly now: Date }

/** Takes a file’s bytes out of the database, and says in its row who did so and why. Answers false where they are gone. */
export async function takeFileAway(tx: Writer, { fileId, reason, now }: Taking): Promise<boolean> {
  const taken = await tx
    .updateTable('document_file')
    .set({ removed_at: now, removed_by_account_id: sql`current_account()`, removed_reason: reason })
    .where('id', '=', fileId)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!taken) return false
  await tx.deleteFrom('document_piece').where('document_file_id', '=', fileId).execute()
  return true
}
