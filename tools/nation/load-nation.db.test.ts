import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { asOwner, inService } from '#db/work.ts'
import { localDate } from '#kernel/local-date.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { benchSessions } from './bench-sessions.ts'
import { type Loaded, loadNation } from './load-nation.ts'
import { nationOf } from './nation-plan.ts'

const today = localDate('2026-11-23')
const size = nationOf(200)

// It is filled by COPY, which the embedded database is not asked to do.
describe.skipIf(inject('engine') === 'pglite')('a small nation in PostgreSQL', () => {
  let db: TestDb
  let loaded: Loaded
  let guards: unknown

  const guardsNow = async () => {
    const { rows } = await sql<{ guard: string }>`
      select conrelid::regclass || ' ' || conname as guard from pg_constraint where contype = 'f'
      union all select indexrelid::regclass::text from pg_index where indrelid::regclass::text not like 'pg_%'
      union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
      union all select relname || relrowsecurity || relforcerowsecurity from pg_class where relrowsecurity
      order by 1`.execute(db.kysely)
    return rows
  }

  beforeAll(async () => {
    db = await freshDatabase()
    guards = await guardsNow()
    loaded = await loadNation(db.url ?? '', size, today)
  })

  afterAll(() => db.close())

  test('has as many services, children and users as asked', () => {
    expect(loaded['service']).toBe(size.services)
    expect(loaded['account']).toBe(size.users)
    expect(Math.abs((loaded['child'] ?? 0) - size.children)).toBeLessThanOrEqual(size.services)
  })

  test('has rows in every table that it fills', () => {
    expect(Object.entries(loaded).filter(([, rows]) => rows === 0)).toEqual([])
  })

  test('leaves every key, index, trigger and policy as it found it', async () => {
    expect(await guardsNow()).toEqual(guards)
  })

  test('is seen one service at a time', async () => {
    const worker = { serviceId: 'service-001', accountId: null, request: 'test' }
    const seen = await inService(db, worker, tx =>
      tx
        .selectFrom('child')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
    )
    const all = await asOwner(db, tx =>
      tx
        .selectFrom('child')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
    )
    expect(all.n).toBe(loaded['child'])
    expect(seen.n).toBeGreaterThan(0)
    expect(seen.n).toBeLessThan(all.n)
  })

  test('signs in different people for a measurement', async () => {
    const sessions = await benchSessions(db, {
      role: 'case-manager',
      atMost: 8,
      now: new Date('2026-11-23T09:00:00Z'),
    })
    expect(new Set(sessions.map(({ accountId }) => accountId)).size).toBe(8)
    expect(new Set(sessions.map(({ token }) => token)).size).toBe(8)
  })
})
