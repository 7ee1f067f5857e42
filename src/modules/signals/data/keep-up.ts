import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { eachApart } from '#db/apart.ts'
import { inService, lookAsOwner, type Worker, type Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { lookAgainAt } from './keep-signals.ts'

/** Few at a time, so that on the embedded database pages have their turn in between. */
const AT_ONCE = 10

/**
 * Looks again at children whose record has changed, and at those whose day has come: one batch of each service that
 * has any. Answers how many were looked at; none are left when it answers 0. What is taken up and what is seen are
 * kept in one transaction, so that a crash loses neither. Where rules failed on a record, or a service could not be
 * reached, the first such failure is thrown when all others have been looked at.
 */
export async function keepUp(db: Db, today: LocalDate): Promise<number> {
  const services = await lookAsOwner(db, async reader => {
    const { rows } = await sql<{ id: string }>`
      select s.id from service s
      where exists (select from signal_mark m where m.service_id = s.id)
         or exists (select from signal_look l where l.service_id = s.id and l.look_again_on <= ${today})`.execute(
      reader,
    )
    return rows.map(({ id }) => id)
  })
  let looked = 0
  await eachApart(services, async serviceId => {
    const worker: Worker = { serviceId, accountId: null, request: 'signals', reach: 'victims' }
    const failures = await inService(db, worker, async tx => {
      const children = await takeUp(tx, today)
      looked += children.length
      return lookAgainAt(tx, children, today)
    })
    if (failures.length > 0) throw failures[0]
  })
  return looked
}

/**
 * Takes children out of what waits, with every mark of theirs, so that nobody is looked at twice for one import. Another
 * process that comes by meanwhile takes others.
 */
async function takeUp(tx: Writer, today: LocalDate): Promise<readonly string[]> {
  const marked = await sql<{ child_id: string }>`
    select child_id from signal_mark where service_id = current_service()
    order by id limit ${sql.lit(AT_ONCE)} for update skip locked`.execute(tx)
  const due = await sql<{ child_id: string }>`
    select child_id from signal_look
    where service_id = current_service() and look_again_on <= ${today}
    order by look_again_on, child_id limit ${sql.lit(AT_ONCE)} for update skip locked`.execute(tx)
  const children = [...new Set([...marked.rows, ...due.rows].map(({ child_id }) => child_id))]
  await sql`
    delete from signal_mark
    where service_id = current_service() and id in (
      select id from signal_mark
      where service_id = current_service() and child_id = any(${children}::uuid[]) for update skip locked)`.execute(tx)
  return children
}
