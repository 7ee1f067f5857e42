import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { migrate, migrations } from '#db/migrate.ts'
import { openDb } from '#db/open.ts'
import manifest from '../package.json' with { type: 'json' }
import './provided.ts'

const CACHE = fileURLToPath(new URL('../.cache/pglite/', import.meta.url))

/** Migrates PGlite once for each set of migrations and keeps the result, so that every test file starts from it. */
export default async function prepareSnapshot({ provide }: TestProject): Promise<void> {
  const snapshot = join(CACHE, `${fingerprint()}.tar`)
  if (!existsSync(snapshot)) await writeSnapshot(snapshot)
  provide('pgliteSnapshot', snapshot)
}

const fingerprint = (): string =>
  createHash('sha256')
    .update(JSON.stringify([manifest.dependencies['@electric-sql/pglite'], migrations()]))
    .digest('hex')
    .slice(0, 16)

async function writeSnapshot(snapshot: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-pglite-'))
  try {
    const db = await openDb(join(folder, 'data'))
    await migrate(db)
    await db.close()
    const pglite = await PGlite.create(join(folder, 'data'))
    const tar = await pglite.dumpDataDir('none')
    await pglite.close()
    rmSync(CACHE, { recursive: true, force: true }) // snapshots of earlier migrations
    mkdirSync(CACHE, { recursive: true })
    writeFileSync(`${snapshot}.part`, Buffer.from(await tar.arrayBuffer()))
    renameSync(`${snapshot}.part`, snapshot)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
