import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { sealLogs } from '#db/seal.ts'
import { localDate } from '#kernel/local-date.ts'
import { runAtDesk, type Told } from '#test/at-desk.ts'
import { emptyDatabase, freshDatabase, type TestDb } from '#test/databases.ts'
import { demoBundles } from '../../../demo/demo-bundles.ts'
import { writeDemoBundle } from '../../../demo/write-demo-bundle.ts'
import { readConfig } from '../config.ts'
import { DONE, REFUSED, USED_WRONGLY } from './run.ts'

let folder: string
let db: TestDb

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-commands-'))
  db = await freshDatabase()
})
afterAll(async () => {
  await db.close()
  await rm(folder, { recursive: true, force: true })
})

/** Gives a command as at a terminal, on the test's database. */
const run = (on: TestDb, ...args: readonly string[]): Promise<Told> =>
  runAtDesk({ folder, withDatabase: work => work(on, readConfig({})), withDatabaseAsItIs: work => work(on) }, args)

const sightline = (...args: readonly string[]): Promise<Told> => run(db, ...args)
const json = ({ out }: Told): Record<string, unknown> => JSON.parse(out) as Record<string, unknown>

const INIT = [
  '--name',
  'Aberwen',
  '--welsh-name',
  'Aberwen',
  '--admin',
  'lowri@example.org',
  '--admin-name',
  'Lowri Enghraifft',
]

describe('sightline init', () => {
  test('sets up a real service and links its administrator to their first password', async () => {
    const told = await sightline('init', '--service', 'aberwen', '--nation', 'wales', ...INIT, '--json')
    expect(told.end).toBe(DONE)
    expect(json(told)).toMatchObject({ service: 'aberwen', administrator: 'lowri@example.org' })
    expect(json(told)['link']).toMatch(/^http:\/\/localhost:3000\/set-password\//)
  })

  test('twice for one service is refused in words', async () => {
    const told = await sightline('init', '--service', 'aberwen', ...INIT)
    expect([told.end, told.out]).toEqual([REFUSED, ''])
    expect(told.err).toContain('exists already')
  })

  test.for([
    ['a nation that is not one', ['init', '--service', 'other', '--nation', 'narnia', ...INIT], REFUSED, '--nation'],
    ['no service', ['init', ...INIT], USED_WRONGLY, '--service'],
    ['a command that does not exist', ['frobnicate'], USED_WRONGLY, 'unknown command'],
  ] as const)('%s is told', async ([, args, end, words]) => {
    const told = await sightline(...args)
    expect(told.end).toBe(end)
    expect(told.err).toContain(words)
  })

  test('and every command explain themselves', async () => {
    for (const name of ['init', 'user', 'import', 'export', 'backup', 'restore', 'verify', 'rate', 'overall']) {
      const told = await sightline(name, '--help')
      expect([name, told.end]).toEqual([name, DONE])
      expect(told.out).toContain('Usage: sightline')
    }
  })
})

describe('sightline user', () => {
  const person = ['--name', 'Huw Enghraifft', '--service', 'aberwen']

  test('add, reset and disable do what they say', async () => {
    const added = await sightline('user', 'add', 'huw@example.org', ...person, '--role', 'auditor', '--json')
    expect([added.end, json(added)['email']]).toEqual([DONE, 'huw@example.org'])
    expect(json(await sightline('user', 'reset', 'huw@example.org', '--json'))['link']).toContain('/set-password/')
    expect((await sightline('user', 'disable', 'huw@example.org')).end).toBe(DONE)
    expect((await sightline('user', 'reset', 'huw@example.org')).err).toContain('disabled')
  })

  test.for([
    ['an unknown role', ['add', 'x@example.org', ...person, '--role', 'wizard'], 'There is no role wizard'],
    ['an unknown account', ['reset', 'nobody@example.org'], 'no account'],
    ['the last administrator', ['disable', 'lowri@example.org'], 'last administrator'],
    [
      'an unknown service',
      ['add', 'x@example.org', '--name', 'X', '--service', 'nowhere', '--role', 'auditor'],
      'no service',
    ],
  ] as const)('%s is refused in words', async ([, args, words]) => {
    const told = await sightline('user', ...args)
    expect([told.end, told.out]).toEqual([REFUSED, ''])
    expect(told.err).toContain(words)
  })
})

describe('a bundle at the command line', () => {
  const [bundle] = demoBundles(localDate('2026-11-23'))

  test(
    'is looked at, imported, found unchanged the second time, and exported the same',
    { timeout: 180_000 },
    async () => {
      if (!bundle) throw new Error('The demonstration has no services')
      await writeDemoBundle(bundle, join(folder, 'in'))
      const dry = json(await sightline('import', 'in', '--service', 'aberwen', '--dry-run', '--json'))
      expect(dry['outcome']).toBe('would-import')
      expect(json(await sightline('import', 'in', '--service', 'aberwen', '--json'))['outcome']).toBe('imported')
      const again = json(await sightline('import', 'in', '--service', 'aberwen', '--json'))
      const counts = again['counts'] as { rows: number; same: number }[]
      expect(counts.every(({ rows, same }) => rows === same)).toBe(true)
      expect((await sightline('export', 'out', '--service', 'aberwen')).end).toBe(DONE)
      const reimported = json(await sightline('import', 'out', '--service', 'aberwen', '--json', '--dry-run'))
      expect((reimported['counts'] as { rows: number; same: number }[]).every(({ rows, same }) => rows === same)).toBe(
        true,
      )
    },
  )

  test('with a mistake is refused with its place, and exit code 1', async () => {
    const file = join(folder, 'in', 'children.csv')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace(/\d{4}-\d{2}-\d{2}/, '31/02/2010'))
    const told = await sightline('import', 'in', '--service', 'aberwen')
    expect(told.end).toBe(REFUSED)
    expect(told.out).toMatch(/error: children\.csv, line 2, date_of_birth \("31\/02\/2010"\)/)
  })

  test('for a service that does not exist is refused', async () => {
    expect((await sightline('import', 'in', '--service', 'nowhere')).err).toContain('no service nowhere')
  })
})

describe('sightline backup, restore and verify', () => {
  let empty: TestDb | null = null
  afterEach(async () => {
    await empty?.close()
    empty = null
  })

  test('carry everything into another database, whose seals still hold', async () => {
    await sealLogs(db)
    const before = json(await sightline('verify', '--json'))
    expect(before['problemCount']).toBe(0)
    const written = json(await sightline('backup', 'all.backup', '--json'))
    empty = await emptyDatabase()
    const restored = json(await run(empty, 'restore', 'all.backup', '--json'))
    expect(restored['rows']).toEqual(written['rows'])
    const after = json(await run(empty, 'verify', '--json'))
    expect(after['problemCount']).toBe(0)
    expect(after['heads']).toEqual(before['heads'])
  })

  test('a restore over data is refused, and changes nothing', async () => {
    const told = await sightline('restore', 'all.backup')
    expect([told.end, told.out]).toEqual([REFUSED, ''])
    expect(told.err).toContain('Restore into a new, empty one')
  })

  test('a tampered row is named, with exit code 1', async () => {
    await db.asSuperuser(
      'alter table change_log disable trigger never_changed',
      `update change_log set after = '{"given_names": "Rhywun Arall"}' where sequence = (select min(sequence) from change_log)`,
      'alter table change_log enable trigger never_changed',
    )
    const told = await sightline('verify')
    expect(told.end).toBe(REFUSED)
    expect(told.out).toContain('changed after it was sealed')
  })
})
