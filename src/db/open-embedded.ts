import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { PGlite, types } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { lockFolder } from './folder-lock.ts'
import type { Db } from './open.ts'
import type { Database } from './schema.ts'

const asText = (value: string): string => value

/** Days stay text and big numbers become numbers, as they do on a server. */
const PARSERS = { [types.DATE]: asText, [types.INT8]: Number, [types.NUMERIC]: Number }

/** PGlite in a folder, or in memory. */
export async function openEmbedded(folder: string | undefined, snapshot: Blob | undefined): Promise<Db> {
  if (folder) mkdirSync(dirname(folder), { recursive: true })
  const unlock = folder ? lockFolder(folder) : () => undefined
  const pglite = await PGlite.create({
    ...(folder ? { dataDir: folder } : {}),
    ...(snapshot ? { loadDataDir: snapshot } : {}),
    parsers: PARSERS,
  }).catch((error: unknown) => {
    unlock()
    throw error
  })
  return {
    engine: 'pglite',
    kysely: new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) }),
    close: async () => {
      await pglite.close()
      unlock()
    },
  }
}
