import { createWriteStream } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { ZipFile } from 'yazl'
import { logAccess } from '#db/access.ts'
import type { Db } from '#db/db.ts'
import { inService, lookAtOneMoment, type Reader, type Worker } from '#db/work.ts'
import type { Entity } from '#kernel/entity.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { buildDataPackage } from './data-package.ts'
import { exportedText } from './export-rows.ts'
import { DEFAULT_SOURCE, DESCRIPTION_FILE, fileOf } from './format.ts'
import type { Progress } from './import-run.ts'

/** Where a bundle is written: a folder that is empty or does not exist, or a stream that gets a zip. */
export type ExportTarget = { readonly folder: string } | { readonly zip: Writable }

export type Export = {
  readonly entities: readonly Entity[]
  readonly target: ExportTarget
  readonly now: Date
  /** Under whose ids records go out that came in from them; by default the sender of the most. */
  readonly source?: string
}

export type ExportCount = { readonly entity: string; readonly file: string; readonly rows: number }
export type ExportReport = {
  readonly service: string
  readonly source: string
  readonly counts: readonly ExportCount[]
}

type BundleFile = { readonly name: string; readonly text: () => AsyncGenerator<string> }

/** What of these kinds a worker may take out: those behind the wall only with the reach. */
export const exportable = (entities: readonly Entity[], { reach }: Pick<Worker, 'reach'>): readonly Entity[] =>
  entities.filter(({ walled }) => !walled || reach === 'victims')

/** Writes all the service's records of these kinds as a bundle, and that it was done to the access log. */
export async function exportBundle(
  db: Db,
  worker: Worker,
  { entities: kinds, target, now, source: wanted }: Export,
  onProgress: (progress: Progress) => void,
): Promise<Result<ExportReport, 'folder-not-empty'>> {
  if ('folder' in target && !(await isFree(target.folder))) return refuse('folder-not-empty')
  const entities = exportable(kinds, worker)
  await inService(db, worker, tx =>
    logAccess(tx, { action: 'export', detail: { format: 'bundle', entities: entities.map(({ name }) => name) } }),
  )
  const report = await lookAtOneMoment(db, worker, async reader => {
    const source = wanted ?? (await mainSource(reader))
    const counts = entities.map(entity => ({ entity: entity.name, file: fileOf(entity), rows: 0 }))
    const description = buildDataPackage(entities, { service: worker.serviceId, source, madeAt: now.toISOString() })
    const files = entities.map((entity, at): BundleFile => ({
      name: fileOf(entity),
      text: () =>
        exportedText(reader, entity, source, rows => {
          const count = counts[at]
          if (!count) return
          count.rows += rows
          onProgress({ step: 'exporting', file: count.file, rows: count.rows })
        }),
    }))
    await write(
      target,
      [{ name: DESCRIPTION_FILE, text: () => oneText(JSON.stringify(description, null, 2)) }, ...files],
      now,
    )
    return { service: worker.serviceId, source, counts }
  })
  return ok(report)
}

// eslint-disable-next-line @typescript-eslint/require-await -- a file is written from a generator that may wait, and this one has nothing to wait for
async function* oneText(text: string): AsyncGenerator<string> {
  yield text
}

async function isFree(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return (await readdir(folder)).length === 0
}

async function mainSource(reader: Reader): Promise<string> {
  const { rows } = await sql<{ source: string }>`
    select source from import_key where service_id = current_service()
    group by source order by count(*) desc, source limit 1`.execute(reader)
  return rows[0]?.source ?? DEFAULT_SOURCE
}

const write = (target: ExportTarget, files: readonly BundleFile[], now: Date): Promise<void> =>
  'folder' in target ? writeFolder(target.folder, files) : writeZip(target.zip, files, now)

/** Records of children: nobody else on the machine may read them. */
const OWNER_ONLY = { mode: 0o600 }

async function writeFolder(folder: string, files: readonly BundleFile[]): Promise<void> {
  for (const { name, text } of files) {
    await writeFile(join(folder, name), '', OWNER_ONLY)
    await pipeline(Readable.from(text()), createWriteStream(join(folder, name)))
  }
}

async function writeZip(target: Writable, files: readonly BundleFile[], now: Date): Promise<void> {
  const zip = new ZipFile()
  for (const { name, text } of files) {
    zip.addReadStreamLazy(name, { mtime: now }, give => {
      const stream = Readable.from(text())
      stream.on('error', cause => target.destroy(cause)) // or the zip would wait for the rest of it for ever
      give(null, stream)
    })
  }
  zip.end()
  await pipeline(zip.outputStream, target)
}
