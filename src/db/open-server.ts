import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Db } from './db.ts'
import { prepareMarked } from './prepared.ts'
import type { Database } from './schema.ts'

type Parser = (value: string) => unknown

const asText: Parser = value => value
const INT8_ARRAY = 1016
const asNumbers: Parser = list => (list === '{}' ? [] : list.slice(1, -1).split(',').map(Number))

/** Days stay text and big numbers become numbers, as they do in the embedded database. */
const PARSERS: ReadonlyMap<number, Parser> = new Map([
  [pg.types.builtins.DATE, asText],
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.NUMERIC, Number],
  [INT8_ARRAY, asNumbers],
])

const getTypeParser = (...[type, format]: Parameters<typeof pg.types.getTypeParser>): Parser =>
  PARSERS.get(type) ?? (pg.types.getTypeParser(type, format) as Parser)

/** A PostgreSQL server, by its URL. */
export function openServer(url: string, connections: number): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    application_name: 'sightline',
    types: { getTypeParser },
  })
  pool.on('connect', prepareMarked)
  pool.on('error', () => undefined) // an idle connection that the server closed is replaced at its next use
  const dialect = new PostgresDialect({
    pool,
    // Days are read as the text that the server writes, so its own habits must not decide.
    onCreateConnection: async connection =>
      void (await connection.executeQuery(CompiledQuery.raw(`set datestyle = 'ISO, YMD'`))),
  })
  return {
    engine: 'postgres',
    kysely: new Kysely<Database>({ dialect }),
    runScript: async (text, values) => {
      const said: unknown = await pool.query(text, values ? [...values] : undefined)
      const results = (Array.isArray(said) ? said : [said]) as readonly { readonly rows: unknown[] }[]
      return { rows: results.at(-1)?.rows ?? [] }
    },
    close: () => pool.end(),
  }
}
