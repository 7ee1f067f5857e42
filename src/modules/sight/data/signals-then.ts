import { sql } from 'kysely'
import { oneApart } from '#db/apart.ts'
import type { Db } from '#db/db.ts'
import { inService, lookAsOwner, lookInService, type Reader, type Worker } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { factsMark } from '#modules/signals/domain/facts-mark.ts'
import { childrenToSee, type SignalOfChild, signalsAmong } from '#modules/signals/index.ts'
import type { SeenOn, Standing } from '../domain/standing-signals.ts'
import { workOn } from './work-on.ts'

/** What there was to see on an earlier day, as it was worked out; null where it has not been. */
export async function seenThen(reader: Reader, on: LocalDate): Promise<SeenOn | null> {
  const { rows } = await sql<{ standing: readonly Standing[] }>`
    select standing from signals_on_day where service_id = current_service() and on_day = ${on}`.execute(reader)
  return rows[0] ? { standing: rows[0].standing, open: await workOn(reader, on) } : null
}

/** Works out what stood on an earlier day, for one service of which that is not known. Answers whether there was one. */
export const keepSignalsThen = async (db: Db, on: LocalDate): Promise<boolean> =>
  oneApart(await servicesWithout(db, on), serviceId => keepSignalsOf(db, serviceId, on))

async function servicesWithout(db: Db, on: LocalDate): Promise<readonly string[]> {
  const { rows } = await lookAsOwner(db, reader =>
    sql<{ id: string }>`
      select s.id from service s
      where exists (select from programme p where p.service_id = s.id)
        and not exists (select from signals_on_day d where d.service_id = s.id and d.on_day = ${on})
      order by s.id`.execute(reader),
  )
  return rows.map(({ id }) => id)
}

/** Few at a time, so that on the embedded database pages have their turn in between. */
const CHILDREN_AT_ONCE = 5

/** Works out what stood on a day and keeps it. */
export async function keepSignalsOf(db: Db, serviceId: string, on: LocalDate): Promise<void> {
  const worker: Worker = { serviceId, accountId: null, request: 'signals-then', reach: 'victims' }
  const { children, aside } = await lookInService(db, worker, async reader => ({
    children: await childrenToSee(reader, on),
    aside: await asideOn(reader, on),
  }))
  const counts = new Map<string, Standing>()
  for (let at = 0; at < children.length; at += CHILDREN_AT_ONCE) {
    const some = children.slice(at, at + CHILDREN_AT_ONCE)
    for (const signal of await lookInService(db, worker, reader => signalsAmong(reader, some, on)))
      if (!aside.has(asideKey(signal))) countIn(counts, signal)
  }
  const standing = JSON.stringify([...counts.values()])
  await inService(db, worker, tx =>
    sql`
      insert into signals_on_day (service_id, on_day, standing) values (current_service(), ${on}, ${standing}::jsonb)
      on conflict (service_id, on_day) do update set standing = excluded.standing, made_at = now()`.execute(tx),
  )
}

function countIn(counts: Map<string, Standing>, { rule, programmeKind, severity }: SignalOfChild): void {
  const key = [rule, programmeKind ?? '', severity].join(' ')
  counts.set(key, { rule, programmeKind, severity, count: (counts.get(key)?.count ?? 0) + 1 })
}

/** The signals that somebody had set aside on a day. */
async function asideOn(reader: Reader, on: LocalDate): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ child_id: string; programme_id: string | null; rule: string; facts: string }>`
    select child_id, programme_id, rule, facts from signal_set_aside
    where service_id = current_service() and set_on <= ${on} and until_on >= ${on}`.execute(reader)
  return new Set(rows.map(({ child_id, programme_id, rule, facts }) => [child_id, programme_id, rule, facts].join(' ')))
}

const asideKey = (signal: SignalOfChild): string => {
  const { childId, subject, rule } = signal
  return [childId, subject.kind === 'programme' ? subject.id : null, rule, factsMark(signal)].join(' ')
}
