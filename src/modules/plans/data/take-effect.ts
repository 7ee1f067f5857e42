import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { PlanInFull } from './plans-of.ts'

/** From a day on a plan is the one in force: what stood before is replaced on that day. */
export async function takeEffect(tx: Writer, one: PlanInFull, on: LocalDate): Promise<void> {
  await sql`
    update plan set replaced_on = greatest(agreed_on, ${on}::date)
    where service_id = current_service() and programme_id = ${one.values.programme_id}
      and id <> ${one.id} and agreed_on is not null and replaced_on is null`.execute(tx)
  await sql`
    update plan set agreed_on = ${on} where service_id = current_service() and id = ${one.id}`.execute(tx)
}
