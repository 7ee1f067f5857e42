import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/id.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { addSampleRecords } from '#test/sample-records.ts'
import { logAccess } from './access.ts'
import { asOwner, inIdentity, inService, lookInService, type Reader } from './work.ts'

const ACCOUNT = newId()
const worker = (serviceId: string) => ({ serviceId, accountId: ACCOUNT, request: 'r-7' })

let db: TestDb

beforeAll(async () => {
  db = await freshDatabase()
  await addSampleRecords(db)
  for (const id of ['aberwen', 'glanmorfa']) {
    await inService(db, worker(id), tx => sql`insert into sample (service_id, title) values (${id}, ${id})`.execute(tx))
  }
})
afterAll(() => db.close())

const titles = async (reader: Reader) =>
  (await sql<{ title: string }>`select title from sample`.execute(reader)).rows.map(({ title }) => title)

describe('a query without a where', () => {
  test('finds only the rows of the service that is set', async () => {
    expect(await lookInService(db, worker('aberwen'), titles)).toEqual(['aberwen'])
    expect(await lookInService(db, worker('glanmorfa'), titles)).toEqual(['glanmorfa'])
  })

  test('finds nothing when no service is set', async () => {
    expect(await lookInService(db, worker(''), titles)).toEqual([])
  })

  test('changes nothing of another service', async () => {
    await inService(db, worker('aberwen'), tx => sql`update sample set amount = 1`.execute(tx))
    const touched = await asOwner(db, tx =>
      sql<{ title: string }>`select title from sample where amount = 1`.execute(tx),
    )
    expect(touched.rows).toEqual([{ title: 'aberwen' }])
  })

  test('finds nothing for the owner either, outside work over every service', async () => {
    const found = await db.kysely.transaction().execute(titles)
    expect(found).toHaveLength(db.engine === 'postgres' ? 0 : 2) // PGlite's owner is a superuser: nothing binds it
  })
})

test('a row can not be written for another service', async () => {
  const attempt = inService(db, worker('aberwen'), tx =>
    sql`insert into sample (service_id) values ('glanmorfa')`.execute(tx),
  )
  await expect(attempt).rejects.toThrow('row-level security')
})

test('the application can not claim to work for every service', async () => {
  const found = await lookInService(db, worker('aberwen'), async reader => {
    await sql`select set_config('sightline.every_service', 'on', true)`.execute(reader)
    return titles(reader)
  })
  expect(found).toEqual(['aberwen'])
})

test('a page that only looks can not write', async () => {
  const attempt = lookInService(db, worker('aberwen'), reader =>
    sql`insert into sample (service_id) values ('aberwen')`.execute(reader),
  )
  await expect(attempt).rejects.toThrow('read-only transaction')
})

test('what one transaction sets is gone in the next', async () => {
  await inService(db, worker('aberwen'), titles)
  const left = await sql<{ service: string | null; role: string }>`
    select current_service() as service, current_user as role`.execute(db.kysely)
  expect(left.rows[0]?.service).toBeNull()
  expect(left.rows[0]?.role).not.toBe('sightline_app')
})

test('many at once keep to their own service each', async () => {
  const asked = Array.from({ length: 20 }, (_none, n) => (n % 2 ? 'aberwen' : 'glanmorfa'))
  const answers = await Promise.all(asked.map(id => lookInService(db, worker(id), titles)))
  expect(answers).toEqual(asked.map(id => [id]))
})

test('signing in reaches no record', async () => {
  await expect(inIdentity(db, worker('aberwen'), titles)).rejects.toThrow('permission denied')
})

describe('the access log', () => {
  test('names who looked, where, at whom and from which request', async () => {
    const childId = newId()
    await inService(db, worker('aberwen'), tx => logAccess(tx, { action: 'open', childId, detail: { page: 'plan' } }))
    const rows = await lookInService(db, worker('aberwen'), reader =>
      reader.selectFrom('access_log').selectAll().execute(),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      service_id: 'aberwen',
      account_id: ACCOUNT,
      request: 'r-7',
      action: 'open',
      child_id: childId,
      detail: { page: 'plan' },
    })
  })

  test.for(['account_id', 'request', 'at', 'service_id'])('does not let the application say %s', async column => {
    const attempt = inService(db, worker('aberwen'), tx =>
      sql`insert into access_log (action, ${sql.ref(column)}) values ('open', null)`.execute(tx),
    )
    await expect(attempt).rejects.toThrow('permission denied')
  })
})
