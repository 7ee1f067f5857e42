import type { Writer } from '#db/work.ts'
import type { Proof } from '../domain/second-factor-policy.ts'
import { endSession } from './end-session.ts'
import { recordEvent } from './record-event.ts'
import { newSecret } from './secret-token.ts'

export type NewSession = {
  readonly accountId: string
  readonly proof: Proof
  readonly device: string
  /** The token that the browser came with: it stops working, so that no one can plant one. */
  readonly replaces: string | null
}

/** Signs someone in: answers the token for the browser's cookie. */
export async function startSession(
  tx: Writer,
  { accountId, proof, device, replaces }: NewSession,
  now: Date,
): Promise<string> {
  if (replaces) await endSession(tx, replaces, now)
  const { token, hash } = newSecret()
  await tx
    .insertInto('session')
    .values({ token_hash: hash, account_id: accountId, proof, device, created_at: now, last_seen_at: now })
    .execute()
  await recordEvent(tx, accountId, 'signed-in', now, proof)
  return token
}
