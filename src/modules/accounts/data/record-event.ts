import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { AccountEvent } from '../domain/account-event.ts'

/** Writes down what happened to an account, by whom the transaction says. */
export async function recordEvent(
  tx: Writer,
  accountId: string,
  kind: AccountEvent,
  now: Date,
  detail: string | null = null,
): Promise<void> {
  await tx
    .insertInto('account_event')
    .values({
      id: newId(),
      at: now,
      account_id: accountId,
      kind,
      detail,
      by_account_id: sql`current_account()`,
      request: sql`current_request()`,
    })
    .execute()
}
