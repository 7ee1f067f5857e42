import { afterAll, beforeAll, expect, test } from 'vitest'
import { restrictRecord } from '#modules/children/index.ts'
import { localDate } from '#kernel/local-date.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { objective } from '../domain/objective.ts'
import { planAction } from '../domain/plan-action.ts'
import { planReview } from '../domain/plan-review.ts'
import { plan } from '../domain/plan.ts'
import { objectiveChoices } from '../index.ts'
import { plansOfTheDay } from './plans-of-the-day.ts'
import { plansToday } from './plans-today.ts'

let db: TestDb
let world: World
let [child, programme, person, agreed] = ['', '', '', '']

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  child = await world.child()
  programme = await world.programme(child, { starts_on: '2026-04-01', expected_end_on: '2026-12-18' })
  person = await world.person()
  await world.allocation(child, programme, person, { from_on: '2026-04-01' })
  const of = { child_id: child, programme_id: programme }
  agreed = await world.add(plan, { ...of, started_on: '2026-04-10', agreed_on: '2026-04-20' })
  await world.add(planReview, {
    ...of,
    plan_id: agreed,
    reviewed_on: '2026-08-14',
    reason: 'routine',
    what_changed: 'Calmer',
  })
  const part = { child_id: child, plan_id: agreed, position: 1 }
  const objective_id = await world.add(objective, { ...part, worker_words: 'Knows whom to ask' })
  const action = { ...part, objective_id, by: 'child' }
  await world.add(planAction, { ...action, what: 'Meet the nurse', due_on: '2026-11-20' })
  await world.add(planAction, {
    ...action,
    what: 'Visit college',
    due_on: '2026-11-20',
    result: 'done',
    done_on: '2026-11-18',
  })
})
afterAll(() => db.close())

test('a child’s page is told what is due of the plan, each with the way to do it', async () => {
  const { due = [] } = await world.look(reader => plansToday(reader, { childId: child, today: TODAY }))
  expect(due.map(({ what, on, path }) => [what.en, on, path])).toEqual([
    ['Action of the plan: Meet the nurse', '2026-11-20', `/children/${child}/plans/${agreed}/progress`],
    ['Review the plan', '2026-11-14', `/children/${child}/plans/${agreed}/review`],
    ['Plan the ending', '2026-11-20', `/children/${child}/programmes/${programme}/exit`],
  ])
})

test('a child’s page is told how far planning, review and ending have come', async () => {
  const { stages = [] } = await world.look(reader => plansToday(reader, { childId: child, today: TODAY }))
  expect(stages.map(({ stage, meaning }) => [stage, meaning])).toEqual([
    ['plan', 'done'],
    ['review', 'late'],
    ['exit', 'late'],
  ])
})

const day = (accountId: string) => ({
  ...{ accountId, personId: person, today: TODAY, now: new Date('2026-11-23T09:00:00Z') },
  may: (permission: string) => permission === 'plan.write',
})

test('someone’s day lists what is due in their own caseload, and not in others’', async () => {
  const asked = day(world.worker.accountId ?? '')
  const lists = await world.look(reader => plansOfTheDay(reader, asked))
  expect(lists.map(({ id, total }) => [id, total])).toEqual([
    ['plans-to-agree', 0],
    ['plan-actions-due', 1],
    ['plan-reviews-due', 2],
  ])
  expect(lists[2]?.items.map(({ what }) => what.en)).toEqual(['Review the plan', 'Plan the ending'])
  const others = await world.look(reader => plansOfTheDay(reader, { ...asked, personId: null }))
  expect(others).toEqual([])
})

test('a day list marks a closed record', async () => {
  const owner = await world.visitor(['team-manager'])
  const restriction = { childId: child, reason: 'Family works here', ownerId: owner.accountId, readerIds: [] }
  await world.change(tx => restrictRecord(tx, { ...restriction, from: localDate('2026-11-01') }))
  const lists = await world.look(reader => plansOfTheDay(reader, day(world.worker.accountId ?? '')))
  expect(lists.flatMap(({ items }) => items.map(({ closed }) => closed))).toEqual([true, true, true])
})

test('what is done in a programme may be said to serve an objective of the plan in force', async () => {
  const choices = await world.look(reader => objectiveChoices(reader, programme))
  expect(choices.map(({ label }) => label.en)).toEqual(['Knows whom to ask'])
})
