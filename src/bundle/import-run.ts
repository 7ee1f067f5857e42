import { sql } from 'kysely'
import type { Reader, Writer } from '#db/work.ts'
import type { EntityCount } from './import-counts.ts'
import type { Findings, ProblemCount } from './problem-list.ts'
import type { Problem } from './problem.ts'

/** How far an import has got. */
export type RunStatus =
  'uploading' | 'waiting' | 'checking' | 'refused' | 'ready' | 'merging' | 'merged' | 'discarded' | 'failed'

/** What is being done, to which file, and how many rows of the bundle are done so far. */
export type Progress = { readonly step: Step; readonly file: string; readonly rows: number }
export type Step = 'reading' | 'checking' | 'merging' | 'exporting'

/** The columns found in each record kind's file. */
export type FoundColumns = Readonly<Record<string, readonly string[]>>

export type ImportRun = {
  readonly id: string
  readonly source: string
  readonly fileName: string
  readonly accountId: string | null
  readonly status: RunStatus
  readonly isDryRun: boolean
  readonly progress: Progress | null
  readonly columns: FoundColumns
  readonly counts: readonly EntityCount[]
  readonly problems: readonly Problem[]
  readonly problemCounts: readonly ProblemCount[]
  readonly startedAt: Date
  readonly finishedAt: Date | null
  /** Its file, its rows and the values in its problems have been thrown away. */
  readonly isCleared: boolean
}

const runs = (reader: Reader) =>
  reader
    .selectFrom('import_run')
    .select(['id', 'source', 'file_name as fileName', 'account_id as accountId', 'status', 'dry_run as isDryRun'])
    .select(['progress', 'columns', 'counts', 'problems', 'problem_counts as problemCounts'])
    .select(['started_at as startedAt', 'finished_at as finishedAt', 'cleared_at as clearedAt'])
    .where('service_id', '=', sql<string>`current_service()`)

type Row = Awaited<ReturnType<ReturnType<typeof runs>['executeTakeFirstOrThrow']>>

const runFrom = ({ clearedAt, progress, ...row }: Row): ImportRun => ({
  ...row,
  status: row.status as RunStatus,
  progress: progress && Object.keys(progress).length > 0 ? (progress as Progress) : null,
  columns: row.columns as FoundColumns,
  counts: row.counts as readonly EntityCount[],
  problems: row.problems as readonly Problem[],
  problemCounts: row.problemCounts as readonly ProblemCount[],
  isCleared: clearedAt !== null,
})

export async function importRun(reader: Reader, id: string): Promise<ImportRun | null> {
  const row = await runs(reader).where('id', '=', id).executeTakeFirst()
  return row ? runFrom(row) : null
}

/** The latest imports, newest first, without what was found in them. */
export async function latestImportRuns(reader: Reader, most: number): Promise<readonly Omit<ImportRun, 'problems'>[]> {
  const rows = await runs(reader).orderBy('started_at', 'desc').limit(most).execute()
  return rows.map(row => runFrom({ ...row, problems: [] }))
}

export const beginRun = async (
  tx: Writer,
  run: { readonly id: string; readonly fileName: string; readonly status: RunStatus; readonly isDryRun?: boolean },
): Promise<void> =>
  void (await sql`
    insert into import_run (service_id, id, file_name, account_id, status, dry_run)
    values (current_service(), ${run.id}, ${run.fileName}, current_account(), ${run.status}, ${run.isDryRun ?? false})`.execute(
    tx,
  ))

/** Moves a run on, and tells whether it was where it could be moved from. */
export async function moveRun(tx: Writer, id: string, from: readonly RunStatus[], to: RunStatus): Promise<boolean> {
  const isEnd = to === 'merged' || to === 'discarded' || to === 'failed'
  const moved = await tx
    .updateTable('import_run')
    .set({ status: to, ...(isEnd ? { finished_at: sql<Date>`now()` } : {}) })
    .where('service_id', '=', sql<string>`current_service()`)
    .where('id', '=', id)
    .where('status', 'in', from)
    .executeTakeFirst()
  return moved.numUpdatedRows > 0n
}

export const noteSource = async (tx: Writer, id: string, source: string): Promise<void> =>
  void (await sql`update import_run set source = ${source}
    where service_id = current_service() and id = ${id}`.execute(tx))

export const noteProgress = async (tx: Writer, id: string, progress: Progress): Promise<void> =>
  void (await sql`update import_run set progress = ${JSON.stringify(progress)}::jsonb
    where service_id = current_service() and id = ${id}`.execute(tx))

export type Checked = {
  readonly status: 'refused' | 'ready'
  readonly columns: FoundColumns
  readonly counts: readonly EntityCount[]
  readonly findings: Findings
}

/** Keeps what the check found. */
export const noteChecked = async (
  tx: Writer,
  id: string,
  { status, columns, counts, findings }: Checked,
): Promise<void> =>
  void (await sql`update import_run set
      status = ${status}, progress = '{}',
      columns = ${JSON.stringify(columns)}::jsonb,
      counts = ${JSON.stringify(counts)}::jsonb,
      problems = ${JSON.stringify(findings.problems)}::jsonb,
      problem_counts = ${JSON.stringify(findings.counts)}::jsonb,
      finished_at = case when ${status} = 'refused' then now() end
    where service_id = current_service() and id = ${id}`.execute(tx))

export const noteCounts = async (tx: Writer, id: string, counts: readonly EntityCount[]): Promise<void> =>
  void (await sql`update import_run set counts = ${JSON.stringify(counts)}::jsonb
    where service_id = current_service() and id = ${id}`.execute(tx))
