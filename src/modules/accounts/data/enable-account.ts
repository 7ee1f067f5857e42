import type { Writer } from '#db/work.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { recordEvent } from './record-event.ts'

/** Lets someone sign in again, with the proofs that they had. */
export async function enableAccount(tx: Writer, accountId: string, now: Date): Promise<Result<null, 'not-disabled'>> {
  const changed = await tx
    .updateTable('account')
    .set({ status: 'active' })
    .where('id', '=', accountId)
    .where('status', '=', 'disabled')
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return refuse('not-disabled')
  await recordEvent(tx, accountId, 'enabled', now)
  return ok(null)
}
