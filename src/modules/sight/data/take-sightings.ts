import { sql } from 'kysely'
import { eachApart } from '#db/apart.ts'
import type { Db } from '#db/db.ts'
import { inService, lookAsOwner, type Reader, type Writer } from '#db/work.ts'
import { mapGivingWay } from '#db/give-way.ts'
import { type LocalDate, londonDay } from '#kernel/local-date.ts'
import { childrenToSee, ownSettings, picturesOf } from '#modules/signals/index.ts'
import { baselineNumbers } from '../domain/baseline-numbers.ts'
import { boardDays } from '../domain/board-days.ts'
import { addSightings, NOTHING_SEEN, type Sighting, sightingOf } from '../domain/board-sighting.ts'

/** Few at a time, so that pages have their turn in between. */
const CHILDREN_AT_ONCE = 20

/** Numbers of a day are counted anew once a week, since facts are often written down late. */
const DAYS_KEPT = 7

/**
 * Counts on at the days that boards’ papers and baselines are made of: a few children of each service that has such a
 * day to count. Answers whether there is more.
 */
export async function takeSightings(db: Db, now: Date): Promise<boolean> {
  const today = londonDay(now)
  const services = await lookAsOwner(db, reader => servicesToCount(reader, today))
  await eachApart(services, serviceId =>
    inService(db, { serviceId, accountId: null, request: 'sightings', reach: 'victims' }, async tx => {
      await askForSightings(tx, boardDays(today))
      await beginAgain(tx)
      await countOn(tx, today)
    }),
  )
  return services.length > 0
}

/** Asks for the numbers of some days: they are counted soon, if they are not known. */
export async function askForSightings(tx: Writer, days: readonly LocalDate[]): Promise<void> {
  await sql`
    insert into sighting (service_id, on_day, begun_at)
    select current_service(), day, now() from unnest(${sql.val([...days])}::date[]) day
    on conflict do nothing`.execute(tx)
}

/**
 * Of a row of `sighting`: whether its numbers are old, or records or the numbers of rules have come in since. Moments are
 * the database’s own, as those of records are.
 */
const IS_OLD = sql`(
  sighting.begun_at is null and (
    sighting.made_at < now() - make_interval(days => ${sql.lit(DAYS_KEPT)})
    or exists (select from import_run r where r.service_id = sighting.service_id and r.finished_at > sighting.made_at)
    or exists (select from signal_setting n where n.service_id = sighting.service_id and n.created_at > sighting.made_at)))`

async function servicesToCount(reader: Reader, today: LocalDate): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from service s
    where exists (select from programme p where p.service_id = s.id) and (
      exists (select from sighting where sighting.service_id = s.id and (begun_at is not null or ${IS_OLD}))
      or exists (
        select from unnest(${sql.val([...boardDays(today)])}::date[]) day
        where not exists (select from sighting g where g.service_id = s.id and g.on_day = day)))
    order by s.id`.execute(reader)
  return rows.map(({ id }) => id)
}

const beginAgain = (tx: Writer): Promise<unknown> =>
  sql`
    update sighting set begun_at = now(), so_far = null, after_child = null
    where service_id = current_service() and ${IS_OLD}`.execute(tx)

type Begun = { readonly on_day: LocalDate; readonly after_child: string | null; readonly so_far: Sighting | null }

/** The next children of a day that is being counted. Another process that comes by meanwhile takes another day. */
async function countOn(tx: Writer, today: LocalDate): Promise<void> {
  const { rows } = await sql<Begun>`
    select on_day, after_child, so_far from sighting
    where service_id = current_service() and begun_at is not null
    order by on_day desc limit 1 for update skip locked`.execute(tx)
  const [begun] = rows
  if (!begun) return
  const { on_day, after_child, so_far } = begun
  const ids = await childrenToSee(tx, on_day, { after: after_child, atMost: CHILDREN_AT_ONCE })
  const own = baselineNumbers(await ownSettings(tx), today)
  const seen = await mapGivingWay(await picturesOf(tx, ids), picture => sightingOf(picture, on_day, own))
  const figures = JSON.stringify(seen.reduce(addSightings, so_far ?? NOTHING_SEEN))
  const isLast = ids.length < CHILDREN_AT_ONCE
  await (
    isLast
      ? sql`
          update sighting
          set figures = ${figures}::jsonb, made_at = begun_at, begun_at = null, so_far = null, after_child = null
          where service_id = current_service() and on_day = ${on_day}`
      : sql`
          update sighting set so_far = ${figures}::jsonb, after_child = ${ids.at(-1)}
          where service_id = current_service() and on_day = ${on_day}`
  ).execute(tx)
}
