import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { PGlite, type Results, type Transaction, types } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { lockFolder } from './folder-lock.ts'
import type { Db } from './db.ts'
import type { Database } from './schema.ts'

const asText = (value: string): string => value

/** Days stay text and big numbers become numbers, as they do on a server. */
const PARSERS = { [types.DATE]: asText, [types.INT8]: Number, [types.NUMERIC]: Number }

// It computes in this very thread and answers before anything else has its turn: without a pause between two
// transactions, long work made of many would leave no request, file or timer its share.
class Embedded extends PGlite {
  override async transaction<Answer>(work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    await setImmediate()
    return super.transaction(work)
  }
}

/** PGlite in a folder, or in memory. */
export async function openEmbedded(folder: string | undefined, snapshot: Blob | undefined): Promise<Db> {
  if (folder) mkdirSync(dirname(folder), { recursive: true })
  const unlock = folder ? lockFolder(folder) : () => undefined
  const pglite = new Embedded({
    ...(folder ? { dataDir: folder } : {}),
    ...(snapshot ? { loadDataDir: snapshot } : {}),
    parsers: PARSERS,
  })
  await pglite.waitReady.catch((error: unknown) => {
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
        const results = values ? [await pglite.query(text, [...values])] : await execute(pglite, text)
        return { rows: results.at(-1)?.rows ?? [] }
      }),
    close: async () => {
      await pglite.close()
      unlock()
    },
  }
}

// A script that fails half-way may have begun a transaction, which would be the next one's too.
const execute = (pglite: PGlite, script: string): Promise<readonly Results[]> =>
  pglite.exec(script).catch(async (error: unknown) => {
    await pglite.exec('rollback')
    throw error
  })
