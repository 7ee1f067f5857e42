import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { inService, type Worker, type Writer } from '#db/work.ts'
import type { Entity } from '#kernel/entity.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { BundleFiles } from './bundle-files.ts'
import { type Columns, readColumns } from './columns.ts'
import { noteProgress, type Progress } from './import-run.ts'
import { problemAt } from './problem.ts'
import type { ProblemList } from './problem-list.ts'
import { readRow } from './read-row.ts'
import { readRows, type Row, UnreadableFile } from './read-rows.ts'
import { recordIds } from './record-ids.ts'
import { type ReadableRow, stagedRow } from './staged-row.ts'

/** One file of a bundle being read, with the run's list of problems and count of rows so far. */
type FileStaging = {
  readonly runId: string
  readonly source: string
  readonly entity: Entity
  readonly file: string
  readonly bundle: BundleFiles
  readonly on: LocalDate
  readonly list: ProblemList
  readonly count: { rows: number }
  readonly onProgress: (progress: Progress) => void
}

const BATCH = 1000

/** Reads a file into the waiting rows of the run, and answers with the columns that it had. */
export async function stageFile(db: Db, worker: Worker, staging: FileStaging): Promise<readonly string[]> {
  const { entity, file, list, bundle } = staging
  let columns: Columns | undefined
  let batch: ReadableRow[] = []
  const flush = async (): Promise<void> => {
    await saveBatch(db, worker, staging, batch)
    batch = []
  }
  try {
    for await (const row of readRows(() => bundle.read(file))) {
      if (!columns) {
        columns = readColumns(entity, file, row)
        columns.problems.forEach(list.add)
        continue
      }
      const read = checkedRow(staging, columns, row)
      if (read) batch.push(read)
      staging.count.rows++
      if (batch.length === BATCH) await flush()
    }
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause
    list.add(problemAt('file-unreadable', { file, line: cause.line }))
  }
  await flush()
  if (!columns) list.add(problemAt('file-empty', { file, line: 1 }))
  return columns ? [...columns.positions.keys()] : []
}

function checkedRow({ entity, file, on, list }: FileStaging, columns: Columns, row: Row): ReadableRow | null {
  const { sourceId, values, problems, noDates } = readRow(entity, columns, row, file, on)
  problems.forEach(list.add)
  list.addMore('no-date', noDates)
  return sourceId === null ? null : { line: row.line, sourceId, values }
}

async function saveBatch(db: Db, worker: Worker, staging: FileStaging, batch: readonly ReadableRow[]): Promise<void> {
  const { runId, source, entity, file, count, onProgress } = staging
  const progress: Progress = { step: 'reading', file, rows: count.rows }
  await inService(db, worker, async tx => {
    if (batch.length > 0) {
      const ids = await recordIds(tx, { serviceId: worker.serviceId, source }, entity, batch)
      await insertRows(
        tx,
        runId,
        entity,
        batch.map(row => stagedRow(entity, row, ids)),
      )
    }
    await noteProgress(tx, runId, progress)
  })
  onProgress(progress)
}

const insertRows = (tx: Writer, runId: string, entity: Entity, rows: readonly unknown[]) =>
  sql`
  insert into import_row (service_id, run_id, entity, line, source_id, record_id, content_hash, sent, facts)
  select current_service(), ${runId}::uuid, ${entity.name}, line, source_id, record_id, content_hash, sent, facts
  from json_to_recordset(${JSON.stringify(rows)}::text::json)
    as x(line integer, source_id text, record_id uuid, content_hash bytea, sent jsonb, facts jsonb)`.execute(tx)
