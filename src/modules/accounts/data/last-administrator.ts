import { sql } from 'kysely'
import type { Reader, Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { permissionsOf, type Role, ROLE_NAMES } from '#kernel/permission.ts'

/** The roles that may manage accounts. */
export const MANAGING_ROLES: readonly Role[] = ROLE_NAMES.filter(role => permissionsOf([role]).has('account.manage'))

/** Lets one transaction at a time change a service's roles, so that two cannot each remove the other's last administrator. */
export async function lockRoles(tx: Writer, serviceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`membership:${serviceId}`}, 0))`.execute(tx)
}

/** Whether some service would have no administrator left without this person. */
export async function isLastAdministrator(tx: Writer, accountId: string, today: LocalDate): Promise<boolean> {
  const services = await administeredBy(tx, accountId, today)
  for (const serviceId of services) {
    await lockRoles(tx, serviceId)
    if (!(await hasOtherAdministrator(tx, serviceId, accountId, today))) return true
  }
  return false
}

/** The services in which someone may manage accounts today. */
export async function administeredBy(reader: Reader, accountId: string, today: LocalDate): Promise<readonly string[]> {
  const rows = await current(reader, today)
    .where('membership.account_id', '=', accountId)
    .distinct()
    .orderBy('service_id')
    .execute()
  return rows.map(row => row.service_id)
}

export async function hasOtherAdministrator(
  reader: Reader,
  serviceId: string,
  accountId: string,
  today: LocalDate,
): Promise<boolean> {
  const row = await current(reader, today)
    .innerJoin('account', 'account.id', 'membership.account_id')
    .where('service_id', '=', serviceId)
    .where('membership.account_id', '!=', accountId)
    .where('account.status', '=', 'active')
    .executeTakeFirst()
  return row !== undefined
}

const current = (reader: Reader, today: LocalDate) =>
  reader
    .selectFrom('membership')
    .select('service_id')
    .where('role', 'in', MANAGING_ROLES)
    .where('from_on', '<=', today)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>', today)]))
