import type { Writer } from '#db/work.ts'
import { endSessions } from './end-sessions.ts'
import { recordEvent } from './record-event.ts'

/** For someone who has lost phone and codes: the next sign-in asks for the password, and for a new pairing where one is required. */
export async function removeSecondFactors(tx: Writer, accountId: string, now: Date): Promise<void> {
  await tx.deleteFrom('account_totp').where('account_id', '=', accountId).execute()
  await tx.deleteFrom('account_passkey').where('account_id', '=', accountId).execute()
  await tx.deleteFrom('account_recovery_code').where('account_id', '=', accountId).execute()
  await endSessions(tx, accountId, now)
  await recordEvent(tx, accountId, 'second-factors-removed', now)
}
