import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { PGlite, types } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './schema.ts'

export type Engine = 'pglite' | 'postgres'

/** The open database. `begin` (see `work.ts`) is the only way in for the application. */
export type Db = {
  readonly engine: Engine
  readonly kysely: Kysely<Database>
  /** Runs SQL of several statements: migrations only. */
  readonly script: (sql: string) => Promise<void>
  readonly close: () => Promise<void>
}

const asText = (value: string): string => value

/** `postgres://…` opens a server; any other location is a PGlite folder, and none is PGlite in memory. */
export async function openDb(location?: string, options: { snapshot?: Blob; connections?: number } = {}): Promise<Db> {
  return location?.startsWith('postgres') ? openServer(location, options.connections ?? 10) : openEmbedded(location, options.snapshot)
}

function openServer(url: string, connections: number): Db {
  const parsers = new Map<number, (value: string) => unknown>([
    [pg.types.builtins.DATE, asText],
    [pg.types.builtins.INT8, Number],
    [pg.types.builtins.NUMERIC, Number],
  ])
  const getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser
  const pool = new pg.Pool({ connectionString: url, max: connections, types: { getTypeParser } })
  pool.on('error', () => undefined) // an idle connection that the server closed is replaced at its next use
  return {
    engine: 'postgres',
    kysely: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }),
    script: async sql => void (await pool.query(sql)),
    close: () => pool.end(),
  }
}

async function openEmbedded(folder: string | undefined, snapshot: Blob | undefined): Promise<Db> {
  if (folder) mkdirSync(dirname(folder), { recursive: true })
  const parsers = { [types.DATE]: asText, [types.INT8]: Number, [types.NUMERIC]: Number }
  const pglite = await PGlite.create({
    ...(folder ? { dataDir: folder } : {}),
    ...(snapshot ? { loadDataDir: snapshot } : {}),
    parsers,
  })
  return {
    engine: 'pglite',
    kysely: new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) }),
    script: async sql => void (await pglite.exec(sql)),
    close: () => pglite.close(),
  }
}
