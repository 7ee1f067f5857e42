import { basename } from 'node:path'
import type { Db } from '#db/db.ts'
import { inService, type Worker } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import { londonDay } from '#kernel/local-date.ts'
import type { BundleFiles } from './bundle-files.ts'
import type { Catalogue } from './catalogue.ts'
import { clearPapers } from './clear-papers.ts'
import { type ImportReport, reportOf } from './import-report.ts'
import { beginRun, type ImportRun, moveRun } from './import-run.ts'
import { merge } from './merge.ts'
import { openBundle } from './open-bundle.ts'
import { problemAt } from './problem.ts'
import { problemList } from './problem-list.ts'
import { type OnProgress, stage } from './stage.ts'

export type Import = {
  readonly service: string
  /** A folder or a zip file. */
  readonly path: string
  readonly catalogue: Catalogue
  readonly now: Date
  /** Tells what would happen, and changes no record. */
  readonly isDryRun?: boolean
  /** Stands for the sender's name in the bundle. */
  readonly source?: string
}

/** Imports a bundle from the command line: checks it, and merges it if it has no error. */
export async function importBundle(db: Db, details: Import, onProgress: OnProgress): Promise<ImportReport> {
  const runId = newId()
  const worker: Worker = { serviceId: details.service, accountId: null, request: `import ${runId}`, reach: 'victims' }
  const opened = await openBundle(details.path)
  if (!opened.ok) return unopened(runId, details, opened.problem)
  try {
    return await importOpen(db, worker, { ...details, runId, bundle: opened.value }, onProgress)
  } catch (cause) {
    await inService(db, worker, tx => moveRun(tx, runId, ['checking', 'ready'], 'failed'))
    throw cause
  } finally {
    await opened.value.close()
    await clearPapers(db, worker, runId)
  }
}

type OpenImport = Import & { readonly runId: string; readonly bundle: BundleFiles }

async function importOpen(db: Db, worker: Worker, details: OpenImport, onProgress: OnProgress): Promise<ImportReport> {
  const { runId, bundle, catalogue, isDryRun = false, source, now } = details
  const begun = { id: runId, fileName: basename(details.path), status: 'checking', isDryRun } as const
  await inService(db, worker, tx => beginRun(tx, begun))
  const staging = { runId, bundle, catalogue, on: londonDay(now), ...(source === undefined ? {} : { source }) }
  const checked = await stage(db, worker, staging, onProgress)
  if (checked.status === 'refused') return reportOf(checked, 'refused')
  if (isDryRun) {
    await inService(db, worker, tx => moveRun(tx, runId, ['ready'], 'discarded'))
    return reportOf(checked, 'would-import')
  }
  return reportOf(await merged(db, worker, checked, catalogue, onProgress), 'imported')
}

async function merged(
  db: Db,
  worker: Worker,
  { id }: ImportRun,
  catalogue: Catalogue,
  onProgress: OnProgress,
): Promise<ImportRun> {
  const run = await merge(db, worker, { runId: id, catalogue }, onProgress)
  if (!run) throw new Error(`The import ${id} was thrown away before it was merged`)
  return run
}

function unopened(run: string, { path, source = '' }: Import, problem: Parameters<typeof problemAt>[0]): ImportReport {
  const list = problemList()
  const file = basename(path)
  list.add(problemAt(problem, { file }))
  const { problems, counts } = list.findings()
  return { run, source, file, outcome: 'refused', counts: [], problems, problemCounts: counts }
}
