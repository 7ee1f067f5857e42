import { sql } from 'kysely'
import { z } from 'zod'
import type { BundleFiles } from '#bundle/bundle-files.ts'
import type { Catalogue } from '#bundle/catalogue.ts'
import { clearFile, clearOldPapers, clearPapers } from '#bundle/clear-papers.ts'
import { importRun, moveRun, noteChecked, type RunStatus } from '#bundle/import-run.ts'
import { merge } from '#bundle/merge.ts'
import { openZipFrom } from '#bundle/open-zip.ts'
import { problemAt } from '#bundle/problem.ts'
import { problemList } from '#bundle/problem-list.ts'
import type { ProblemKind } from '#bundle/problem-words.ts'
import { stage } from '#bundle/stage.ts'
import type { Db } from '#db/db.ts'
import { asOwner, inService, type Worker } from '#db/work.ts'
import { londonDay } from '#kernel/local-date.ts'
import { uploadSize, UploadReader } from './upload-pieces.ts'

/** What a job is told: whose import it is. */
export type BundleTask = z.infer<typeof BundleTask>
const BundleTask = z.object({ serviceId: z.string(), runId: z.uuid(), accountId: z.uuid().nullable() })

const workerFor = ({ serviceId, accountId, runId }: BundleTask): Worker => ({
  serviceId,
  accountId,
  request: `import ${runId}`,
  reach: 'victims',
})

/** Reads and checks an uploaded bundle. May be begun again where a process was stopped in the midst of it. */
export async function stageUpload(db: Db, detail: unknown, catalogue: Catalogue, now: Date): Promise<void> {
  const task = BundleTask.parse(detail)
  const worker = workerFor(task)
  if (!(await inService(db, worker, tx => moveRun(tx, task.runId, ['waiting', 'checking'], 'checking')))) return
  await orFail(db, worker, task.runId, 'checking', async () => {
    const size = await uploadSize(db, worker, task.runId)
    const opened = await openZipFrom(new UploadReader(db, worker, task.runId), size)
    if (opened.ok) await checkOpen(db, worker, task.runId, opened.value, catalogue, now)
    else await refuse(db, worker, task.runId, opened.problem)
  })
}

async function checkOpen(
  db: Db,
  worker: Worker,
  runId: string,
  bundle: BundleFiles,
  catalogue: Catalogue,
  now: Date,
): Promise<void> {
  try {
    const run = await stage(db, worker, { runId, bundle, catalogue, on: londonDay(now) }, () => undefined)
    await (run.status === 'ready' ? clearFile : clearPapers)(db, worker, runId)
  } finally {
    await bundle.close()
  }
}

async function refuse(db: Db, worker: Worker, runId: string, problem: ProblemKind): Promise<void> {
  const list = problemList()
  const run = await inService(db, worker, tx => importRun(tx, runId))
  list.add(problemAt(problem, run ? { file: run.fileName } : {}))
  const checked = { status: 'refused', columns: {}, counts: [], findings: list.findings() } as const
  await inService(db, worker, tx => noteChecked(tx, runId, checked))
  await clearPapers(db, worker, runId)
}

/** Merges a bundle that someone has confirmed. */
export async function mergeUpload(db: Db, detail: unknown, catalogue: Catalogue): Promise<void> {
  const task = BundleTask.parse(detail)
  const worker = workerFor(task)
  await orFail(db, worker, task.runId, 'merging', async () => {
    if (await merge(db, worker, { runId: task.runId, catalogue }, () => undefined)) {
      await clearPapers(db, worker, task.runId)
    }
  })
}

// Its reader is told that it failed; what failed is thrown on to the log.
async function orFail(
  db: Db,
  worker: Worker,
  runId: string,
  during: RunStatus,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (cause) {
    await inService(db, worker, tx => moveRun(tx, runId, [during], 'failed'))
    await clearPapers(db, worker, runId)
    throw cause
  }
}

/** Throws away what imports have left lying for a week, in every service. */
export async function clearEveryService(db: Db, now: Date): Promise<void> {
  const services = await asOwner(db, async tx => (await sql<{ id: string }>`select id from service`.execute(tx)).rows)
  for (const { id } of services) {
    await clearOldPapers(db, { serviceId: id, accountId: null, request: 'clear old imports' }, now)
  }
}
