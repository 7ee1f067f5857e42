import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/id.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { transfer } from '../domain/transfer.ts'
import { unallocated } from './unallocated.ts'

describe('programmes that wait for a case manager', () => {
  let db: TestDb
  let world: World
  beforeAll(async () => {
    db = await freshDatabase()
    world = await openWorld(db)
  })
  afterAll(() => db.close())

  test('are told with the day since when, those that have waited longest first', async () => {
    const [child, person] = [await world.child(), await world.person()]
    const programme = (values: Parameters<World['programme']>[1]) => world.programme(child, values)
    await programme({ referred_on: '2026-11-01', starts_on: null })
    const left = await programme({ starts_on: '2026-03-01' })
    await world.allocation(child, left, person, { from_on: '2026-03-01', until_on: '2026-10-09' })
    const seconded = await programme({ starts_on: '2026-05-01' })
    await world.allocation(child, seconded, person, { role: 'second-worker' })
    const toCome = await programme({ starts_on: '2026-06-01' })
    await world.allocation(child, toCome, person, { from_on: '2026-12-01' })
    const taken = await programme({ starts_on: '2026-06-02' })
    await world.allocation(child, taken, person)
    await programme({ starts_on: '2026-06-03', ended_on: '2026-11-20' })
    const gone = await programme({ starts_on: '2026-06-04' })
    const moved = { requested_on: '2026-07-01', accepted_on: '2026-07-02', other_service: 'Glanmorfa' }
    await world.add(transfer, { ...moved, child_id: child, programme_id: gone, kind: 'transfer-out' })

    const page = { accountId: newId(), today: TODAY, page: 1, perPage: 50 }
    const { programmes, total } = await world.look(reader => unallocated(reader, page))
    expect(programmes.map(({ since, status, closed }) => [since, status, closed])).toEqual([
      ['2026-05-01', 'open-unallocated', false],
      ['2026-10-10', 'open-unallocated', false],
      ['2026-11-01', 'referred', false],
    ])
    expect(total).toBe(3)
  })
})
