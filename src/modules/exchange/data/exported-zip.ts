import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { exportBundle } from '#bundle/export-bundle.ts'
import type { Db } from '#db/db.ts'
import type { Worker } from '#db/work.ts'
import type { Entity } from '#kernel/entity.ts'

/**
 * The service's records as a zip. It is written to a file first, so that the database is not held for as long as a
 * slow line takes; the file goes when it has been read.
 */
export async function exportedZip(
  db: Db,
  worker: Worker,
  entities: readonly Entity[],
  now: Date,
): Promise<{ readonly size: number; readonly zip: Readable }> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-export-')) // the system lets only this user in
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'bundle.zip')
    const target = { zip: createWriteStream(path, { mode: 0o600 }) }
    await exportBundle(db, worker, { entities, target, now }, () => undefined)
    const zip = createReadStream(path)
    zip.once('close', () => void remove())
    return { size: (await stat(path)).size, zip }
  } catch (cause) {
    await remove()
    throw cause
  }
}
