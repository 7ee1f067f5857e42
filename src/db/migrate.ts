import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Db } from './db.ts'
import { asOwner, type Reader, type Writer } from './work.ts'

export type Migration = { readonly name: string; readonly text: string; readonly hash: string }

const FOLDER = new URL('./migrations/', import.meta.url)

/** The migrations in their order. They only go forward. */
export const migrations = (): readonly Migration[] =>
  readdirSync(FOLDER)
    .filter(file => file.endsWith('.sql'))
    .sort()
    .map(name => {
      const text = readFileSync(new URL(name, FOLDER), 'utf8')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    })

/** Brings the database to this version of the program and tells which migrations that took. */
export const migrate = (db: Db): Promise<readonly string[]> => applyMigrations(db, migrations())

/** Applies those of the migrations that the database has not had: each in a transaction of its own, once. */
export async function applyMigrations(db: Db, wanted: readonly Migration[]): Promise<readonly string[]> {
  const done = await appliedMigrations(db.kysely)
  refuseUnknown([...done.keys()], migrations())
  for (const migration of wanted) refuseEdited(migration, done.get(migration.name))
  const missing = wanted.filter(({ name }) => !done.has(name))
  if (missing.length > 0) await asOwner(db, startList)
  for (const migration of missing) await asOwner(db, tx => apply(tx, migration))
  return missing.map(({ name }) => name)
}

/** The hash of each migration that a database has had, by name; none for a database that is new. */
export async function appliedMigrations(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const listed = await sql<{ listed: boolean }>`select to_regclass('migration') is not null as listed`.execute(reader)
  if (!listed.rows[0]?.listed) return new Map()
  const applied = await reader.selectFrom('migration').select(['name', 'hash']).orderBy('name').execute()
  return new Map(applied.map(({ name, hash }) => [name, hash]))
}

// Several processes may start at once on one server: the lock lets one apply and the others find it done.
const oneAtATime = (tx: Writer) => sql`select pg_advisory_xact_lock(hashtext('sightline.migration'))`.execute(tx)

async function startList(tx: Writer): Promise<void> {
  await oneAtATime(tx)
  await sql`create table if not exists migration (
    name text primary key, hash text not null, applied_at timestamptz not null default now()
  )`.execute(tx)
}

async function apply(tx: Writer, { name, text, hash }: Migration): Promise<void> {
  await oneAtATime(tx)
  const had = await tx.selectFrom('migration').select('name').where('name', '=', name).executeTakeFirst()
  if (had) return
  await sql
    .raw(`do $apply$ begin execute $migration$${text}$migration$; end $apply$`)
    .execute(tx)
    .catch((error: unknown) => {
      // The driver's own error repeats the whole migration.
      throw new Error(
        `The migration ${name} could not be applied: ${error instanceof Error ? error.message : 'unknown'}`,
      )
    })
  await tx.insertInto('migration').values({ name, hash }).execute()
}

function refuseEdited({ name, hash }: Migration, appliedHash: string | undefined): void {
  if (appliedHash === undefined || appliedHash === hash) return
  throw new Error(
    `The migration ${name} was changed after it was applied. Restore its text, and write a new migration.`,
  )
}

function refuseUnknown(applied: readonly string[], known: readonly Migration[]): void {
  const names = new Set(known.map(({ name }) => name))
  const unknown = applied.find(name => !names.has(name))
  if (unknown)
    throw new Error(`The database is newer than this program: it has had ${unknown}. Start the newer program.`)
}
