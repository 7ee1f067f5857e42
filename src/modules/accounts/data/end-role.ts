import type { Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { isRole } from '#kernel/permission.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { hasOtherAdministrator, lockRoles, MANAGING_ROLES } from './last-administrator.ts'

/** Ends a role from today on, at once: the next page already refuses. A service keeps an administrator. */
export async function endRole(
  tx: Writer,
  { serviceId, id }: { serviceId: string; id: string },
  today: LocalDate,
): Promise<Result<{ accountId: string }, 'not-found' | 'already-ended' | 'last-administrator'>> {
  await lockRoles(tx, serviceId)
  const held = await tx
    .selectFrom('membership')
    .select(['account_id', 'role', 'from_on', 'until_on'])
    .where('service_id', '=', serviceId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!held) return refuse('not-found')
  if (held.until_on !== null && held.until_on <= today) return refuse('already-ended')
  const manages = isRole(held.role) && MANAGING_ROLES.includes(held.role)
  if (manages && !(await hasOtherAdministrator(tx, serviceId, held.account_id, today)))
    return refuse('last-administrator')
  await tx
    .updateTable('membership')
    .set({ until_on: held.from_on > today ? held.from_on : today })
    .where('service_id', '=', serviceId)
    .where('id', '=', id)
    .execute()
  return ok({ accountId: held.account_id })
}
