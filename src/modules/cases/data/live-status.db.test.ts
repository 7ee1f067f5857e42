import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Writer } from '#db/work.ts'
import { insertRecord } from '#db/record-store.ts'
import { newId } from '#kernel/id.ts'
import { addDays } from '#kernel/local-date.ts'
import { ANSWERING_ROLES } from '#modules/workforce/index.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { ALLOCATION_ROLES, answersForIt } from '../domain/allocation-roles.ts'
import { allocation } from '../domain/allocation.ts'
import { programme } from '../domain/programme.ts'
import { type ProgrammeHistory, programmeStatus } from '../domain/programme-status.ts'
import { transfer } from '../domain/transfer.ts'
import { TRANSFER_KINDS } from '../domain/transfer-kinds.ts'
import { liveStatusOn, standingOn, WITH_STANDING } from './live-status.ts'

const near = fc.integer({ min: -5, max: 5 }).map(days => addDays(TODAY, days))
const code = (list: typeof ALLOCATION_ROLES) => fc.constantFrom(...list.codes.map(one => one.code))

/** Of one programme that has not ended: no two moves are accepted on one day, since then neither would be the last. */
const history: fc.Arbitrary<ProgrammeHistory> = fc.record({
  starts_on: fc.option(near),
  ended_on: fc.constant(null),
  end_reason: fc.constant(null),
  successfully_completed: fc.constant(null),
  allocations: fc.array(fc.record({ role: code(ALLOCATION_ROLES), from_on: near, until_on: fc.option(near) }), {
    maxLength: 3,
  }),
  transfers: fc.uniqueArray(
    fc.record({ kind: code(TRANSFER_KINDS), accepted_on: fc.option(near), ended_on: fc.option(near) }),
    { selector: ({ accepted_on }) => accepted_on, maxLength: 3 },
  ),
})

describe('the status of a programme in a list', () => {
  let db: TestDb
  let world: World
  let [child, person] = ['', '']
  beforeAll(async () => {
    db = await freshDatabase()
    world = await openWorld(db)
    child = await world.child()
    person = await world.person()
  })
  afterAll(() => db.close())

  async function record(tx: Writer, { starts_on, allocations, transfers }: ProgrammeHistory): Promise<string> {
    const id = newId()
    const of = { child_id: child, programme_id: id }
    const moved = { other_service: 'Glanmorfa', requested_on: '2026-01-01' }
    await insertRecord(tx, programme, id, { child_id: child, kind: 'prevention', starts_on, referred_on: '2026-01-01' })
    for (const values of allocations)
      await insertRecord(tx, allocation, newId(), { ...of, person_id: person, ...values })
    for (const values of transfers) await insertRecord(tx, transfer, newId(), { ...of, ...moved, ...values })
    return id
  }

  test('is the one that the rule gives, whatever was done', async () => {
    const histories = fc.sample(history, { numRuns: 60, seed: 11 })
    const expected = new Map<string, string>()
    await world.change(async tx => {
      for (const one of histories) expected.set(await record(tx, one), programmeStatus(one, TODAY))
    })
    const { rows } = await world.look(reader =>
      sql<{ id: string; status: string }>`
        with ${standingOn(TODAY)}
        select id, ${liveStatusOn(TODAY)} as status from programme ${WITH_STANDING}`.execute(reader),
    )
    expect(new Map(rows.map(({ id, status }) => [id, status]))).toEqual(expected)
    expect(new Set(expected.values()).size).toBe(6)
  })
})

test('the roles by which somebody answers for a programme are the same to the workforce as here', () => {
  expect(ALLOCATION_ROLES.codes.map(({ code: role }) => role).filter(answersForIt)).toEqual([...ANSWERING_ROLES])
})
