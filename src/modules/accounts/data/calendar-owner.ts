import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { inIdentity } from '#db/work.ts'
import { londonDay } from '#kernel/local-date.ts'
import type { SignedIn } from '../domain/signed-in.ts'
import { hashOf } from './secret-token.ts'
import { signedInColumns, signedInFrom, type SignedInRow } from './signed-in-row.ts'

const HOUR_MS = 3_600_000

/** Whose calendar a private address is, with the roles that they hold today; nobody’s once it was renewed or stopped. */
export async function calendarOwner(db: Db, token: string, now: Date): Promise<SignedIn | null> {
  const hash = hashOf(token)
  const { rows } = await inIdentity(db, { accountId: null, request: 'calendar' }, tx =>
    sql<SignedInRow>`
      with noted as (
        update account_calendar set last_read_at = ${now}
        where token_hash = ${hash} and (last_read_at is null or last_read_at < ${new Date(now.getTime() - HOUR_MS)})
      )
      select ${signedInColumns(londonDay(now))}
      from account_calendar k join account a on a.id = k.account_id
      where k.token_hash = ${hash} and a.status = 'active'`.execute(tx),
  )
  return rows[0] ? signedInFrom(rows[0]) : null
}
