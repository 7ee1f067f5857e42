import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { administeredBy } from './last-administrator.ts'

/**
 * Whether an administrator may disable or reset an account: every role that it holds or will hold must be in a
 * service that they administer. Otherwise whoever adds a colleague of another service could take over the account.
 */
export async function mayControl(
  reader: Reader,
  administratorId: string,
  accountId: string,
  today: LocalDate,
): Promise<boolean> {
  const administered = new Set(await administeredBy(reader, administratorId, today))
  const held = await reader
    .selectFrom('membership')
    .select('service_id')
    .distinct()
    .where('account_id', '=', accountId)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>', today)]))
    .execute()
  return held.every(({ service_id }) => administered.has(service_id))
}
