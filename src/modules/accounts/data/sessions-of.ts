import type { Reader } from '#db/work.ts'
import { SESSION_CLOCKS } from '../domain/session-clocks.ts'
import { hashOf } from './secret-token.ts'

export type OpenSession = {
  readonly device: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly isThisOne: boolean
}

/** Where someone is signed in now, the latest first. */
export async function sessionsOf(
  reader: Reader,
  accountId: string,
  token: string,
  now: Date,
): Promise<readonly OpenSession[]> {
  const rows = await reader
    .selectFrom('session')
    .select(['token_hash', 'device', 'created_at', 'last_seen_at'])
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('last_seen_at', '>', new Date(now.getTime() - SESSION_CLOCKS.idleMs))
    .where('created_at', '>', new Date(now.getTime() - SESSION_CLOCKS.absoluteMs))
    .orderBy('last_seen_at', 'desc')
    .execute()
  const own = Buffer.from(hashOf(token))
  return rows.map(row => ({
    device: row.device,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    isThisOne: own.equals(row.token_hash),
  }))
}
