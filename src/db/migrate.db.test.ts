import { sql } from 'kysely'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { newId } from '#kernel/id.ts'
import { emptyDatabase, freshDatabase, type TestDb } from '#test/databases.ts'
import { applyMigrations, appliedMigrations, migrate, migrations } from './migrate.ts'
import { openDb } from './open.ts'
import { asOwner } from './work.ts'

const [first] = migrations()
if (!first) throw new Error('There are no migrations')
const NAMES = migrations().map(({ name }) => name)

let db: TestDb
afterEach(() => db.close())

describe('migrating', () => {
  test('a new database applies every migration, in order, and a second time none', async () => {
    db = await emptyDatabase()
    expect((await appliedMigrations(db.kysely)).size).toBe(0)
    expect(await migrate(db)).toEqual(NAMES)
    expect(await migrate(db)).toEqual([])
    expect([...(await appliedMigrations(db.kysely)).keys()]).toEqual(NAMES)
  })

  test.runIf(inject('engine') === 'postgres')('by several processes at once applies each once', async () => {
    db = await emptyDatabase()
    const others = await Promise.all([1, 2].map(() => openDb(db.url ?? undefined, { connections: 2 })))
    await Promise.all([db, ...others].map(migrate))
    expect([...(await appliedMigrations(db.kysely)).keys()]).toEqual(NAMES)
    await Promise.all(others.map(other => other.close()))
  })

  test.runIf(inject('engine') === 'postgres')(
    'needs no right to make roles where an operator has made them',
    async () => {
      db = await emptyDatabase()
      const owner = `owner_${newId().replaceAll('-', '')}`
      const url = new URL(db.url ?? '')
      await db.asSuperuser(
        `create role ${owner} login`,
        `grant sightline_app, sightline_identity to ${owner}`,
        `alter database ${url.pathname.slice(1)} owner to ${owner}`,
      )
      url.username = owner
      const plain = await openDb(url.href)
      expect(await migrate(plain)).toEqual(NAMES)
      await plain.close()
    },
  )

  test('stops at a migration that fails, names it, and leaves nothing of it', async () => {
    db = await freshDatabase()
    const broken = { name: '9999-broken.sql', text: 'create table half (); select nonsense;', hash: 'x' }
    await expect(applyMigrations(db, [broken])).rejects.toThrow(
      'The migration 9999-broken.sql could not be applied: column "nonsense" does not exist',
    )
    const left = await sql<{ half: string | null }>`select to_regclass('half')::text as half`.execute(db.kysely)
    expect(left.rows).toEqual([{ half: null }])
    expect(await migrate(db)).toEqual([])
  })

  test('refuses a migration whose text was changed after it was applied', async () => {
    db = await freshDatabase()
    await expect(applyMigrations(db, [{ ...first, hash: 'another' }])).rejects.toThrow(
      'was changed after it was applied',
    )
  })

  test('refuses a database that a newer program has migrated', async () => {
    db = await freshDatabase()
    await asOwner(db, tx => tx.insertInto('migration').values({ name: '9999-later.sql', hash: 'x' }).execute())
    await expect(migrate(db)).rejects.toThrow('newer than this program: it has had 9999-later.sql')
  })
})
