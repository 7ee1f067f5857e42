import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { asOwner } from '#db/work.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { keepUp } from '#modules/signals/index.ts'

export type SignalFigures = {
  readonly openProgrammes: number
  readonly standing: number
  /** Looking at everyone at work with a service, anew. */
  readonly fullLookSeconds: number
  /** Looking again at one child whose record was saved: the middle one of some, and the slowest. */
  readonly saveMs: number
  readonly slowestSaveMs: number
  /** Looking again at those whose day comes with the next morning. */
  readonly daysTurnSeconds: number
  readonly lookedAtInTurn: number
}

const SAVES = 50

/** How long signals take to be kept up on a loaded database: wholly, for one save, and for the turn of a day. */
export async function measureSignals(db: Db, today: LocalDate): Promise<SignalFigures> {
  await asOwner(db, tx =>
    sql`insert into signal_mark (service_id, child_id)
        select distinct service_id, child_id from programme where ended_on is null`.execute(tx),
  )
  const fullLook = await timed(() => untilDone(db, today))
  const saves: number[] = []
  for (let at = 0; at < SAVES; at += 1) {
    await saveSomething(db)
    saves.push((await timed(() => untilDone(db, today))).ms)
  }
  const turn = await timed(() => untilDone(db, addDays(today, 1)))
  const inOrder = saves.toSorted((a, b) => a - b)
  return {
    ...(await counts(db)),
    fullLookSeconds: seconds(fullLook.ms),
    saveMs: Math.round(inOrder[SAVES / 2] ?? Number.NaN),
    slowestSaveMs: Math.round(inOrder.at(-1) ?? Number.NaN),
    daysTurnSeconds: seconds(turn.ms),
    lookedAtInTurn: turn.answer,
  }
}

async function untilDone(db: Db, on: LocalDate): Promise<number> {
  let all = 0
  for (let looked = -1; looked !== 0; all += looked) looked = await keepUp(db, on)
  return all
}

/** Marks some child at work with a service, as a save of theirs does. */
const saveSomething = (db: Db) =>
  asOwner(db, tx =>
    sql`insert into signal_mark (service_id, child_id)
        select service_id, child_id from programme where ended_on is null order by random() limit 1`.execute(tx),
  )

async function counts(db: Db) {
  const { rows } = await asOwner(db, tx =>
    sql<{ openProgrammes: number; standing: number }>`
      select (select count(*) from programme where ended_on is null)::int as "openProgrammes",
             (select count(*) from signal where ended_on is null)::int as standing`.execute(tx),
  )
  return rows[0] ?? { openProgrammes: 0, standing: 0 }
}

const seconds = (ms: number): number => Math.round(ms / 100) / 10

async function timed<Answer>(work: () => Promise<Answer>): Promise<{ readonly ms: number; readonly answer: Answer }> {
  const began = performance.now()
  const answer = await work()
  return { ms: performance.now() - began, answer }
}
