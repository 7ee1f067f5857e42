import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entity, type Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { same } from '#kernel/language.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { addSampleRecords } from '#test/sample-records.ts'
import { insertRecord, listRecords, readRecord, recordAtVersion, updateRecord } from './record-store.ts'
import { inService, lookInService, type Reader, type Writer } from './work.ts'

const one = { one: '{n}', other: '{n}' }
const kinds = { id: 'kinds', source: 'Invented for this test', codes: [{ code: 'early', label: same('Early') }] }

const sample = entity({
  name: 'sample',
  file: 'samples',
  title: same('Sample'),
  counted: { en: one, cy: { ...one, two: '{n}', few: '{n}', many: '{n}' } },
  about: same('A sample.'),
  fields: {
    title: { kind: 'text', label: same('Title'), max: 100, required: true },
    amount: { kind: 'decimal', label: same('Amount'), min: 0, max: 1000 },
    held_on: { kind: 'date', label: same('Day') },
    agreed: { kind: 'yes-no', label: same('Agreed') },
    visits: { kind: 'whole', label: same('Visits'), min: 0, max: 100 },
    kinds: { kind: 'codes', label: same('Kinds'), list: kinds },
    others: { kind: 'references', label: same('Others'), to: 'other', through: 'sample_other' },
  },
})

const [FIRST, SECOND, THIRD] = [newId(), newId(), newId()]

const FULL = {
  title: 'Tŷ ’r ysgol',
  amount: 12.5,
  held_on: '2026-11-22',
  agreed: false,
  visits: 0,
  kinds: ['early', 'unknown, "quoted" {code}'],
  others: [FIRST, SECOND],
}
const BARE = { title: 'Bare', amount: null, held_on: null, agreed: null, visits: null, kinds: [], others: [] }

let db: TestDb

beforeAll(async () => {
  db = await freshDatabase()
  await addSampleRecords(db)
})
afterAll(() => db.close())

const worker = (serviceId: string) => ({ serviceId, accountId: null, request: 'test' })
const change = <Answer>(work: (tx: Writer) => Promise<Answer>) => inService(db, worker('aberwen'), work)
const look = <Answer>(work: (reader: Reader) => Promise<Answer>) => lookInService(db, worker('aberwen'), work)

async function saved(values: Values): Promise<string> {
  const id = newId()
  await change(tx => insertRecord(tx, sample, id, values))
  return id
}

const update = (id: string, version: number, values: Values) =>
  change(tx => updateRecord(tx, sample, id, version, values))
const read = (id: string) => look(reader => readRecord(reader, sample, id))
const at = (id: string, version: number) => look(reader => recordAtVersion(reader, sample, id, version))

describe('a record', () => {
  test.for([
    ['with every answer', FULL],
    ['with none but the required', BARE],
  ] as const)('%s reads back as it was written', async ([, values]) => {
    const id = await saved(values)
    expect(await read(id)).toEqual({ id, version: 1, values })
  })

  test('with answers left out has none there', async () => {
    const id = await saved({ title: 'Bare' })
    expect((await read(id))?.values).toEqual(BARE)
  })

  test('of another service is not there', async () => {
    const id = await saved(FULL)
    expect(await lookInService(db, worker('glanmorfa'), reader => readRecord(reader, sample, id))).toBeNull()
  })
})

describe('updating', () => {
  test('changes what is given, keeps the rest, and tells the next version', async () => {
    const id = await saved(FULL)
    expect(await update(id, 1, { amount: null, visits: 3 })).toEqual({ ok: true, value: { version: 2 } })
    expect(await read(id)).toEqual({ id, version: 2, values: { ...FULL, amount: null, visits: 3 } })
  })

  test('twice from the same version is refused the second time, and changes nothing', async () => {
    const id = await saved(FULL)
    await update(id, 1, { title: 'First' })
    expect(await update(id, 1, { title: 'Second', others: [] })).toEqual({ ok: false, problem: 'changed-meanwhile' })
    expect((await read(id))?.values).toEqual({ ...FULL, title: 'First' })
  })

  test('with what is there already keeps the version', async () => {
    const id = await saved(FULL)
    expect(await update(id, 1, { ...FULL, others: [SECOND, FIRST] })).toEqual({ ok: true, value: { version: 1 } })
  })

  test('only the links makes a new version, so that it can not be overwritten unseen', async () => {
    const id = await saved(FULL)
    expect(await update(id, 1, { others: [THIRD, FIRST] })).toEqual({ ok: true, value: { version: 2 } })
    expect([...((await read(id))?.values.others ?? [])].sort()).toEqual([FIRST, THIRD].sort())
    expect(await update(id, 1, { others: [] })).toEqual({ ok: false, problem: 'changed-meanwhile' })
  })

  test('a record that is not there, or is another service’s, is refused', async () => {
    const id = await saved(FULL)
    const elsewhere = inService(db, worker('glanmorfa'), tx => updateRecord(tx, sample, id, 1, { title: 'Mine' }))
    expect(await elsewhere).toEqual({ ok: false, problem: 'not-found' })
    expect(await update(newId(), 1, { title: 'None' })).toEqual({ ok: false, problem: 'not-found' })
  })
})

describe('a record at an earlier version', () => {
  test('is what it was then, links included', async () => {
    const id = await saved(FULL)
    const second = { ...FULL, title: 'Two', amount: 3.25, kinds: [], others: [SECOND, THIRD] }
    const third = { ...BARE, title: 'Three', others: [THIRD] }
    await update(id, 1, second)
    await update(id, 2, third)
    await update(id, 3, { others: [FIRST] })
    const versions = [await at(id, 1), await at(id, 2), await at(id, 3), await at(id, 4)]
    const sorted = versions.map(version => version && { ...version, others: [...(version.others ?? [])].sort() })
    expect(sorted).toEqual([
      { ...FULL, others: [FIRST, SECOND].sort() },
      { ...second, others: [SECOND, THIRD].sort() },
      third,
      { ...third, others: [FIRST] },
    ])
  })

  test('is not told apart from now when it never changed, and is nothing when it never was', async () => {
    const id = await saved(FULL)
    expect(await at(id, 1)).toEqual(FULL)
    expect(await at(newId(), 1)).toBeNull()
  })
})

describe('a list of records', () => {
  test('holds those with the given values, the newest day first and those without a day last', async () => {
    const visits = 42
    for (const [title, held_on] of [
      ['none', null],
      ['old', '2020-01-01'],
      ['new', '2026-01-01'],
    ] as const) {
      await saved({ ...BARE, title, held_on, visits, others: [FIRST] })
    }
    const found = await look(reader => listRecords(reader, sample, { visits }))
    expect(found.map(({ values }) => values.title)).toEqual(['new', 'old', 'none'])
    expect(found[0]?.values.others).toEqual([FIRST])
  })

  test('finds those with no value', async () => {
    await saved({ ...FULL, title: 'never visited', visits: null, agreed: true })
    const found = await look(reader => listRecords(reader, sample, { visits: null, agreed: true }))
    expect(found.map(({ values }) => values.title)).toEqual(['never visited'])
  })
})
