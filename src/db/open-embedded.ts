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
  const kysely = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) })
  return {
    engine: 'pglite',
    kysely,
    // There is one connection: taking it by Kysely keeps a script out of the middle of someone's transaction.
    runScript: (text, values) =>
      kysely.connection().execute(async () => {
        const results = values ? [await pglite.query(text, [...values])] : await pglite.exec(text)
        return { rows: results.at(-1)?.rows ?? [] }
      }),
    close: async () => {
      await pglite.close()
      unlock()
    },
  }
}
