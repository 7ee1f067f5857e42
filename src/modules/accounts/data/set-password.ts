import type { Db } from '#db/db.ts'
import { inIdentity, type Writer } from '#db/work.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type PasswordProblem, passwordProblem } from '../domain/password-rules.ts'
import { endSessions } from './end-sessions.ts'
import { forgetFailures } from './claim-attempt.ts'
import { checkPassword } from './check-password.ts'
import { hashPassword } from './password-hash.ts'
import { recordEvent } from './record-event.ts'
import { hashOf } from './secret-token.ts'
import { ticketOwner } from './ticket-owner.ts'

/** Sets a password by a one-time link. The link is spent, and every browser is signed out. */
export async function setPasswordByTicket(
  db: Db,
  { ticket, password }: { ticket: string; password: string },
  now: Date,
  request: string,
): Promise<Result<null, 'link-not-valid' | PasswordProblem>> {
  const by = { accountId: null, request }
  const owner = await inIdentity(db, by, tx => ticketOwner(tx, ticket, now))
  if (!owner) return refuse('link-not-valid')
  const problem = passwordProblem(password, owner)
  if (problem) return refuse(problem)
  const hash = await hashPassword(password)
  return inIdentity(db, by, async tx => {
    if (!(await spendTicket(tx, ticket, now))) return refuse('link-not-valid')
    await savePassword(tx, owner.accountId, hash, now)
    await endSessions(tx, owner.accountId, now)
    await forgetFailures(tx, 'email', owner.email)
    return ok(null)
  })
}

/** Changes a password by giving the one that there is. Every other browser is signed out. */
export async function changePassword(
  db: Db,
  owner: { accountId: string; name: string; email: string; sessionToken: string },
  { current, password }: { current: string; password: string },
  now: Date,
  request: string,
): Promise<Result<null, 'current-is-wrong' | PasswordProblem>> {
  const isRight = await checkPassword(db, { email: owner.email, password: current }, request)
  if (isRight === null) return refuse('current-is-wrong')
  const problem = passwordProblem(password, owner)
  if (problem) return refuse(problem)
  const hash = await hashPassword(password)
  return inIdentity(db, { accountId: owner.accountId, request }, async tx => {
    await savePassword(tx, owner.accountId, hash, now)
    await endSessions(tx, owner.accountId, now, owner.sessionToken)
    return ok(null)
  })
}

async function spendTicket(tx: Writer, ticket: string, now: Date): Promise<boolean> {
  const spent = await tx
    .updateTable('account_ticket')
    .set({ used_at: now })
    .where('ticket_hash', '=', hashOf(ticket))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return spent.numUpdatedRows === 1n
}

async function savePassword(tx: Writer, accountId: string, hash: string, now: Date): Promise<void> {
  await tx
    .insertInto('account_password')
    .values({ account_id: accountId, hash, changed_at: now })
    .onConflict(conflict => conflict.column('account_id').doUpdateSet({ hash, changed_at: now }))
    .execute()
  await recordEvent(tx, accountId, 'password-set', now)
}
