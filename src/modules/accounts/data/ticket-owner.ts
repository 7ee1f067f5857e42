import type { Reader } from '#db/work.ts'
import type { TicketReason } from '../domain/ticket-life.ts'
import { hashOf } from './secret-token.ts'

export type TicketOwner = {
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly reason: TicketReason
}

/** Whose password a link sets, or null where it was used, has expired, or never was. */
export async function ticketOwner(reader: Reader, token: string, now: Date): Promise<TicketOwner | null> {
  const row = await reader
    .selectFrom('account_ticket')
    .innerJoin('account', 'account.id', 'account_ticket.account_id')
    .select(['account.id', 'account.name', 'account.email', 'account_ticket.reason'])
    .where('ticket_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('account.status', '=', 'active')
    .executeTakeFirst()
  return row ? { accountId: row.id, name: row.name, email: row.email, reason: row.reason as TicketReason } : null
}
