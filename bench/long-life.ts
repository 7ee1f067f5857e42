import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { inService } from '#db/work.ts'
import { londonDay } from '#kernel/local-date.ts'

/** The length of a chronology that people are to be able to read at once. */
const CONTACTS = 2000

/** Gives a child of the service that many contacts, one a day until today, and answers who it is. */
export const longLife = (db: Db, serviceId: string, now: Date): Promise<string> =>
  inService(db, { serviceId, accountId: null, request: 'bench' }, async tx => {
    const programme = await tx
      .selectFrom('programme')
      .select(['id', 'child_id'])
      .where('ended_on', 'is', null)
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    await sql`
      insert into contact (service_id, id, child_id, programme_id, kind, was_planned, held_on, person_id, with_whom,
                           outcome, note)
      select current_service(), gen_random_uuid(), ${programme.child_id}, ${programme.id}, 'home-visit', true,
             ${londonDay(now)}::date - day, person.id, array['child'], 'kept', 'An invented note of this day.'
      from generate_series(1, ${sql.lit(CONTACTS)}) day, (select id from person order by id limit 1) person`.execute(tx)
    return programme.child_id
  })
