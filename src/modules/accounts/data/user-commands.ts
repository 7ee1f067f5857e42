import type { Db } from '#db/db.ts'
import { inIdentity } from '#db/work.ts'
import { londonDay } from '#kernel/local-date.ts'
import type { Role } from '#kernel/permission.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { accountByEmail } from './account-by-email.ts'
import { createAccount } from './create-account.ts'
import { disableAccount } from './disable-account.ts'
import { grantRole } from './grant-role.ts'
import { issueTicket } from './issue-ticket.ts'
import { removeSecondFactors } from './remove-second-factors.ts'

/** A command given at the server's own command line, where nobody is signed in. */
const AT_COMMAND_LINE = { accountId: null, request: 'command-line' } as const

/** The path with which someone sets their password, and until when it works; null where they have one already. */
export type FirstLink = {
  readonly accountId: string
  readonly link: { readonly path: string; readonly expiresAt: Date } | null
}

export type NewUser = {
  readonly email: string
  readonly name: string
  readonly serviceId: string
  readonly roles: readonly Role[]
}

/** Adds someone to a service: the account, where there is none, and their roles. */
export function addUser(
  db: Db,
  { email, name, serviceId, roles }: NewUser,
  now: Date,
): Promise<Result<FirstLink, 'not-an-email' | 'no-name' | 'no-such-service' | 'already-has-role'>> {
  const today = londonDay(now)
  return inIdentity(db, { ...AT_COMMAND_LINE, serviceId }, async tx => {
    const service = await tx.selectFrom('service').select('id').where('id', '=', serviceId).executeTakeFirst()
    if (!service) return refuse('no-such-service')
    const created = await createAccount(tx, { name, email }, now)
    if (!created.ok) return created
    const { accountId, isNew } = created.value
    let granted = 0
    for (const role of roles) if ((await grantRole(tx, { serviceId, accountId, role, fromOn: today })).ok) granted += 1
    if (granted === 0 && !isNew) return refuse('already-has-role')
    return ok({ accountId, link: isNew ? linkOf(await issueTicket(tx, accountId, 'first-password', now)) : null })
  })
}

/** Bars someone from signing in anywhere. */
export function disableUser(
  db: Db,
  email: string,
  now: Date,
): Promise<Result<null, 'no-such-account' | 'last-administrator' | 'not-active'>> {
  return inIdentity(db, AT_COMMAND_LINE, async tx => {
    const account = await accountByEmail(tx, email)
    return account ? disableAccount(tx, account.accountId, now, londonDay(now)) : refuse('no-such-account')
  })
}

/** Makes a new link to set a password; with `secondFactors`, also lets go of a lost phone or key. */
export function resetUser(
  db: Db,
  { email, secondFactors }: { email: string; secondFactors: boolean },
  now: Date,
): Promise<Result<FirstLink, 'no-such-account' | 'disabled'>> {
  return inIdentity(db, AT_COMMAND_LINE, async tx => {
    const account = await accountByEmail(tx, email)
    if (!account) return refuse('no-such-account')
    if (!account.isActive) return refuse('disabled')
    if (secondFactors) await removeSecondFactors(tx, account.accountId, now)
    return ok({
      accountId: account.accountId,
      link: linkOf(await issueTicket(tx, account.accountId, 'new-password', now)),
    })
  })
}

const linkOf = ({ token, expiresAt }: { token: string; expiresAt: Date }) => ({
  path: `/set-password/${token}`,
  expiresAt,
})
