import type { Reader } from '#db/work.ts'
import { isId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { isRole, type Role } from '#kernel/permission.ts'
import { ACCOUNT_EVENTS, type AccountEvent } from '../domain/account-event.ts'

export type HeldRole = {
  readonly id: string
  readonly role: Role
  readonly fromOn: LocalDate
  readonly untilOn: LocalDate | null
}

export type PastEvent = { readonly at: Date; readonly kind: AccountEvent; readonly by: string | null }

export type PersonInService = {
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly isActive: boolean
  readonly hasPassword: boolean
  readonly hasApp: boolean
  readonly passkeys: number
  readonly isLinked: boolean
  readonly roles: readonly HeldRole[]
  readonly events: readonly PastEvent[]
}

const EVENTS_SHOWN = 20

/** One account as the service's administrator sees it; null where it never had a role there. */
export async function personWithRoles(
  reader: Reader,
  serviceId: string,
  accountId: string,
): Promise<PersonInService | null> {
  const roles = isId(accountId) ? await rolesOf(reader, serviceId, accountId) : []
  if (roles.length === 0) return null
  const row = await accountRow(reader, accountId)
  return {
    accountId,
    name: row.name,
    email: row.email,
    isActive: row.status === 'active',
    hasPassword: row.password_since !== null,
    hasApp: row.app_since !== null,
    passkeys: row.passkeys,
    isLinked: Boolean(row.is_linked),
    roles,
    events: await eventsOf(reader, accountId),
  }
}

const accountRow = (reader: Reader, accountId: string) =>
  reader
    .selectFrom('account')
    .leftJoin('account_password', 'account_password.account_id', 'account.id')
    .leftJoin('account_totp', 'account_totp.account_id', 'account.id')
    .select(eb => [
      'account.name',
      'account.email',
      'account.status',
      'account_password.changed_at as password_since',
      'account_totp.confirmed_at as app_since',
      eb
        .selectFrom('account_passkey')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('account_passkey.account_id', '=', 'account.id')
        .$asScalar()
        .$notNull()
        .as('passkeys'),
      eb
        .exists(
          eb
            .selectFrom('account_identity')
            .select('subject')
            .whereRef('account_identity.account_id', '=', 'account.id'),
        )
        .as('is_linked'),
    ])
    .where('account.id', '=', accountId)
    .executeTakeFirstOrThrow()

async function rolesOf(reader: Reader, serviceId: string, accountId: string): Promise<readonly HeldRole[]> {
  const rows = await reader
    .selectFrom('membership')
    .select(['id', 'role', 'from_on', 'until_on'])
    .where('service_id', '=', serviceId)
    .where('account_id', '=', accountId)
    .orderBy('from_on', 'desc')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, role, from_on, until_on }) =>
    isRole(role) ? [{ id, role, fromOn: from_on, untilOn: until_on }] : [],
  )
}

async function eventsOf(reader: Reader, accountId: string): Promise<readonly PastEvent[]> {
  const rows = await reader
    .selectFrom('account_event')
    .leftJoin('account as doer', 'doer.id', 'account_event.by_account_id')
    .select(['account_event.at', 'account_event.kind', 'doer.name as by'])
    .where('account_event.account_id', '=', accountId)
    .orderBy('at', 'desc')
    .orderBy('account_event.id', 'desc')
    .limit(EVENTS_SHOWN)
    .execute()
  return rows.flatMap(({ at, kind, by }) => (isEvent(kind) ? [{ at, kind, by }] : []))
}

const isEvent = (kind: string): kind is AccountEvent => Object.hasOwn(ACCOUNT_EVENTS, kind)
