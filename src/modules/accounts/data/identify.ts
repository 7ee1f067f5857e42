import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { inIdentity } from '#db/work.ts'
import { londonDay } from '#kernel/local-date.ts'
import type { SignedIn } from '../domain/signed-in.ts'
import { isExpired, SESSION_CLOCKS } from '../domain/session-clocks.ts'
import { hashOf } from './secret-token.ts'
import { signedInColumns, signedInFrom, type SignedInRow } from './signed-in-row.ts'

/** What a browser's token turns out to be. Nothing, where it was signed out or its account is disabled. */
export type Identified =
  | { readonly state: 'signed-in'; readonly visitor: SignedIn }
  | { readonly state: 'expired'; readonly accountId: string }
  | null

type Row = SignedInRow & { readonly created_at: Date; readonly last_seen_at: Date }

/** Who is behind a token. One query, since every page asks it; it notes the visit at most once a minute. */
export async function identify(db: Db, token: string, now: Date): Promise<Identified> {
  const { rows } = await inIdentity(db, { accountId: null, request: 'identify' }, tx =>
    identityQuery(hashOf(token), now).execute(tx),
  )
  const row = rows[0]
  if (!row) return null
  if (isExpired({ createdAt: row.created_at, lastSeenAt: row.last_seen_at }, now))
    return { state: 'expired', accountId: row.id }
  return { state: 'signed-in', visitor: signedInFrom(row) }
}

function identityQuery(tokenHash: Uint8Array, now: Date) {
  const before = (ms: number): Date => new Date(now.getTime() - ms)
  return sql<Row>`
    with touched as (
      update session set last_seen_at = ${now}
      where token_hash = ${tokenHash} and ended_at is null
        and last_seen_at <= ${before(SESSION_CLOCKS.touchMs)}
        and last_seen_at > ${before(SESSION_CLOCKS.idleMs)} and created_at > ${before(SESSION_CLOCKS.absoluteMs)}
    )
    select ${signedInColumns(londonDay(now))}, s.created_at, s.last_seen_at
    from session s join account a on a.id = s.account_id
    where s.token_hash = ${tokenHash} and s.ended_at is null and a.status = 'active'`
}
