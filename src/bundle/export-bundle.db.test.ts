import { createWriteStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { lookInService, type Worker } from '#db/work.ts'
import { bundleFolder, type BundleText, testFolder } from '#test/bundle-folder.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { addSchool, aService, SCHOOL } from '#test/invented-records.ts'
import { csvText } from './csv-text.ts'
import { exportBundle } from './export-bundle.ts'
import { exportTo } from './export-to.ts'
import { neutralised } from './formula.ts'
import { importBundle } from './import-bundle.ts'

const NOW = new Date('2026-11-23T10:00:00Z')

let db: TestDb
let service: string

beforeAll(async () => {
  db = await freshDatabase()
  await addSchool(db)
  return () => db.close()
})
beforeEach(async () => {
  service = await aService(db)
})

const importing = (path: string, into = service) =>
  importBundle(db, { service: into, path, catalogue: SCHOOL, now: NOW }, () => undefined)

async function exported(from = service): Promise<Readonly<Record<string, string>>> {
  const folder = join(await testFolder(), 'out')
  const report = await exportTo(
    db,
    { service: from, path: folder, entities: SCHOOL.entities, now: NOW },
    () => undefined,
  )
  expect(report.ok).toBe(true)
  const files: Record<string, string> = {}
  for (const name of await readdir(folder)) files[name] = await readFile(join(folder, name), 'utf8')
  return files
}

/** The rows of each CSV file, in no order: records are kept by ids that differ between services. */
const rowsOf = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, text]) => [name, text.split('\r\n').sort()]),
  )

const SCHOOL_YEAR: BundleText = {
  'helpers.csv': "id,name\n'-H1,'=Non\n",
  'pupils.csv': 'id,name,born_on,colour,notes,helper_id\nP1,Siân ŵ,17/05/2011,red,"two\n""lines""",\'-H1\n',
  'deeds.csv': 'id,pupil_id,colours,points,hours,is_kind\nD1,P1,red;mauve,-3,2.50,Y\nD2,P1,,,,\n',
  'courses.csv': 'id,pupil_id,title,deed_ids\nC1,P1,"a;b",D2;D1\n',
}

describe('an export', () => {
  test('is the bundle that came in, put plainly', async () => {
    await importing(await bundleFolder(SCHOOL_YEAR))
    const { 'datapackage.json': description, ...files } = await exported()
    expect(files).toEqual({
      'helpers.csv': "id,name\r\n'-H1,'=Non\r\n",
      'pupils.csv':
        'id,name,born_on,left_on,colour,notes,helper_id\r\nP1,Siân ŵ,2011-05-17,,red,"two\n""lines""",\'-H1\r\n',
      'deeds.csv': expect.stringContaining('D1,P1,"red;mauve",-3,2.5,yes\r\n') as string,
      'courses.csv': 'id,pupil_id,title,deed_ids\r\nC1,P1,"a;b","D1;D2"\r\n',
    })
    expect(JSON.parse(description ?? '')).toMatchObject({
      sightline: { format: 1, service, source: 'old-system' },
      resources: [{ name: 'helpers', path: 'helpers.csv' }, {}, {}, {}],
    })
  })

  test('imported again where it came from changes nothing', async () => {
    await importing(await bundleFolder(SCHOOL_YEAR))
    const { counts } = await importing(await bundleFolder(await exported()))
    expect(counts.map(({ rows, same }) => rows - same)).toEqual([0, 0, 0, 0])
  })

  test('of records that were made here bears their own ids, which lead back to them', async () => {
    await importing(await bundleFolder(SCHOOL_YEAR))
    await forgetImports()
    const files = await exported()
    expect(files['helpers.csv']).toMatch(/^id,name\r\n[0-9a-f-]{36},'=Non\r\n$/)
    const { outcome, counts } = await importing(await bundleFolder(files))
    expect(outcome).toBe('imported')
    expect(counts.map(({ rows, same }) => rows - same)).toEqual([0, 0, 0, 0])
  })

  test('is written to the access log', async () => {
    await exported()
    const logged = await lookInService(db, worker(service), async reader =>
      reader.selectFrom('access_log').select(['action', 'detail']).execute(),
    )
    expect(logged).toEqual([
      { action: 'export', detail: { format: 'bundle', entities: ['helper', 'pupil', 'deed', 'course'] } },
    ])
  })

  test('in a zip is read like one in a folder', async () => {
    await importing(await bundleFolder(SCHOOL_YEAR))
    const path = join(await testFolder(), 'out.zip')
    await exportBundle(
      db,
      worker(service),
      { entities: SCHOOL.entities, target: { zip: createWriteStream(path) }, now: NOW },
      () => undefined,
    )
    const empty = await aService(db)
    expect((await importing(path, empty)).outcome).toBe('imported')
    expect(rowsOf(await exported(empty))).toEqual(rowsOf(await exported()))
  })

  test('is for nobody else on the machine, and never written over something', async () => {
    const folder = await testFolder()
    const path = join(folder, 'out.zip')
    const details = { service, entities: SCHOOL.entities, now: NOW }
    expect((await exportTo(db, { ...details, path }, () => undefined)).ok).toBe(true)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await exportTo(db, { ...details, path }, () => undefined)).toEqual({ ok: false, problem: 'file-exists' })
    expect(await exportTo(db, { ...details, path: folder }, () => undefined)).toEqual({
      ok: false,
      problem: 'folder-not-empty',
    })
  })
})

const worker = (serviceId: string): Worker => ({ serviceId, accountId: null, request: 'test' })

/** Leaves the records as if they had been made in the browser. */
const forgetImports = () => db.asSuperuser(`delete from import_key where service_id = '${service}'`)

const day = fc
  .date({ min: new Date('1990-01-02'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const text = (most: number) =>
  fc.oneof(fc.string({ unit: 'grapheme', maxLength: most }), fc.stringMatching(/^['=+@\-"; ,\n\tŵ]{0,8}$/)).map(value =>
    [
      ...value
        .replace(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFD\uFEFF]/gu, '')
        .normalize('NFC')
        .trim(),
    ]
      .slice(0, most)
      .join('')
      .trim(),
  )
const optional = (value: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), value)
const colour = fc.constantFrom('red', 'blue', 'mauve')
const pick = (prefix: string, of: number) => fc.nat({ max: of - 1 }).map(at => `${prefix}${at}`)

/** Random bundles without a mistake in them, as the rows of their files. */
const bundle = fc
  .record({
    helpers: fc.integer({ min: 1, max: 3 }),
    pupils: fc.integer({ min: 1, max: 4 }),
    deeds: fc.integer({ min: 1, max: 8 }),
  })
  .chain(({ helpers, pupils, deeds }) =>
    fc.record({
      helpers: fc.array(text(50).filter(Boolean), { minLength: helpers, maxLength: helpers }),
      pupils: fc.array(
        fc.tuple(text(50).filter(Boolean), day, optional(colour), optional(text(500)), optional(pick('H', helpers))),
        {
          minLength: pupils,
          maxLength: pupils,
        },
      ),
      deeds: fc.array(
        fc.tuple(
          pick('P', pupils),
          fc.uniqueArray(colour, { maxLength: 3 }).map(list => list.join(';')),
          optional(fc.integer({ min: -5, max: 10 }).map(String)),
          optional(fc.integer({ min: 0, max: 10000 }).map(hundredths => String(hundredths / 100))),
          optional(fc.constantFrom('yes', 'no')),
        ),
        { minLength: deeds, maxLength: deeds },
      ),
      courses: fc.array(fc.tuple(pick('P', pupils), optional(text(50))), { maxLength: 4 }),
    }),
  )

type Rows = readonly (readonly string[])[]

const asFile = (headings: readonly string[], prefix: string, rows: Rows): string =>
  csvText([headings, ...rows.map((row, at) => [`${prefix}${at}`, ...row.map(neutralised)])])

describe('import, export and import into an empty service', () => {
  test('give the same facts', async () => {
    await fc.assert(
      fc.asyncProperty(bundle, async ({ helpers, pupils, deeds, courses }) => {
        const [here, there] = [await aService(db), await aService(db)]
        const withDeeds = courses.map(([pupil, title]): readonly string[] => [
          pupil,
          title,
          deeds
            .flatMap(([of], at) => (of === pupil ? [`D${at}`] : []))
            .sort()
            .join(';'),
        ])
        const files = {
          'helpers.csv': asFile(
            ['id', 'name'],
            'H',
            helpers.map(name => [name]),
          ),
          'pupils.csv': asFile(['id', 'name', 'born_on', 'colour', 'notes', 'helper_id'], 'P', pupils),
          'deeds.csv': asFile(['id', 'pupil_id', 'colours', 'points', 'hours', 'is_kind'], 'D', deeds),
          'courses.csv': asFile(['id', 'pupil_id', 'title', 'deed_ids'], 'C', withDeeds),
        }
        const first = await importing(await bundleFolder(files), here)
        expect(first.problems.filter(({ severity }) => severity === 'error')).toEqual([])
        const out = await exported(here)
        expect((await importing(await bundleFolder(out), there)).outcome).toBe('imported')
        expect(rowsOf(await exported(there))).toEqual(rowsOf(out))
        expect(await factsIn(there)).toEqual(await factsIn(here))
        expect((await factsIn(here)).pupils).toHaveLength(pupils.length)
      }),
      { numRuns: 12 },
    )
  })
})

const factsIn = (of: string) =>
  lookInService(db, worker(of), async reader => ({
    pupils: (
      await sql`select p.name, p.born_on, p.colour, p.notes, h.name as helper from pupil p
        left join helper h on h.service_id = p.service_id and h.id = p.helper_id order by 1, 2, 3, 4, 5`.execute(reader)
    ).rows,
    deeds: (await sql`select colours, points, hours, is_kind from deed order by 1, 2, 3, 4`.execute(reader)).rows,
  }))
