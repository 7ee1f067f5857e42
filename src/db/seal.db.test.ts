import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { addSampleRecords } from '#test/sample-records.ts'
import { sealLogs } from './seal.ts'
import { verifyLogs } from './verify.ts'
import { asOwner, inService } from './work.ts'

const ABERWEN = { serviceId: 'aberwen', accountId: null, request: 'test' }

let db: TestDb

beforeAll(async () => {
  db = await freshDatabase()
  await addSampleRecords(db)
})
afterAll(() => db.close())

const addSamples = (count: number) =>
  inService(db, ABERWEN, tx =>
    sql`insert into sample (service_id, title)
        select 'aberwen', 'sample ' || n from generate_series(1, ${count}::integer) n`.execute(tx),
  )

const sealsOf = (serviceId: string) =>
  asOwner(db, tx => tx.selectFrom('seal').selectAll().where('service_id', '=', serviceId).orderBy('number').execute())

describe('sealing', () => {
  test('seals many rows in batches, and a second run has nothing left to seal', async () => {
    await addSamples(12_000)
    expect(await sealLogs(db)).toEqual({ ok: true, value: { seals: 3, rows: 12_000 } })
    expect(await sealLogs(db)).toEqual({ ok: true, value: { seals: 0, rows: 0 } })
    const seals = await sealsOf('aberwen')
    expect(seals.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(seals.map(({ sequences }) => sequences.length)).toEqual([5_000, 5_000, 2_000])
    expect(await verifyLogs(db)).toMatchObject({ seals: 3, rows: 12_000, unsealed: 0, problems: [] })
  })

  test('by two programs at once makes one chain', async () => {
    await addSamples(20)
    const [one, other] = await Promise.all([sealLogs(db), sealLogs(db)])
    const rows = [one, other].map(run => (run.ok ? run.value.rows : 0))
    expect(rows.sort()).toEqual([0, 20])
    expect((await verifyLogs(db)).problems).toEqual([])
  })

  test.runIf(inject('engine') === 'postgres')(
    'waits for a change that is not finished, and seals nothing rather than miss it',
    async () => {
      await addSamples(1)
      const began = Promise.withResolvers<undefined>()
      const ended = Promise.withResolvers<undefined>()
      const long = inService(db, ABERWEN, async tx => {
        await sql`insert into sample (service_id, title) values ('aberwen', 'late')`.execute(tx)
        began.resolve(undefined)
        await ended.promise
      })
      await began.promise
      await addSamples(1)
      expect(await sealLogs(db)).toEqual({ ok: false, problem: 'log-is-busy' })
      ended.resolve(undefined)
      await long
      expect(await sealLogs(db)).toEqual({ ok: true, value: { seals: 1, rows: 3 } })
      expect((await verifyLogs(db)).problems).toEqual([])
    },
  )
})
