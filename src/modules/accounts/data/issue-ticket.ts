import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import { TICKET_LIFE_MS, type TicketReason } from '../domain/ticket-life.ts'
import { recordEvent } from './record-event.ts'
import { newSecret } from './secret-token.ts'

export type Ticket = { readonly token: string; readonly expiresAt: Date }

/** Makes the one link with which someone may set their password; links made before stop working. */
export async function issueTicket(tx: Writer, accountId: string, reason: TicketReason, now: Date): Promise<Ticket> {
  await withdrawTickets(tx, accountId, now)
  const { token, hash } = newSecret()
  const expiresAt = new Date(now.getTime() + TICKET_LIFE_MS[reason])
  await tx
    .insertInto('account_ticket')
    .values({
      ticket_hash: hash,
      account_id: accountId,
      reason,
      created_at: now,
      created_by: sql`current_account()`,
      expires_at: expiresAt,
    })
    .execute()
  await recordEvent(tx, accountId, 'link-made', now, reason)
  return { token, expiresAt }
}

export async function withdrawTickets(tx: Writer, accountId: string, now: Date): Promise<void> {
  await tx
    .updateTable('account_ticket')
    .set({ used_at: now })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute()
}
