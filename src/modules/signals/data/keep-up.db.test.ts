import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { planReview } from '#modules/plans/domain/plan-review.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, type World } from '#test/world.ts'
import { keepUp } from './keep-up.ts'

const TODAY = localDate('2026-11-23')
let db: TestDb
let world: World
beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
})
afterAll(() => db.close())

const standing = (childId: string) =>
  world.look(async reader => {
    const { rows } = await sql<{ rule: string; raised_on: string; owner_id: string | null; times_raised: number }>`
      select rule, raised_on, owner_id, times_raised from signal
      where child_id = ${childId} and ended_on is null and rule = 'review-overdue'`.execute(reader)
    return rows
  })

const untilDone = async (on = TODAY) => {
  while ((await keepUp(db, on)) > 0);
}

async function anUnreviewedPlan() {
  const childId = await world.child()
  const programme_id = await world.programme(childId, { kind: 'referral-order', starts_on: '2026-06-01' })
  const worker = await world.person()
  await world.allocation(childId, programme_id, worker, { from_on: '2026-06-01' })
  const plan_id = await world.add(plan, {
    child_id: childId,
    programme_id,
    started_on: '2026-06-10',
    agreed_on: '2026-06-15',
  })
  const review = (reviewed_on: string) =>
    world.add(planReview, {
      child_id: childId,
      programme_id,
      plan_id,
      reviewed_on,
      reason: 'routine',
      what_changed: 'Nothing',
      person_id: worker,
    })
  return { childId, worker, review }
}

describe('signals are kept up', () => {
  test('with what is saved, and with what is saved next', async () => {
    const { childId, worker, review } = await anUnreviewedPlan()
    expect(await standing(childId)).toEqual([])
    await untilDone()
    expect(await standing(childId)).toEqual([
      { rule: 'review-overdue', raised_on: '2026-09-16', owner_id: worker, times_raised: 1 },
    ])
    await review('2026-11-20')
    await untilDone()
    expect(await standing(childId)).toEqual([])
  })

  test('with the day on which time alone brings something', async () => {
    const { childId, review } = await anUnreviewedPlan()
    await review('2026-11-20')
    await untilDone()
    expect(await standing(childId)).toEqual([])
    await untilDone(localDate('2027-02-20'))
    expect(await standing(childId)).toEqual([])
    await untilDone(localDate('2027-02-21'))
    expect(await standing(childId)).toMatchObject([{ raised_on: '2027-02-21', times_raised: 2 }])
  })

  test('by nothing when nothing has changed', async () => {
    await untilDone()
    expect(await keepUp(db, TODAY)).toBe(0)
    expect(await keepUp(db, addDays(TODAY, 0))).toBe(0)
  })

  test('not with a change that was taken back', async () => {
    const { childId, worker } = await anUnreviewedPlan()
    await untilDone()
    const undone = world.change(async tx => {
      await sql`update allocation set until_on = '2026-11-01' where child_id = ${childId}`.execute(tx)
      throw new Error('taken back')
    })
    await expect(undone).rejects.toThrow('taken back')
    expect(await keepUp(db, TODAY)).toBe(0)
    expect((await standing(childId))[0]?.owner_id).toBe(worker)
  })

  test('of every other child where a record is such that no rule can read it, and of that one as they were', async () => {
    const [broken, sound] = [await anUnreviewedPlan(), await anUnreviewedPlan()]
    await untilDone()
    expect(await standing(broken.childId)).toHaveLength(1)
    await world.change(tx =>
      sql`update plan set agreed_on = '-infinity' where child_id = ${broken.childId}`.execute(tx),
    )
    await sound.review('2026-11-20')
    await expect(untilDone()).rejects.toThrow()
    await untilDone()
    expect(await standing(sound.childId)).toEqual([])
    expect(await standing(broken.childId)).toHaveLength(1)
    const { rows } = await world.look(reader =>
      sql<{ look_again_on: string }>`
        select look_again_on from signal_look where child_id = ${broken.childId}`.execute(reader),
    )
    expect(rows[0]?.look_again_on).toBe(addDays(TODAY, 1))
    await world.change(tx =>
      sql`update plan set agreed_on = '2026-11-20' where child_id = ${broken.childId}`.execute(tx),
    )
    await untilDone()
    expect(await standing(broken.childId)).toEqual([])
  })
})
