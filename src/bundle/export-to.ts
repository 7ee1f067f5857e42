import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import type { Db } from '#db/db.ts'
import type { Worker } from '#db/work.ts'
import type { Entity } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { refuse, type Result } from '#kernel/result.ts'
import { exportBundle, type ExportReport } from './export-bundle.ts'
import type { Progress } from './import-run.ts'

export type ExportTo = {
  readonly service: string
  /** A folder, or a file that ends in `.zip`. */
  readonly path: string
  readonly entities: readonly Entity[]
  readonly now: Date
  readonly source?: string
}

/** Exports a service from the command line, to a place where there is nothing yet. */
export async function exportTo(
  db: Db,
  { service, path, ...details }: ExportTo,
  onProgress: (progress: Progress) => void,
): Promise<Result<ExportReport, 'folder-not-empty' | 'file-exists'>> {
  const worker: Worker = { serviceId: service, accountId: null, request: `export ${newId()}`, reach: 'victims' }
  if (!/\.zip$/i.test(path)) return exportBundle(db, worker, { ...details, target: { folder: path } }, onProgress)
  if (await stat(path).catch(() => null)) return refuse('file-exists')
  const zip = createWriteStream(path, { mode: 0o600, flags: 'wx' })
  return exportBundle(db, worker, { ...details, target: { zip } }, onProgress).catch(async (cause: unknown) => {
    await rm(path, { force: true }) // half a bundle would pass for a whole one
    throw cause
  })
}
