import type { Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { endSessions } from './end-sessions.ts'
import { isLastAdministrator } from './last-administrator.ts'
import { recordEvent } from './record-event.ts'
import { withdrawTickets } from './issue-ticket.ts'

/** Bars someone from signing in, at once and everywhere. A service keeps an administrator. */
export async function disableAccount(
  tx: Writer,
  accountId: string,
  now: Date,
  today: LocalDate,
): Promise<Result<null, 'last-administrator' | 'not-active'>> {
  if (await isLastAdministrator(tx, accountId, today)) return refuse('last-administrator')
  const changed = await tx
    .updateTable('account')
    .set({ status: 'disabled' })
    .where('id', '=', accountId)
    .where('status', '=', 'active')
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return refuse('not-active')
  await endSessions(tx, accountId, now)
  await withdrawTickets(tx, accountId, now)
  await recordEvent(tx, accountId, 'disabled', now)
  return ok(null)
}
