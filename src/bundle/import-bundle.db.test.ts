import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inService, lookInService, type Worker } from '#db/work.ts'
import { bundleFolder, type BundleText } from '#test/bundle-folder.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { addSchool, aService, SCHOOL } from '#test/invented-records.ts'
import type { Catalogue } from './catalogue.ts'
import { type Import, importBundle } from './import-bundle.ts'
import type { ImportReport } from './import-report.ts'

const NOW = new Date('2026-11-23T10:00:00Z')
const worker = (serviceId: string): Worker => ({ serviceId, accountId: null, request: 'test' })

const SCHOOL_YEAR: BundleText = {
  'helpers.csv': 'id,name\nH1,Non\n',
  'pupils.csv':
    'id,name,born_on,left_on,colour,notes,helper_id\nP1,Siân,17/05/2011,1900-01-01,red,"two\nlines",H1\nP2,Ifan,2010-01-02,,mauve,,\n',
  'deeds.csv': 'id,pupil_id,colours,points,hours,is_kind\nD1,P1,red;blue,3,2.5,yes\nD2,P1,,-2,,no\nD3,P2,,,,\n',
  'courses.csv': "id,pupil_id,title,deed_ids\nC1,P1,'=Chess,D1;D2\n",
}

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

const importing = async (files: BundleText, more: Partial<Import> = {}): Promise<ImportReport> => {
  const path = await bundleFolder(files)
  return importBundle(db, { service, path, catalogue: SCHOOL, now: NOW, ...more }, () => undefined)
}

const found = async <Row = unknown>(query: ReturnType<typeof sql<Row>>, of = service): Promise<Row[]> =>
  lookInService(db, worker(of), async reader => (await query.execute(reader)).rows)

const PUPILS = sql`select p.name, p.born_on, p.left_on, p.colour, p.notes, h.name as helper, p.version
  from pupil p left join helper h on h.id = p.helper_id order by p.name`
const COURSES = sql`select c.title, c.version, array(select d.points from course_deed l join deed d on d.id = l.deed_id
  where l.course_id = c.id order by 1) as points from course c order by c.title`

const changes = async (): Promise<number> =>
  (await found(sql<{ n: number }>`select count(*) as n from change_log`))[0]?.n ?? 0

const outcomes = ({ counts }: ImportReport) =>
  Object.fromEntries(
    counts.map(({ entity, new: fresh, changed, same, keptAsEdited }) => [entity, [fresh, changed, same, keptAsEdited]]),
  )

const kinds = ({ problemCounts }: ImportReport) =>
  Object.fromEntries(problemCounts.map(({ problem, count }) => [problem, count]))

const editPupil = (name: string) =>
  inService(db, worker(service), tx => sql`update pupil set notes = 'seen today' where name = ${name}`.execute(tx))

describe('a good bundle', () => {
  test('comes in, with references, lists, local dates and unknown codes', async () => {
    const report = await importing(SCHOOL_YEAR)
    expect(report).toMatchObject({ outcome: 'imported', source: 'old-system' })
    expect(outcomes(report)).toEqual({
      helper: [1, 0, 0, 0],
      pupil: [2, 0, 0, 0],
      deed: [3, 0, 0, 0],
      course: [1, 0, 0, 0],
    })
    expect(await found(PUPILS)).toEqual([
      { name: 'Ifan', born_on: '2010-01-02', left_on: null, colour: 'mauve', notes: null, helper: null, version: 1 },
      {
        name: 'Siân',
        born_on: '2011-05-17',
        left_on: null,
        colour: 'red',
        notes: 'two\nlines',
        helper: 'Non',
        version: 1,
      },
    ])
    expect(await found(COURSES)).toEqual([{ title: '=Chess', version: 1, points: [-2, 3] }])
    expect(await found(sql`select colours, hours, is_kind from deed order by points nulls last`)).toEqual([
      { colours: [], hours: null, is_kind: false },
      { colours: ['red', 'blue'], hours: 2.5, is_kind: true },
      { colours: [], hours: null, is_kind: null },
    ])
    expect(kinds(report)).toEqual({ 'code-unknown': 1, 'no-date': 1 })
  })

  test('the second time changes nothing: no version rises and nothing is logged', async () => {
    await importing(SCHOOL_YEAR)
    const [pupils, logged] = [await found(PUPILS), await changes()]
    const again = await importing(SCHOOL_YEAR)
    expect(outcomes(again)).toEqual({
      helper: [0, 0, 1, 0],
      pupil: [0, 0, 2, 0],
      deed: [0, 0, 3, 0],
      course: [0, 0, 1, 0],
    })
    expect(await found(PUPILS)).toEqual(pupils)
    expect(await changes()).toBe(logged)
  })

  test('leaves no working papers behind', async () => {
    await importing(SCHOOL_YEAR)
    expect(await found(sql`select from import_row`)).toEqual([])
    expect(await found(sql`select status from import_run`)).toEqual([{ status: 'merged' }])
  })

  test('names its run in the change log as what made each change', async () => {
    const { run } = await importing(SCHOOL_YEAR)
    expect(await found(sql`select distinct request from change_log`)).toEqual([{ request: `import ${run}` }])
  })

  test('in Windows-1252 with semicolons reads the same', async () => {
    const text = 'id;name;born_on\r\nP1;Siân – “Sh”;17.05.2011\r\n'
    const bytes = Uint8Array.from(
      Array.from(text, letter => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0)),
    )
    await importing({ 'pupils.csv': bytes })
    expect(await found(sql`select name, born_on from pupil`)).toEqual([{ name: 'Siân – “Sh”', born_on: '2011-05-17' }])
  })

  test('may refer to what came in an earlier one', async () => {
    await importing(SCHOOL_YEAR)
    const report = await importing({ 'deeds.csv': 'id,pupil_id,points\nD9,P2,7\n' })
    expect(report.outcome).toBe('imported')
    expect(await found(sql`select p.name from deed d join pupil p on p.id = d.pupil_id where d.points = 7`)).toEqual([
      { name: 'Ifan' },
    ])
  })

  test('in two services is two sets of records', async () => {
    await importing(SCHOOL_YEAR)
    const another = await aService(db)
    const other = await importing(SCHOOL_YEAR, { service: another })
    expect(outcomes(other)['pupil']).toEqual([2, 0, 0, 0])
    const mine = await found<{ id: string }>(sql`select id from pupil`)
    const theirs = await found<{ id: string }>(sql`select id from pupil`, another)
    expect(new Set([...mine, ...theirs].map(({ id }) => id)).size).toBe(4)
  })

  test('of another sender who uses the same ids is about other records', async () => {
    await importing(SCHOOL_YEAR)
    expect(outcomes(await importing(SCHOOL_YEAR, { source: 'police' }))['pupil']).toEqual([2, 0, 0, 0])
  })
})

describe('a corrected bundle', () => {
  const CORRECTED = {
    ...SCHOOL_YEAR,
    'pupils.csv': 'id,name,born_on,colour\nP1,Siân Haf,17/05/2011,\nP2,Ifan,2010-01-02,mauve\n',
  }

  test('changes what it says otherwise and leaves columns that it lacks as they are', async () => {
    await importing(SCHOOL_YEAR)
    expect(outcomes(await importing(CORRECTED))['pupil']).toEqual([0, 1, 1, 0])
    expect(await found(PUPILS)).toMatchObject([
      { name: 'Ifan', version: 1 },
      { name: 'Siân Haf', colour: null, notes: 'two\nlines', helper: 'Non', version: 2 },
    ])
  })

  test('changes a list, which makes a new version of its record', async () => {
    await importing(SCHOOL_YEAR)
    const report = await importing({ 'courses.csv': "id,pupil_id,title,deed_ids\nC1,P1,'=Chess,D2\n" })
    expect(outcomes(report)).toEqual({ course: [0, 1, 0, 0] })
    expect(await found(COURSES)).toEqual([{ title: '=Chess', version: 2, points: [-2] }])
  })

  test('adds a new row among old ones', async () => {
    await importing(SCHOOL_YEAR)
    const report = await importing({ 'helpers.csv': 'id,name\nH1,Non\nH2,Mair\n' })
    expect(outcomes(report)).toEqual({ helper: [1, 0, 1, 0] })
  })
})

describe('a record that was edited here', () => {
  test('keeps the edit while its sender says the same as before', async () => {
    await importing(SCHOOL_YEAR)
    await editPupil('Siân')
    expect(outcomes(await importing(SCHOOL_YEAR))['pupil']).toEqual([0, 0, 1, 1])
    expect(await found(PUPILS)).toMatchObject([{ name: 'Ifan' }, { notes: 'seen today' }])
    expect(outcomes(await importing(SCHOOL_YEAR))['pupil']).toEqual([0, 0, 1, 1])
  })

  test('gives way to a new word of its sender, and the report says so before it happens', async () => {
    await importing(SCHOOL_YEAR)
    await editPupil('Siân')
    const corrected = { 'pupils.csv': 'id,name,born_on,notes\nP1,Siân,17/05/2011,moved\n' }
    const told = await importing(corrected, { isDryRun: true })
    expect(told.problems).toMatchObject([
      { severity: 'warning', problem: 'edited-here', file: 'pupils.csv', line: 2, value: 'P1' },
    ])
    await importing(corrected)
    expect(await found(sql`select notes from pupil where name = 'Siân'`)).toEqual([{ notes: 'moved' }])
  })
})

describe('a record that was removed here', () => {
  test('comes again while its sender has it, and the report says so before it happens', async () => {
    await importing(SCHOOL_YEAR)
    await inService(db, worker(service), async tx => {
      await sql`delete from course_deed`.execute(tx)
      await sql`delete from course`.execute(tx)
    })
    const told = await importing(SCHOOL_YEAR, { isDryRun: true })
    expect(told.problems.find(({ problem }) => problem === 'removed-here')).toMatchObject({
      severity: 'warning',
      file: 'courses.csv',
      line: 2,
      value: 'C1',
    })
    expect(outcomes(await importing(SCHOOL_YEAR))['course']).toEqual([1, 0, 0, 0])
    expect(await found(COURSES)).toEqual([{ title: '=Chess', version: 1, points: [-2, 3] }])
  })
})

describe('a dry run', () => {
  test('tells what would happen and changes nothing', async () => {
    const report = await importing(SCHOOL_YEAR, { isDryRun: true })
    expect(report.outcome).toBe('would-import')
    expect(outcomes(report)['deed']).toEqual([3, 0, 0, 0])
    expect(await found(PUPILS)).toEqual([])
    expect(await changes()).toBe(0)
    expect(await found(sql`select status, dry_run from import_run`)).toEqual([{ status: 'discarded', dry_run: true }])
  })
})

describe('what modules derive', () => {
  test('is written for what was new or changed, and for nothing else', async () => {
    const told: string[] = []
    const catalogue: Catalogue = {
      ...SCHOOL,
      afterMerge: [(_tx, { entity, ids }) => Promise.resolve(void told.push(`${entity} ${ids.length}`))],
    }
    await importing(SCHOOL_YEAR, { catalogue })
    expect(told).toEqual(['helper 1', 'pupil 2', 'deed 3', 'course 1'])
    told.length = 0
    await importing({ ...SCHOOL_YEAR, 'helpers.csv': 'id,name\nH1,Nonna\n' }, { catalogue })
    expect(told).toEqual(['helper 1'])
  })

  test('takes the whole bundle with it when it fails', async () => {
    const catalogue: Catalogue = { ...SCHOOL, afterMerge: [() => Promise.reject(new Error('no'))] }
    await expect(importing(SCHOOL_YEAR, { catalogue })).rejects.toThrow('no')
    expect(await found(PUPILS)).toEqual([])
    expect(await changes()).toBe(0)
    expect(await found(sql`select from import_key`)).toEqual([])
  })
})
