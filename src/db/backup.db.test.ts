import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { newId } from '#kernel/id.ts'
import { emptyDatabase, freshDatabase, type TestDb } from '#test/databases.ts'
import { logAccess } from './access.ts'
import { backup } from './backup.ts'
import type { RestoreProblem } from './backup-format.ts'
import { catalogue } from './catalogue.ts'
import { applyMigrations, migrations } from './migrate.ts'
import type { Engine } from './db.ts'
import { restore } from './restore.ts'
import { sealLogs } from './seal.ts'
import { readSequences, tableRows, writePlainly } from './table-rows.ts'
import { verifyLogs } from './verify.ts'
import { asOwner, inService, lookAsOwner } from './work.ts'

const folder = mkdtempSync(join(tmpdir(), 'sightline-backup-'))
const FILE = join(folder, 'backup')
const AWKWARD = 'tab\t, new\nline, “quotes” "\\", ŵ ŷ, 🙂,   and {braces}, NULL'
const ABERWEN = { serviceId: 'aberwen', accountId: newId(), request: 'test' }

let db: TestDb

beforeAll(async () => {
  db = await freshDatabase()
  await fill(db)
  await backup(db, FILE)
})
afterAll(async () => {
  await db.close()
  rmSync(folder, { recursive: true })
})

/** Something of every type of column, in both services and beside them, with logs and seals. */
async function fill(target: TestDb): Promise<void> {
  await asOwner(target, async tx => {
    await sql`insert into service (id, name_en, name_cy, nation) values
      ('aberwen', 'Aberwen', 'Aberwen', 'wales'), ('glanmorfa', 'Glanmorfa', 'Glanmorfa', 'wales')`.execute(tx)
    const account = newId()
    await sql`insert into account (id, email, name) values (${account}, 'someone@example.org', ${AWKWARD})`.execute(tx)
    await sql`insert into account_passkey (id, account_id, public_key, counter, transports, name, created_at) values
      ('key', ${account}, ${Buffer.from([0, 255, 10, 92])}, 9007199254740991, ${['usb', AWKWARD]}, 'key',
       '2026-11-22T10:00:00.123456Z')`.execute(tx)
    await sql`insert into draft (service_id, account_id, form, record_id, record_version, place, answers) values
      ('aberwen', ${account}, 'child', ${newId()}, 0, '/', ${JSON.stringify({ text: AWKWARD, none: null, big: 1.5 })})`.execute(
      tx,
    )
  })
  for (const serviceId of ['aberwen', 'glanmorfa']) await addStaff(target, serviceId, AWKWARD)
  await sealLogs(target)
  await inService(target, ABERWEN, tx => logAccess(tx, { action: 'search', detail: { text: AWKWARD } }))
}

/** A team, and a post in it: always both, or neither. */
const addStaff = (target: TestDb, serviceId: string, title: string) =>
  inService(target, { ...ABERWEN, serviceId }, async tx => {
    const team = newId()
    await sql`insert into team (service_id, id, name) values (${serviceId}, ${team}, ${title})`.execute(tx)
    await sql`insert into post (service_id, id, title, employer, team_id, hours_per_week, from_on) values
      (${serviceId}, ${newId()}, ${title}, 'council', ${team}, 18.5, '0099-02-28')`.execute(tx)
  })

/** Every row of every table as text, whatever the order. */
const contentOf = (source: TestDb) =>
  lookAsOwner(source, async reader => {
    await writePlainly(reader)
    const content: Record<string, readonly string[]> = {}
    for (const table of await catalogue(reader)) {
      if (table.name === 'migration') continue
      const rows: string[] = []
      for await (const batch of tableRows(reader, table)) rows.push(...batch)
      content[table.name] = rows.sort()
    }
    return { content, sequences: await readSequences(reader) }
  })

const PAIRS: readonly (readonly [from: Engine, to: Engine])[] =
  inject('engine') === 'pglite'
    ? [['pglite', 'pglite']]
    : [
        ['postgres', 'postgres'],
        ['postgres', 'pglite'],
        ['pglite', 'postgres'],
      ]

describe.for(PAIRS)('from %s to %s', ([from, to]) => {
  test('everything is the same afterwards, verifies, and goes on being sealed', async () => {
    const source = from === db.engine ? db : await freshDatabase(from)
    const file = join(folder, `${from}-${to}`)
    if (source !== db) await fill(source)
    await backup(source, file)
    const target = await emptyDatabase(to)

    expect(await restore(target, file)).toMatchObject({ ok: true, value: { rows: { service: 2, team: 2, seal: 2 } } })
    expect(await contentOf(target)).toEqual(await contentOf(source))

    const heads = (await verifyLogs(source)).heads
    await addStaff(target, 'aberwen', 'after')
    await sealLogs(target)
    expect(await verifyLogs(target, { expected: heads })).toMatchObject({ problems: [], unsealed: 0 })
    await target.close()
    if (source !== db) await source.close()
  })
})

test('a backup of an earlier version is brought to this one', async () => {
  const early = migrations().slice(0, 3)
  const [source, target] = [await emptyDatabase(), await emptyDatabase()]
  await applyMigrations(source, early)
  await asOwner(source, tx =>
    sql`insert into service (id, name_en, name_cy, nation) values ('aberwen', 'A', 'A', 'wales')`.execute(tx),
  )
  await backup(source, join(folder, 'early'))
  expect(await restore(target, join(folder, 'early'))).toMatchObject({ ok: true })
  const has = await target.kysely.selectFrom('migration').select('name').orderBy('name').execute()
  expect(has.map(({ name }) => name)).toEqual(migrations().map(({ name }) => name))
  expect(await target.kysely.selectFrom('service').select('id').execute()).toEqual([{ id: 'aberwen' }])
  await source.close()
  await target.close()
})

test('changes made during a backup are in it whole or not at all, and are not held up till it ends', async () => {
  const source = await freshDatabase()
  await fill(source)
  await inService(source, ABERWEN, tx =>
    sql`insert into team (service_id, id, name)
        select 'aberwen', gen_random_uuid(), repeat('long ', 200) from generate_series(1, 3000)`.execute(tx),
  )
  let [running, added] = [true, 0]
  const working = (async () => {
    while (running) {
      await addStaff(source, 'aberwen', `during ${added}`)
      added += 1
    }
  })()
  const addedDuring: number[] = []
  await backup(source, join(folder, 'busy'), () => addedDuring.push(added)).finally(() => {
    running = false
  })
  await working
  expect(addedDuring.at(-1)).toBeGreaterThan(addedDuring[0] ?? 0)

  const target = await emptyDatabase()
  await restore(target, join(folder, 'busy'))
  const { content } = await contentOf(target)
  const during = (rows: readonly string[] = []) => rows.filter(row => row.includes('"during '))
  expect(during(content['post'])).toHaveLength(during(content['team']).length)
  const logged = (content['change_log'] ?? []).filter(row => row.includes('during '))
  expect(logged).toHaveLength(2 * during(content['team']).length)
  expect((await verifyLogs(target)).problems).toEqual([])
  await source.close()
  await target.close()
})

describe('a backup', () => {
  test('can be read by nobody but its maker', () => {
    expect(statSync(FILE).mode & 0o777).toBe(0o600)
  })

  test('that can not be finished leaves the last one as it was', async () => {
    const file = join(folder, 'kept')
    await backup(db, file)
    const before = readFileSync(file)
    const stop = () => {
      throw new Error('the disk is full')
    }
    await expect(backup(db, file, stop)).rejects.toThrow('the disk is full')
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(existsSync(`${file}.part`)).toBe(false)
  })
})

describe('restoring is refused, and nothing is changed,', () => {
  let empty: TestDb
  beforeAll(async () => {
    empty = await emptyDatabase()
  })
  afterAll(() => empty.close())

  const lines = () => gunzipSync(readFileSync(FILE)).toString('utf8').trimEnd().split('\n')
  const zipped = (texts: readonly string[]) => gzipSync(`${texts.join('\n')}\n`)
  const altered = (change: (line: string, position: number, all: readonly string[]) => string) =>
    zipped(lines().map(change))

  test.for<[string, RestoreProblem, () => Buffer]>([
    ['of a file that is something else', 'not-a-backup', () => Buffer.from('id,name\n1,Somebody\n')],
    ['of another program’s file', 'not-a-backup', () => zipped(['{"format":"other"}', '[]'])],
    ['of an empty file', 'not-a-backup', () => Buffer.alloc(0)],
    ['of a file cut short', 'damaged', () => readFileSync(FILE).subarray(0, -400)],
    ['of a file with its last line cut off', 'damaged', () => zipped(lines().slice(0, -1))],
    ['of a file with one letter changed', 'damaged', () => altered(line => line.replace('"Glanmorfa"', '"Glanmorfe"'))],
    [
      'of a file with a row taken out',
      'damaged',
      () => zipped(lines().filter(line => !line.startsWith('["glanmorfa"'))),
    ],
    [
      'of a file with a damaged byte',
      'damaged',
      () => {
        const bytes = Buffer.from(readFileSync(FILE))
        bytes.writeUInt8(bytes.readUInt8(bytes.length - 200) ^ 0xff, bytes.length - 200)
        return bytes
      },
    ],
  ])('%s', async ([name, problem, bytes]) => {
    const file = join(folder, name)
    writeFileSync(file, bytes())
    expect(await restore(empty, file)).toEqual({ ok: false, problem })
    expect(await catalogue(empty.kysely)).toEqual([])
  })

  test('into a database that holds something', async () => {
    const before = await contentOf(db)
    expect(await restore(db, FILE)).toEqual({ ok: false, problem: 'not-empty' })
    expect(await contentOf(db)).toEqual(before)
  })

  test.for([
    ['by a program that lacks one of its migrations', 'newer-program', { '9999-later.sql': 'ab' }],
    ['by a program whose migration of that name is another', 'other-migrations', { '0001-foundation.sql': 'ab' }],
  ] as const)('%s', async ([name, problem, more]) => {
    const file = join(folder, name)
    writeFileSync(
      file,
      resealed(line => JSON.stringify({ ...line, migrations: { ...line.migrations, ...more } })),
    )
    expect(await restore(empty, file)).toEqual({ ok: false, problem })
    expect(await catalogue(empty.kysely)).toEqual([])
  })

  test('into an empty database that has had migrations which the backup has not', async () => {
    const fresh = await freshDatabase()
    const file = join(folder, 'fewer')
    writeFileSync(
      file,
      resealed(line => JSON.stringify({ ...line, migrations: {} })),
    )
    expect(await restore(fresh, file)).toEqual({ ok: false, problem: 'migrated-further' })
    await fresh.close()
  })

  /** The backup with another header and the digest that goes with it, as another version would have written it. */
  function resealed(header: (line: { migrations: Record<string, string> }) => string): Buffer {
    const [first = '', ...others] = lines().slice(0, -1)
    const kept = [header(JSON.parse(first) as { migrations: Record<string, string> }), ...others]
    const sha256 = createHash('sha256')
      .update(`${kept.join('\n')}\n`)
      .digest('hex')
    return zipped([...kept, JSON.stringify({ sha256 })])
  }
})
