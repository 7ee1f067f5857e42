import { sql } from 'kysely'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { hashLogRows, LOGS, type LogName } from './log-rows.ts'
import type { Db } from './db.ts'
import { NO_HASH, type Seal, sealHash } from './seal-hash.ts'
import { asOwner, lookAsOwner, type Writer } from './work.ts'

/** How much one run sealed. */
export type Sealed = { readonly seals: number; readonly rows: number }

const ROWS_A_SEAL = 5_000
/** Nobody who writes waits longer than this for the horizon to be read. */
const LOCK_TIMEOUT = '1s'
const LOCK_NOT_AVAILABLE = '55P03'

/** Seals what was logged since the last seal, for every service; refuses when a long change holds a log open. */
export async function sealLogs(db: Db, now = new Date()): Promise<Result<Sealed, 'log-is-busy'>> {
  const services = await lookAsOwner(db, reader => reader.selectFrom('service').select('id').orderBy('id').execute())
  let sealed: Sealed = { seals: 0, rows: 0 }
  for (const log of LOGS) {
    const horizon = await readHorizon(db, log)
    if (horizon === null) return refuse('log-is-busy')
    for (const { id } of services) sealed = sum(sealed, await sealService(db, { log, serviceId: id, horizon, now }))
  }
  return ok(sealed)
}

const sum = (a: Sealed, b: Sealed): Sealed => ({ seals: a.seals + b.seals, rows: a.rows + b.rows })

/**
 * The highest sequence number given out so far, read while nobody is writing: a change that has a lower number and
 * is not finished can then no longer appear among rows that were sealed without it.
 */
async function readHorizon(db: Db, log: LogName): Promise<number | null> {
  try {
    return await asOwner(db, async tx => {
      await sql`select set_config('lock_timeout', ${LOCK_TIMEOUT}, true)`.execute(tx)
      await sql`lock table ${sql.table(log)} in share row exclusive mode`.execute(tx)
      const given = await sql<{ last: number }>`
        select case when is_called then last_value else 0 end as last
        from ${sql.table(`${log}_sequence_seq`)}`.execute(tx)
      return given.rows[0]?.last ?? 0
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE) return null
    throw error
  }
}

type Part = { readonly log: LogName; readonly serviceId: string; readonly horizon: number; readonly now: Date }

async function sealService(db: Db, part: Part): Promise<Sealed> {
  let sealed: Sealed = { seals: 0, rows: 0 }
  for (;;) {
    const rows = await asOwner(db, tx => sealBatch(tx, part))
    if (rows > 0) sealed = sum(sealed, { seals: 1, rows })
    if (rows < ROWS_A_SEAL) return sealed
  }
}

/** Writes one seal, if there is anything to seal, and tells of how many rows. */
async function sealBatch(tx: Writer, { log, serviceId, horizon, now }: Part): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('sightline.seal'), hashtext(${serviceId + log}))`.execute(tx)
  const last = await lastSeal(tx, serviceId, log)
  const after = last?.through_sequence ?? null
  const rows = await hashLogRows(tx, { log, serviceId, after, through: horizon }, ROWS_A_SEAL)
  const final = rows.at(-1)
  if (!final) return 0
  const seal: Seal = {
    serviceId,
    log,
    number: (last?.number ?? 0) + 1,
    sealedAt: now,
    throughSequence: rows.length < ROWS_A_SEAL ? horizon : final.sequence,
    sequences: rows.map(({ sequence }) => sequence),
    rowHashes: Buffer.concat(rows.map(({ hash }) => hash)),
    previousHash: last?.hash ?? NO_HASH,
  }
  await insertSeal(tx, seal)
  return rows.length
}

const lastSeal = (tx: Writer, serviceId: string, log: LogName) =>
  tx
    .selectFrom('seal')
    .select(['number', 'through_sequence', 'hash'])
    .where('service_id', '=', serviceId)
    .where('log', '=', log)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

const insertSeal = (tx: Writer, seal: Seal) =>
  tx
    .insertInto('seal')
    .values({
      service_id: seal.serviceId,
      log: seal.log,
      number: seal.number,
      sealed_at: seal.sealedAt,
      through_sequence: seal.throughSequence,
      sequences: [...seal.sequences],
      row_hashes: seal.rowHashes,
      previous_hash: seal.previousHash,
      hash: sealHash(seal),
    })
    .execute()
