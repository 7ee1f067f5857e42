import type { Db } from '#db/db.ts'
import { Refused } from './refused.ts'

/** Refuses a service that has not been set up. */
export async function refuseUnknownService(db: Db, service: string): Promise<void> {
  const known = await db.kysely.selectFrom('service').select('id').where('id', '=', service).executeTakeFirst()
  if (!known) throw new Refused(`There is no service ${service}. Set one up with: sightline init`)
}
