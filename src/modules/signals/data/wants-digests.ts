import { sql } from 'kysely'
import type { Reader, Writer } from '#db/work.ts'

/** Whether someone is told of their signals by message. */
export async function wantsDigests(reader: Reader, accountId: string): Promise<boolean> {
  const { rows } = await sql`
    select from signal_digest_declined where service_id = current_service() and account_id = ${accountId}`.execute(
    reader,
  )
  return rows.length === 0
}

/** Lets someone have the messages, or spares them. */
export async function wantDigests(tx: Writer, accountId: string, wants: boolean): Promise<void> {
  await (
    wants
      ? sql`delete from signal_digest_declined where service_id = current_service() and account_id = ${accountId}`
      : sql`insert into signal_digest_declined (service_id, account_id) values (current_service(), ${accountId})
            on conflict do nothing`
  ).execute(tx)
}
