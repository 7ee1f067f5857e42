import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import type { Reader, Worker } from '#db/work.ts'

/** Reads a service's records as they all stood at one moment, whatever is written meanwhile. */
export const lookAtOneMoment = <Answer>(
  db: Db,
  { serviceId, accountId, request }: Worker,
  work: (reader: Reader) => Promise<Answer>,
): Promise<Answer> =>
  db.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async tx => {
      await sql`select set_config('sightline.service', ${serviceId}, true),
                       set_config('sightline.account', ${accountId ?? ''}, true),
                       set_config('sightline.request', ${request}, true),
                       set_config('transaction_read_only', 'on', true),
                       set_config('role', 'sightline_app', true)`.execute(tx)
      return work(tx)
    })
