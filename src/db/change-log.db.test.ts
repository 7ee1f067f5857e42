import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#kernel/id.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { addSampleRecords } from '#test/sample-records.ts'
import { asOwner, inService, lookInService } from './work.ts'

const ACCOUNT = newId()
const ABERWEN = { serviceId: 'aberwen', accountId: ACCOUNT, request: 'r-1' }

type LogRow = {
  readonly action: string
  readonly account_id: string
  readonly request: string
  readonly record_id: string
  readonly before: Record<string, unknown> | null
  readonly after: Record<string, unknown> | null
}

let db: TestDb
let start = 0

beforeAll(async () => {
  db = await freshDatabase()
  await addSampleRecords(db)
})
beforeEach(async () => {
  await change(`delete from sample`)
  const last = await lookInService(db, ABERWEN, reader =>
    reader
      .selectFrom('change_log')
      .select(({ fn }) => fn.max('sequence').as('sequence'))
      .executeTakeFirst(),
  )
  start = last?.sequence ?? 0
})
afterAll(() => db.close())

const change = (statement: string) => inService(db, ABERWEN, tx => sql.raw(statement).execute(tx))

const log = () =>
  lookInService(db, ABERWEN, async reader => {
    const found = await sql<LogRow>`
      select * from change_log where sequence > ${start} order by sequence`.execute(reader)
    return found.rows
  })

const versions = () =>
  lookInService(db, ABERWEN, async reader => {
    const found = await sql<{ version: number }>`select version from sample order by title`.execute(reader)
    return found.rows.map(({ version }) => version)
  })

const addThree = () =>
  change(
    `insert into sample (service_id, title, amount) select 'aberwen', 'sample ' || n, n from generate_series(1, 3) n`,
  )

describe('the change log', () => {
  test('has a row for every record that one statement inserts, with who, from where and the whole record', async () => {
    await addThree()
    const rows = await log()
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({ action: 'insert', account_id: ACCOUNT, request: 'r-1', before: null })
    expect(rows.map(({ after }) => after?.['title']).sort()).toEqual(['sample 1', 'sample 2', 'sample 3'])
    expect(rows.every(({ after, record_id }) => after?.['id'] === record_id)).toBe(true)
  })

  test('tells of an update only what changed, as it was and as it became', async () => {
    await addThree()
    await change(`update sample set title = title || '!', held_on = '2026-11-22'`)
    const updates = (await log()).slice(3)
    expect(updates).toHaveLength(3)
    const first = updates.find(({ before }) => before?.['title'] === 'sample 1')
    expect(first?.before).toEqual({ title: 'sample 1', held_on: null, version: 1 })
    expect(first?.after).toEqual({ title: 'sample 1!', held_on: '2026-11-22', version: 2 })
  })

  test('keeps the whole of a deleted record', async () => {
    await addThree()
    await change(`delete from sample where amount >= 2`)
    const deletions = (await log()).slice(3)
    expect(deletions.map(({ action }) => action)).toEqual(['delete', 'delete'])
    expect(deletions.map(({ before }) => before?.['title']).sort()).toEqual(['sample 2', 'sample 3'])
    expect(deletions.every(({ after }) => after === null)).toBe(true)
  })

  test('says nothing of an update that changes nothing, and the version stays', async () => {
    await addThree()
    await change(`update sample set title = title, created_at = now() + interval '1 day'`)
    expect(await log()).toHaveLength(3)
    expect(await versions()).toEqual([1, 1, 1])
  })

  test('has an update that asks only for the next version, which can be only the next', async () => {
    await addThree()
    await change(`update sample set version = version + 40 where amount = 1`)
    expect(await versions()).toEqual([2, 1, 1])
    expect((await log()).at(-1)?.after).toEqual({ version: 2 })
  })

  test('tells apart the inserts and the updates of one statement that does both', async () => {
    await addThree()
    await change(`
      insert into sample (service_id, id, title) select service_id, id, 'again' from sample where amount = 1
      union all select 'aberwen', '${newId()}', 'new'
      on conflict (service_id, id) do update set title = excluded.title`)
    expect(
      (await log())
        .slice(3)
        .map(({ action }) => action)
        .sort(),
    ).toEqual(['insert', 'update'])
  })

  test('writes moments in UTC, wherever the change was made', async () => {
    await inService(db, ABERWEN, async tx => {
      await sql`set local timezone = 'Pacific/Auckland'`.execute(tx)
      await sql`insert into sample (service_id, created_at) values ('aberwen', '2026-07-01T12:00:00Z')`.execute(tx)
    })
    expect((await log())[0]?.after?.['created_at']).toBe('2026-07-01T12:00:00+00:00')
  })

  test('is planned for many rows, whatever the first update of a session had', async () => {
    const found = await asOwner(db, tx =>
      sql<{ settings: string[] }>`select proconfig as settings from pg_proc where proname = 'log_updates'`.execute(tx),
    )
    expect(found.rows[0]?.settings).toContain('enable_nestloop=off')
  })

  test('is not undone by a change that is undone: it never was', async () => {
    await expect(
      inService(db, ABERWEN, async tx => {
        await sql`insert into sample (service_id) values ('aberwen')`.execute(tx)
        throw new Error('thought better of it')
      }),
    ).rejects.toThrow('thought better of it')
    expect(await log()).toEqual([])
  })

  test.for([
    ['another service', `update sample set service_id = 'glanmorfa'`],
    ['another identifier', `update sample set id = gen_random_uuid()`],
  ] as const)('a record can not be given %s', async ([, statement]) => {
    await addThree()
    await expect(change(statement)).rejects.toThrow('A record of sample keeps its service and its identifier')
  })
})

describe.for(['change_log', 'access_log', 'seal'] as const)('the application’s role', table => {
  test.for(['update %s set service_id = service_id', 'delete from %s', 'truncate %s'])(
    `can not run: ${table}, %s`,
    async statement => {
      await expect(change(statement.replace('%s', table))).rejects.toThrow('permission denied')
    },
  )
})

test.for(['update %s set service_id = service_id', 'delete from %s', 'truncate %s'])(
  'not even the owner can run: %s',
  async statement => {
    const attempt = asOwner(db, tx => sql.raw(statement.replace('%s', 'change_log')).execute(tx))
    await expect(attempt).rejects.toThrow('The log change_log is only ever added to')
  },
)
