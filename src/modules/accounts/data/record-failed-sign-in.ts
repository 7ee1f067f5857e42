import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import { tidyEmail } from '../domain/email-address.ts'

/** Notes a failed sign-in on the account, if there is one: by one statement either way, so that neither shows by its time. */
export async function recordFailedSignIn(tx: Writer, email: string, now: Date): Promise<void> {
  await sql`
    insert into account_event (id, at, account_id, kind, request)
    select ${newId()}, ${now}, id, 'sign-in-failed', current_request() from account where email = ${tidyEmail(email) ?? ''}
  `.execute(tx)
}
