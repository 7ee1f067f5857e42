import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRecord } from '#db/record-store.ts'
import { localDate } from '#kernel/local-date.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, type World } from '#test/world.ts'
import { allocation } from '../domain/allocation.ts'
import { programme } from '../domain/programme.ts'
import { endProgramme } from './end-programme.ts'

describe('ending a programme', () => {
  let db: TestDb
  let world: World
  beforeAll(async () => {
    db = await freshDatabase()
    world = await openWorld(db)
  })
  afterAll(() => db.close())

  const aProgramme = async () => {
    const child = await world.child()
    const id = await world.programme(child, { starts_on: '2026-09-01' })
    const theirs = await world.allocation(child, id, await world.person(), { from_on: '2026-09-05' })
    return { id, theirs }
  }
  const end = (programmeId: string, endedOn: string) =>
    world.change(tx =>
      endProgramme(tx, { programmeId, endedOn: localDate(endedOn), reason: 'completed', completed: true }),
    )
  const read = async ({ id, theirs }: { readonly id: string; readonly theirs: string }) =>
    world.look(async reader => ({
      programme: (await readRecord(reader, programme, id))?.values,
      allocation: (await readRecord(reader, allocation, theirs))?.values,
    }))

  test('says how it ended, and ends who had it', async () => {
    const made = await aProgramme()
    expect(await end(made.id, '2026-11-20')).toEqual({ ok: true, value: null })
    expect(await read(made)).toMatchObject({
      programme: { ended_on: '2026-11-20', end_reason: 'completed', successfully_completed: true },
      allocation: { until_on: '2026-11-20' },
    })
  })

  test.for([
    ['2026-08-31', 'ends-before-start'],
    ['2026-09-04', 'allocated-later'],
  ] as const)('on %s is refused, and changes nothing', async ([on, problem]) => {
    const made = await aProgramme()
    expect(await end(made.id, on)).toEqual({ ok: false, problem })
    expect(await read(made)).toMatchObject({ programme: { ended_on: null }, allocation: { until_on: null } })
  })

  test('happens once', async () => {
    const made = await aProgramme()
    await end(made.id, '2026-11-20')
    expect(await end(made.id, '2026-11-21')).toEqual({ ok: false, problem: 'already-ended' })
    expect(await read(made)).toMatchObject({ programme: { ended_on: '2026-11-20' } })
  })
})
