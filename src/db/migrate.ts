import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Db } from './open.ts'

type Migration = { readonly name: string; readonly text: string; readonly hash: string }

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

/** Brings the database to this version of the program: each migration in a transaction of its own, once. */
export async function migrate(db: Db): Promise<readonly string[]> {
  await db.script(`create table if not exists migration (
    name text primary key, hash text not null, applied_at timestamptz not null default now()
  )`)
  const applied = await sql<{ name: string; hash: string }>`select name, hash from migration`.execute(db.kysely)
  const done = new Map(applied.rows.map(({ name, hash }) => [name, hash]))
  const known = migrations()
  refuseUnknown([...done.keys()], known)
  const fresh = known.filter(({ name }) => !done.has(name))
  for (const migration of known) refuseEdited(migration, done.get(migration.name))
  for (const migration of fresh) await apply(db, migration)
  return fresh.map(({ name }) => name)
}

// Several processes may start at once on one server: the lock lets one apply and the others find it done.
async function apply(db: Db, { name, text, hash }: Migration): Promise<void> {
  await db.script(`begin;
    lock table migration in share row exclusive mode;
    do $apply$ begin
      if not exists (select from migration where name = '${name}') then
        execute $migration$${text}$migration$;
        insert into migration (name, hash) values ('${name}', '${hash}');
      end if;
    end $apply$;
    commit;`)
}

function refuseEdited({ name, hash }: Migration, appliedHash: string | undefined): void {
  if (appliedHash !== undefined && appliedHash !== hash) {
    throw new Error(`The migration ${name} was changed after it was applied. Restore its text, and write a new migration.`)
  }
}

function refuseUnknown(applied: readonly string[], known: readonly Migration[]): void {
  const names = new Set(known.map(({ name }) => name))
  const unknown = applied.find(name => !names.has(name))
  if (unknown) throw new Error(`The database is newer than this program: it has had ${unknown}. Start the newer program.`)
}
