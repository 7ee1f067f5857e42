import type { Writer } from '#db/work.ts'
import { recordEvent } from './record-event.ts'
import { hashOf } from './secret-token.ts'

/** Signs someone out in every browser, except the one that this token is of. */
export async function endSessions(tx: Writer, accountId: string, now: Date, exceptToken?: string): Promise<void> {
  let ending = tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
  if (exceptToken !== undefined) ending = ending.where('token_hash', '!=', hashOf(exceptToken))
  await ending.execute()
}

/** The same, at someone's own wish. */
export async function endAllSessions(tx: Writer, accountId: string, now: Date): Promise<void> {
  await endSessions(tx, accountId, now)
  await recordEvent(tx, accountId, 'signed-out-everywhere', now)
}

/** Signs out the browsers in which no second factor was given, for someone whose new role asks for one. */
export async function endWeakSessions(tx: Writer, accountId: string, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('proof', 'in', ['password', 'listed'])
    .execute()
}
