import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { inService, type Worker, type Writer } from '#db/work.ts'

/** Throws away what an import no longer needs: its file and its waiting rows. What was found stays to be read. */
export const clearPapers = (db: Db, worker: Worker, runId: string): Promise<void> =>
  inService(db, worker, async tx => {
    await deleteFrom(tx, 'import_row', runId)
    await deleteFrom(tx, 'import_file', runId)
  })

/** Throws away the uploaded file, whose rows have been read. */
export const clearFile = (db: Db, worker: Worker, runId: string): Promise<void> =>
  inService(db, worker, async tx => {
    await deleteFrom(tx, 'import_file', runId)
  })

const deleteFrom = (tx: Writer, table: 'import_row' | 'import_file', runId: string) =>
  sql`delete from ${sql.table(table)} where service_id = current_service() and run_id = ${runId}`.execute(tx)

const KEPT_DAYS = 7

/**
 * Throws away the papers of imports that began more than a week ago, confirmed or not, and the values in their
 * problems: they may be of children's records. How many there were of each kind is kept.
 */
export const clearOldPapers = (db: Db, worker: Worker, now: Date): Promise<void> =>
  inService(db, worker, async tx => {
    const old = sql`select id from import_run where service_id = current_service() and cleared_at is null
      and started_at < ${now.toISOString()}::timestamptz - make_interval(days => ${sql.lit(KEPT_DAYS)})`
    await sql`delete from import_row where service_id = current_service() and run_id in (${old})`.execute(tx)
    await sql`delete from import_file where service_id = current_service() and run_id in (${old})`.execute(tx)
    await sql`update import_run set cleared_at = ${now.toISOString()}, problems = '[]',
        status = case when status in ('merged', 'refused', 'failed', 'discarded') then status else 'discarded' end,
        finished_at = coalesce(finished_at, ${now.toISOString()})
      where service_id = current_service() and id in (${old})`.execute(tx)
  })
