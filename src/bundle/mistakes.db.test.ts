import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { lookInService } from '#db/work.ts'
import { bundleFolder, type BundleText } from '#test/bundle-folder.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { addSchool, aService, SCHOOL } from '#test/invented-records.ts'
import { importBundle } from './import-bundle.ts'
import type { ImportReport } from './import-report.ts'

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

const importing = async (files: BundleText): Promise<ImportReport> => {
  const path = await bundleFolder(files)
  return importBundle(db, { service, path, catalogue: SCHOOL, now: NOW }, () => undefined)
}

const recordsIn = (table: string) =>
  lookInService(db, { serviceId: service, accountId: null, request: 'test' }, async reader => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(reader)
    return rows[0]?.n
  })

const MISTAKES: BundleText = {
  'helpers.csv': 'id,name,favourite\nH1,Non,tea\nH2,\n',
  'pupils.csv': [
    'id,name,born_on,left_on,colour,notes,helper_id', // 1
    'P1,Siân,31/02/2011,,,,', // 2: no such day
    'P2,Ifan,2031-01-01,,,,', // 3: in the future
    'P3,,2011-01-01,,,,', // 4: no name
    ',Mair,2011-01-01,,,,', // 5: no id
    'P5,Elin,2011-01-01,,mauve,,', // 6: unknown code
    'P6,Tomos,2011-01-01,2010-01-01,,,', // 7: left before born
    'P7,Aled,2011-01-01,,,,H9', // 8: no such helper
    'P8,Beca,2011-01-01,,', // 9: cells lacking
    'P9,Cai,2011-02-02,,,,', // 10
    'P9,Cai,2011-02-02,,,,', // 11: the same row again
    'P10,Dai,2011-03-03,1900-01-01,,,', // 12: a date for none
    'P10,Dai,2012-03-03,,,,', // 13: another row with the id
    'P11,cai,2011-02-02,,,,', // 14: looks like P9
    `P12,${'x'.repeat(51)},2011-01-01,,,,`, // 15: too long
    'P13,Efa,2011-01-01,,,"a\u0000b",', // 16: a character that cannot be kept
    `${'i'.repeat(201)},Ffion,2011-01-01,,,,`, // 17: id too long
    `P14,Gwen,2011-01-01,,${'c'.repeat(201)},,`, // 18: no code is as long
    '',
  ].join('\r\n'),
  'deeds.csv': [
    'id,pupil_id,colours,points,hours,is_kind,is_kind', // 1: a column twice
    'D1,P9,red;green,11,,', // 2: cells lacking
    'D2,P9,red;green,11,,,', // 3: unknown code, too many points
    'D3,P11,,1.5,many,perhaps,', // 4: not whole, not a number, not yes or no
    'D4,P77,,,,,', // 5: no such pupil
    '',
  ].join('\n'),
  'courses.csv': 'id,title,deed_ids\nC1,Chess,D1\nC2,"never closed\n',
  'extra.csv': 'id\n1\n',
  'notes.txt': 'hello',
}

describe('a bundle with more than twenty kinds of mistakes', () => {
  test('is refused, each mistake with its file, line, column, value and what to do, and nothing changes', async () => {
    const report = await importing(MISTAKES)
    expect(report.outcome).toBe('refused')
    const told = report.problems.map(({ severity, file, line, column, value, problem }) =>
      [severity, file, line ?? '-', column ?? '-', (value ?? '-').slice(0, 12), problem].join(' | '),
    )
    expect(told).toMatchInlineSnapshot(`
      [
        "error | helpers.csv | 3 | - | - | row-ragged",
        "error | pupils.csv | 2 | born_on | 31/02/2011 | answer-wrong",
        "error | pupils.csv | 3 | born_on | 2031-01-01 | answer-wrong",
        "error | pupils.csv | 4 | name |  | answer-missing",
        "error | pupils.csv | 5 | id |  | id-missing",
        "error | pupils.csv | 7 | left_on | 2010-01-01 | answer-wrong",
        "error | pupils.csv | 9 | - | - | row-ragged",
        "error | pupils.csv | 15 | name | xxxxxxxxxxxx | answer-wrong",
        "error | pupils.csv | 16 | notes | a�b | character-unreadable",
        "error | pupils.csv | 17 | id | iiiiiiiiiiii | id-too-long",
        "error | pupils.csv | 18 | colour | cccccccccccc | code-too-long",
        "error | deeds.csv | 1 | is_kind | - | column-twice",
        "error | deeds.csv | 2 | - | - | row-ragged",
        "error | deeds.csv | 3 | points | 11 | answer-wrong",
        "error | deeds.csv | 4 | points | 1.5 | answer-wrong",
        "error | deeds.csv | 4 | hours | many | answer-wrong",
        "error | deeds.csv | 4 | is_kind | perhaps | answer-wrong",
        "error | courses.csv | 1 | pupil_id | - | column-missing",
        "error | courses.csv | 3 | - | - | file-unreadable",
        "error | pupils.csv | 13 | id | P10 | id-conflict",
        "error | pupils.csv | 8 | helper_id | H9 | reference-unknown",
        "error | deeds.csv | 5 | pupil_id | P77 | reference-unknown",
        "error | courses.csv | 2 | deed_ids | D1 | reference-unknown",
        "warning | extra.csv | - | - | - | file-unknown",
        "warning | notes.txt | - | - | - | file-unknown",
        "warning | helpers.csv | 1 | favourite | - | column-unknown",
        "warning | pupils.csv | 6 | colour | mauve | code-unknown",
        "warning | pupils.csv | 18 | colour | cccccccccccc | code-unknown",
        "warning | deeds.csv | 3 | colours | green | code-unknown",
        "warning | pupils.csv | 11 | id | P9 | id-repeated",
        "warning | pupils.csv | 10 | id | P9 | likely-duplicate",
        "warning | pupils.csv | 14 | id | P11 | likely-duplicate",
      ]
    `)
    expect(new Set(report.problems.map(({ words }) => words.en)).size).toBeGreaterThan(20)
    for (const { words } of report.problems) {
      expect(words.en).not.toBe('')
      expect(words.cy).not.toBe(words.en)
    }
    for (const table of ['helper', 'pupil', 'deed', 'course', 'import_row', 'change_log']) {
      expect(await recordsIn(table)).toBe(0)
    }
  })
})

describe('a reference', () => {
  const FAMILY = {
    'pupils.csv': 'id,name,born_on\nP1,Siân,2011-01-01\nP2,Ifan,2011-01-02\n',
    'deeds.csv': 'id,pupil_id,points\nD1,P1,1\nD2,P2,2\n',
  }
  test('to a record of another child is refused', async () => {
    const report = await importing({ ...FAMILY, 'courses.csv': 'id,pupil_id,deed_ids\nC1,P1,D1;D2\n' })
    expect(report.problems).toMatchObject([
      {
        severity: 'error',
        problem: 'reference-elsewhere',
        file: 'courses.csv',
        line: 2,
        column: 'deed_ids',
        value: 'D2',
      },
    ])
  })

  test('to a record of another child that came earlier is refused', async () => {
    await importing(FAMILY)
    const report = await importing({ 'courses.csv': 'id,pupil_id,deed_ids\nC1,P1,D2\n' })
    expect(report.problems).toMatchObject([{ problem: 'reference-elsewhere', line: 2, value: 'D2' }])
  })

  test('to another service’s record by its very id is to no record', async () => {
    await importing(FAMILY)
    const id = await lookInService(db, { serviceId: service, accountId: null, request: 'test' }, async reader => {
      const { rows } = await sql<{ id: string }>`select id from pupil limit 1`.execute(reader)
      return rows[0]?.id ?? ''
    })
    const own = await importing({ 'deeds.csv': `id,pupil_id\nD7,${id}\n` })
    expect(own.outcome).toBe('imported')
    service = await aService(db)
    const report = await importing({ 'deeds.csv': `id,pupil_id\nD7,${id}\n` })
    expect(report.problems).toMatchObject([{ problem: 'reference-unknown', line: 2, column: 'pupil_id', value: id }])
  })
})

describe('likely duplicates', () => {
  test('of records that are here already are told and kept apart', async () => {
    await importing({ 'pupils.csv': 'id,name,born_on\nP1,Siân,2011-01-01\n' })
    const report = await importing({ 'pupils.csv': 'id,name,born_on\nQ1,SIÂN,2011-01-01\nQ2,Siân,2011-01-02\n' })
    expect(report).toMatchObject({
      outcome: 'imported',
      problems: [{ severity: 'warning', problem: 'likely-duplicate', line: 2, value: 'Q1' }],
    })
    expect(await recordsIn('pupil')).toBe(3)
  })
})

describe('more than a thousand problems', () => {
  test('are told as far as a thousand, errors first, and then counted', async () => {
    const rows = Array.from({ length: 1500 }, (_, at) => `P${at},Name ${at},2011-01-01,mauve,`)
    const wrong = Array.from({ length: 30 }, (_, at) => `W${at},Name,2011-01-01,,H${at}`)
    const text = ['id,name,born_on,colour,helper_id', ...rows, ...wrong, 'X,Y,never,,'].join('\n')
    const { problems, problemCounts } = await importing({ 'pupils.csv': text })
    expect(problems).toHaveLength(1000)
    expect(problems.slice(0, 31).map(({ severity }) => severity)).toEqual(Array<string>(31).fill('error'))
    expect(problemCounts).toEqual([
      { problem: 'reference-unknown', severity: 'error', count: 30 },
      { problem: 'answer-wrong', severity: 'error', count: 1 },
      { problem: 'code-unknown', severity: 'warning', count: 1500 },
      { problem: 'likely-duplicate', severity: 'warning', count: 30 },
    ])
  })

  test('found among the rows together are told and counted alike', async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => `D${at},P${at}`)
    const { problems, problemCounts } = await importing({ 'deeds.csv': ['id,pupil_id', ...rows].join('\n') })
    expect(problems).toHaveLength(1000)
    expect(problemCounts).toEqual([{ problem: 'reference-unknown', severity: 'error', count: 1200 }])
  })
})

describe('a description', () => {
  test.for([
    ['missing', {}, 'file-unknown'],
    ['that is not JSON', { 'datapackage.json': '{' }, 'description-unreadable'],
    ['that lists no files', { 'datapackage.json': '{"name":"x"}' }, 'description-unreadable'],
    ['of a newer format', { 'datapackage.json': '{"sightline":{"format":2},"resources":[]}' }, 'format-too-new'],
    [
      'of a file that is not there',
      { 'datapackage.json': '{"resources":[{"name":"pupils","path":"p.csv"}]}' },
      'file-missing',
    ],
    ['of a file outside', { 'datapackage.json': '{"resources":[{"name":"pupils","path":"../p.csv"}]}' }, 'unsafe-name'],
    [
      'with two files of one kind',
      {
        'datapackage.json': '{"resources":[{"name":"pupils","path":"a.csv"},{"name":"pupils","path":"b.csv"}]}',
        'a.csv': 'id,name,born_on\n',
        'b.csv': 'id\n',
      },
      'file-twice',
    ],
    ['of an empty file', { 'pupils.csv': '\n' }, 'file-empty'],
  ] as const)('%s is told of', async ([, files, problem]) => {
    const report = await importing({ 'zz.csv': 'id\n', ...files })
    expect(report.problems.map(found => found.problem)).toContain(problem)
    expect(await recordsIn('pupil')).toBe(0)
  })
})
