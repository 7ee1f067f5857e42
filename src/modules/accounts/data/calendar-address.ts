import type { Reader, Writer } from '#db/work.ts'
import { recordEvent } from './record-event.ts'
import { newSecret } from './secret-token.ts'

export type CalendarAddress = { readonly madeAt: Date; readonly lastReadAt: Date | null }

/** Since when somebody’s calendar has an address, and when it was last read; null while it has none. */
export async function calendarAddressOf(reader: Reader, accountId: string): Promise<CalendarAddress | null> {
  const row = await reader
    .selectFrom('account_calendar')
    .select(['made_at', 'last_read_at'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row ? { madeAt: row.made_at, lastReadAt: row.last_read_at } : null
}

/** Makes the one address of somebody’s calendar, and answers its secret; one made before stops working. */
export async function makeCalendarAddress(tx: Writer, accountId: string, now: Date): Promise<string> {
  const { token, hash } = newSecret()
  const made = { token_hash: hash, made_at: now, last_read_at: null }
  await tx
    .insertInto('account_calendar')
    .values({ account_id: accountId, ...made })
    .onConflict(conflict => conflict.column('account_id').doUpdateSet(made))
    .execute()
  await recordEvent(tx, accountId, 'calendar-made', now)
  return token
}

export async function stopCalendar(tx: Writer, accountId: string, now: Date): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('account_calendar')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (numDeletedRows > 0n) await recordEvent(tx, accountId, 'calendar-stopped', now)
}
