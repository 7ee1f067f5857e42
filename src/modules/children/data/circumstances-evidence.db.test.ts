import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { careStatus } from '../domain/care-status.ts'
import { healthNeed } from '../domain/health-need.ts'
import { circumstancesEvidence } from './circumstances-evidence.ts'

let db: TestDb
let world: World
beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
})
afterAll(() => db.close())

const found = (child: string) => world.look(reader => circumstancesEvidence(reader, child, TODAY))

test('a protection plan or register speaks while it holds', async () => {
  const child = await world.child()
  const span = { child_id: child, from_on: '2025-01-10' }
  await world.add(careStatus, { ...span, status: 'child-protection-plan', until_on: '2025-12-31' })
  await world.add(careStatus, { ...span, status: 'looked-after' })
  expect(await found(child)).toEqual([])
  const id = await world.add(careStatus, { ...span, status: 'child-protection-register' })
  expect(await found(child)).toEqual([
    {
      kind: 'protection-plan',
      on: '2025-01-10',
      what: { en: 'On the Child Protection Register (Wales)', cy: 'Ar y Gofrestr Amddiffyn Plant (Cymru)' },
      path: `/children/${child}/home`,
      recordId: id,
    },
  ])
})

test('a need in mental health or substance use speaks once it is identified and until help has ended', async () => {
  const child = await world.child()
  const needs = [
    { area: 'mental-health', identified_on: '2026-03-05' },
    { area: 'substance-use', identified_on: '2026-04-05', ended_on: '2026-09-01' },
    { area: 'substance-use', screened_on: '2026-05-05' },
    { area: 'physical-health', identified_on: '2026-06-05' },
  ]
  for (const values of needs) await world.add(healthNeed, { child_id: child, ...values })
  expect((await found(child)).map(({ kind, on, what }) => [kind, on, what.en])).toEqual([
    ['health-need', '2026-03-05', 'Mental health and emotional wellbeing'],
  ])
})

test('another child’s circumstances say nothing', async () => {
  const [child, other] = [await world.child(), await world.child()]
  await world.add(healthNeed, { child_id: other, area: 'mental-health', identified_on: '2026-03-05' })
  expect(await found(child)).toEqual([])
})
