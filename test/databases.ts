import { openAsBlob } from 'node:fs'
import { sql } from 'kysely'
import pg from 'pg'
import { inject } from 'vitest'
import { migrate } from '#db/migrate.ts'
import type { Db, Engine } from '#db/db.ts'
import { openDb } from '#db/open.ts'
import { newId } from '#kernel/id.ts'
import './provided.ts'

export type TestDb = Db & {
  /** Where a second process would open it; PGlite in memory can't be opened twice. */
  readonly url: string | null
  /** Runs statements, all in one transaction, as one whom no rule of the database binds: an intruder, or a careless operator. */
  readonly asSuperuser: (...statements: readonly string[]) => Promise<void>
}

/** A migrated, empty database of the test file's own; by default on the engine that the run is for. */
export const freshDatabase = (engine: Engine = inject('engine')): Promise<TestDb> =>
  engine === 'pglite' ? freshPglite() : freshPostgres(inject('postgresTemplate'))

/** A database that has not been migrated at all, as an operator first makes it. */
export async function emptyDatabase(engine: Engine = inject('engine')): Promise<TestDb> {
  if (engine === 'postgres') return freshPostgres('template0')
  // Sooner than having PGlite initialise another.
  const db = await freshPglite()
  await db.asSuperuser('drop schema public cascade', 'create schema public')
  return db
}

/** A copy of the demonstration, on the server. */
export const demoDatabase = (): Promise<TestDb> => freshPostgres(inject('demoTemplate'))

async function freshPglite(): Promise<TestDb> {
  const snapshot = inject('pgliteSnapshot') as string | undefined // absent where the run is for the other engine
  if (snapshot !== undefined) return besideItself(await openDb(undefined, { snapshot: await openAsBlob(snapshot) }))
  const db = await openDb()
  await migrate(db)
  return besideItself(db)
}

// PGlite's only connection is a superuser's.
const besideItself = (db: Db): TestDb => ({
  ...db,
  url: null,
  asSuperuser: (...statements) =>
    db.kysely.transaction().execute(async tx => {
      for (const statement of statements) await sql.raw(statement).execute(tx)
    }),
})

async function freshPostgres(template: string): Promise<TestDb> {
  const name = `test_${newId().replaceAll('-', '')}`
  const url = new URL(inject('postgresUrl'))
  await asClient(url, [`create database ${name} template ${template}`])
  url.pathname = name
  const superuser = new URL(url)
  superuser.username = 'postgres'
  return {
    ...(await openDb(url.href, { connections: 5 })),
    url: url.href,
    asSuperuser: (...statements) => asClient(superuser, ['begin', ...statements, 'commit']),
  }
}

async function asClient(url: URL, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(url.href)
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
