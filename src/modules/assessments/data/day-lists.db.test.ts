import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertRecord } from '#db/record-store.ts'
import { newId } from '#kernel/id.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { assessment } from '../domain/assessment.ts'
import { countersignature } from '../domain/countersignature.ts'
import { assessmentDay } from './day-lists.ts'

let db: TestDb
let world: World
beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
})
afterAll(() => db.close())

test('a day shows the author’s drafts and what was returned to them, a manager what waits, of a closed record the name alone', async () => {
  const [child, hidden] = [await world.child(), await world.child({ given_names: 'Mali' })]
  const [author, manager] = [await world.person(), await world.person({ name: 'Rhodri Cefnllys' })]
  const make = async (child_id: string, values = {}) => {
    const programme_id = await world.programme(child_id)
    const whole = { child_id, programme_id, form: 'court', form_version: '1', stage: 'start', origin: 'here' }
    return world.add(assessment, { ...whole, started_on: '2026-09-02', author_id: author, ...values })
  }
  const draft = await make(child)
  const returned = await make(child, { started_on: '2026-09-03', completed_on: '2026-09-04' })
  const waiting = await make(hidden, { completed_on: '2026-09-10', author_id: manager })
  await world.change(tx =>
    insertRecord(tx, countersignature, newId(), {
      ...{ child_id: child, assessment_id: returned, decision: 'returned', comments: 'Again' },
      ...{ person_id: manager, decided_on: '2026-09-05' },
    }),
  )
  await world.change(tx =>
    restrictRecord(tx, { childId: hidden, reason: 'invented', ownerId: newId(), readerIds: [], from: TODAY }),
  )
  const asked = { accountId: newId(), personId: author, today: TODAY, now: new Date(), may: () => true }
  const [own, toSign] = await world.look(reader => assessmentDay(reader, asked))
  expect(own?.items.map(({ path, what }) => [path.split('/').at(-1), what.en])).toEqual([
    [draft, 'Started and not completed'],
    [returned, 'Returned by the manager'],
  ])
  expect(toSign?.items).toMatchObject([{ given_names: 'Mali', closed: true }])
  expect(toSign?.items[0]?.path).toContain(waiting)
  expect(await world.look(reader => assessmentDay(reader, { ...asked, may: () => false }))).toEqual([])
})
