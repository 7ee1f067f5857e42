import type { Writer } from '#db/work.ts'
import { hashOf } from './secret-token.ts'

/** Signs one browser out. */
export async function endSession(tx: Writer, token: string, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('token_hash', '=', hashOf(token))
    .where('ended_at', 'is', null)
    .execute()
}
