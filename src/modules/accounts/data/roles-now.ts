import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { isRole, type Role } from '#kernel/permission.ts'

/** The roles that someone holds on a day, in any service. */
export async function rolesNow(reader: Reader, accountId: string, today: LocalDate): Promise<readonly Role[]> {
  const rows = await reader
    .selectFrom('membership')
    .select('role')
    .distinct()
    .where('account_id', '=', accountId)
    .where('from_on', '<=', today)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>', today)]))
    .execute()
  return rows.map(({ role }) => role).filter(isRole)
}
