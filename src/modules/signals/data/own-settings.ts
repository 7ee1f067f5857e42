import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { OwnSetting } from '../domain/settings-on.ts'

/** The numbers that the service has set for the rules. */
export async function ownSettings(reader: Reader): Promise<readonly OwnSetting[]> {
  const { rows } = await sql<OwnSetting>`
    select setting, from_on, value from signal_setting where service_id = current_service()`.execute(reader)
  return rows
}
