import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertRecord } from '#db/record-store.ts'
import { newId } from '#kernel/id.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { outcome } from '../domain/outcome.ts'
import { offenceEvidence } from './offence-evidence.ts'

let db: TestDb
let world: World
beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
})
afterAll(() => db.close())

const found = async (child: string) =>
  (await world.look(reader => offenceEvidence(reader, child, TODAY))).map(({ kind, on }) => [kind, on])

const ROBBERY = { category: 'robbery', seriousness: 6, committed_on: '2026-08-02', charged_on: '2026-08-20' }

test('an offence for which the programme is held is no new allegation', async () => {
  const child = await world.child()
  const robbery = await world.offence(child, ROBBERY)
  await world.programme(child, { starts_on: '2026-08-10', offence_ids: [robbery] })
  expect(await found(child)).toEqual([['robbery', '2026-08-02']])
})

test('another charge during the programme is one, until it is dealt with', async () => {
  const child = await world.child()
  const first = await world.offence(child, { committed_on: '2026-05-01' })
  await world.programme(child, { starts_on: '2026-06-01', offence_ids: [first] })
  const robbery = await world.offence(child, ROBBERY)
  expect(await found(child)).toEqual([
    ['robbery', '2026-08-02'],
    ['new-allegation', '2026-08-20'],
  ])
  const decided = { child_id: child, offence_id: robbery, outcome: 'referral-order', decided_on: '2026-09-01' }
  await world.change(tx => insertRecord(tx, outcome, newId(), decided))
  expect(await found(child)).toEqual([['robbery', '2026-08-02']])
})

test('a charge after the programme had ended is none, nor one before it began', async () => {
  const child = await world.child()
  await world.programme(child, { starts_on: '2026-01-01', ended_on: '2026-07-31' })
  await world.programme(child, { starts_on: '2026-09-01' })
  await world.offence(child, ROBBERY)
  expect(await found(child)).toEqual([['robbery', '2026-08-02']])
})

test('another child’s offences say nothing', async () => {
  const [child, other] = [await world.child(), await world.child()]
  await world.offence(other, ROBBERY)
  expect(await found(child)).toEqual([])
})
