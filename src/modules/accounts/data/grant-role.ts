import type { Writer } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Role } from '#kernel/permission.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { lockRoles } from './last-administrator.ts'

export type Grant = {
  readonly serviceId: string
  readonly accountId: string
  readonly role: Role
  readonly fromOn: LocalDate
  /** The first day on which it no longer holds. */
  readonly untilOn?: LocalDate | null
}

/** Gives someone a role in the service that the transaction is set to. */
export async function grantRole(
  tx: Writer,
  { serviceId, accountId, role, fromOn, untilOn = null }: Grant,
): Promise<Result<{ id: string }, 'already-has-role' | 'ends-before-it-starts'>> {
  if (untilOn !== null && untilOn <= fromOn) return refuse('ends-before-it-starts')
  await lockRoles(tx, serviceId)
  const overlapping = await tx
    .selectFrom('membership')
    .select('id')
    .where('service_id', '=', serviceId)
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>', fromOn)]))
    .$if(untilOn !== null, query => query.where('from_on', '<', untilOn as LocalDate))
    .executeTakeFirst()
  if (overlapping) return refuse('already-has-role')
  const id = newId()
  await tx
    .insertInto('membership')
    .values({ service_id: serviceId, id, account_id: accountId, role, from_on: fromOn, until_on: untilOn })
    .execute()
  return ok({ id })
}
