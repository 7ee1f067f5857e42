import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { asOwner, inService, type Worker } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { BundleFiles } from './bundle-files.ts'
import type { Catalogue } from './catalogue.ts'
import { checkRows } from './check-rows.ts'
import { DESCRIPTION_FILE } from './format.ts'
import { countOutcomes, type EntityCount } from './import-counts.ts'
import { importRun, type ImportRun, noteChecked, noteSource, type Progress } from './import-run.ts'
import { type Problem, problemAt } from './problem.ts'
import { problemList } from './problem-list.ts'
import { type Description, readDataPackage } from './read-data-package.ts'
import { stageFile } from './stage-file.ts'
import type { StagedEntity } from './staged-entity.ts'

export type Staging = {
  readonly runId: string
  readonly bundle: BundleFiles
  readonly catalogue: Catalogue
  /** The day on which dates are not in the future. */
  readonly on: LocalDate
  /** Stands for the sender's name where the bundle gives another or none. */
  readonly source?: string
}

export type OnProgress = (progress: Progress) => void

/**
 * Reads and checks a whole bundle into the waiting rows of its run, a thousand at a time, and finds out what
 * merging it would do. Nothing in a record changes.
 */
export async function stage(db: Db, worker: Worker, staging: Staging, onProgress: OnProgress): Promise<ImportRun> {
  const { runId, bundle, catalogue } = staging
  const list = problemList()
  await clearRows(db, worker, runId)
  const description = await describe(staging)
  description.problems.forEach(list.add)
  const source = staging.source ?? description.source
  await inService(db, worker, tx => noteSource(tx, runId, source))

  const staged: StagedEntity[] = []
  const count = { rows: 0 }
  for (const { entity, file } of description.files) {
    const columns = await stageFile(db, worker, {
      runId,
      source,
      entity,
      file,
      bundle,
      on: staging.on,
      list,
      count,
      onProgress,
    })
    staged.push({ entity, file, columns })
  }
  onProgress({ step: 'checking', file: '', rows: count.rows })
  await asOwner(db, tx => sql`analyze import_row, import_key`.execute(tx)) // or the checks would be planned for few rows
  await checkRows(db, worker, { runId, source, staged, catalogue, list })
  const counts = list.hasErrors() ? staged.map(uncounted) : await counted(db, worker, { runId, source }, staged)
  return inService(db, worker, async tx => {
    await noteChecked(tx, runId, {
      status: list.hasErrors() ? 'refused' : 'ready',
      columns: Object.fromEntries(staged.map(({ entity, columns }) => [entity.name, columns])),
      counts,
      findings: list.findings(),
    })
    const run = await importRun(tx, runId)
    if (!run) throw new Error(`The import ${runId} was thrown away while it was being read`)
    return run
  })
}

async function describe({ bundle, catalogue }: Staging): Promise<Description> {
  const none = (problem: Problem): Description => ({ source: '', files: [], problems: [problem] })
  if (!bundle.names.includes(DESCRIPTION_FILE)) return none(problemAt('no-description', { file: DESCRIPTION_FILE }))
  const text = await textOf(bundle)
  return text === null
    ? none(problemAt('description-unreadable', { file: DESCRIPTION_FILE }))
    : readDataPackage(text, catalogue.entities, bundle.names)
}

const LONGEST_DESCRIPTION = 10 * 1024 ** 2

async function textOf(bundle: BundleFiles): Promise<string | null> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of (await bundle.read(DESCRIPTION_FILE)) as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > LONGEST_DESCRIPTION) return null
    pieces.push(piece)
  }
  return new TextDecoder().decode(Buffer.concat(pieces))
}

/** Reading may be begun again, after a process was stopped in the midst of it. */
const clearRows = (db: Db, worker: Worker, runId: string): Promise<void> =>
  inService(
    db,
    worker,
    async tx =>
      void (await sql`delete from import_row where service_id = current_service() and run_id = ${runId}`.execute(tx)),
  )

const uncounted = ({ entity, file }: StagedEntity): EntityCount => ({
  entity: entity.name,
  file,
  rows: 0,
  new: 0,
  changed: 0,
  same: 0,
  keptAsEdited: 0,
})

async function counted(
  db: Db,
  worker: Worker,
  run: { readonly runId: string; readonly source: string },
  staged: readonly StagedEntity[],
): Promise<EntityCount[]> {
  const counts: EntityCount[] = []
  for (const each of staged) counts.push(await inService(db, worker, tx => countOutcomes(tx, run, each)))
  return counts
}
