import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import { newId } from '#kernel/id.ts'
import { children } from '#modules/children/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { allocation } from '../domain/allocation.ts'
import { casesModule } from '../module.ts'

const cases = casesModule({ contributions: [], forms: [] })
const clock = () => new Date('2026-11-23T18:00:00Z')

let db: TestDb
let world: World
let eleri: string

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  eleri = await world.person({ name: 'Eleri Brynglas', email: 'Eleri@example.org' })
  const [hers, nobodys, closed] = [
    await world.child({ given_names: 'Hers' }),
    await world.child({ given_names: 'Nobodys' }),
    await world.child({ given_names: 'Closed' }),
  ]
  await world.allocation(hers, await world.programme(hers), eleri)
  await world.programme(nobodys)
  await world.allocation(closed, await world.programme(closed, { kind: 'turnaround' }), eleri)
  await world.change(tx =>
    restrictRecord(tx, { childId: closed, reason: 'invented', ownerId: newId(), readerIds: [], from: TODAY }),
  )
})
afterAll(() => db.close())

const as = (visitor: Awaited<ReturnType<World['visitor']>>) =>
  webWorld(db, [cases, children], () => signedIn(visitor), clock)

const namesOn = (page: string) => ['Hers', 'Nobodys', 'Closed'].filter(name => page.includes(`${name} Penllwyn`))

describe('a caseload', () => {
  test('is one’s own at first for a case manager who is a member of staff, and everyone’s by asking', async () => {
    const web = as(await world.visitor(['case-manager'], 'eleri@example.org'))
    expect(namesOn(await (await web.get('/aberwen/caseload')).text())).toEqual(['Hers', 'Closed'])
    expect(namesOn(await (await web.get('/aberwen/caseload?whose=everyone')).text())).toHaveLength(3)
  })

  test.for(['case-manager', 'team-manager'] as const)(
    'is everyone’s at first for a %s without a caseload',
    async role => {
      const page = await (await as(await world.visitor([role])).get('/aberwen/caseload')).text()
      expect(namesOn(page)).toHaveLength(3)
    },
  )

  test('tells of a restricted record its name, and not what the service does', async () => {
    const web = as(await world.visitor(['team-manager']))
    const page = await (await web.get('/aberwen/caseload')).text()
    expect(page).toMatch(/Closed Penllwyn<\/a> <strong[^>]*>Restricted record/)
    const row = /<tr[^>]*>(?:(?!<\/tr>).)*Closed Penllwyn.*?<\/tr>/s.exec(page)?.[0]
    expect(row).not.toMatch(/Turnaround|Eleri|Open/)
    expect(namesOn(await (await web.get('/aberwen/caseload?kind=turnaround')).text())).toEqual([])
  })

  test('keeps what was asked in the links by which it is sorted', async () => {
    const web = as(await world.visitor(['team-manager']))
    const page = await (await web.get('/aberwen/caseload?whose=nobody&q=nob')).text()
    expect(page).toContain('/aberwen/caseload?whose=nobody&amp;q=nob&amp;sort=age')
    expect(page).toContain('aria-sort="ascending"')
  })

  test('of nonsense in the address is the plain one', async () => {
    const web = as(await world.visitor(['team-manager']))
    const asked = '/aberwen/caseload?whose=person-x&kind=x&status=ended&sort=x&order=x&page=-1'
    const page = await web.get(asked)
    expect(page.status).toBe(200)
    expect(namesOn(await page.text())).toHaveLength(3)
  })
})

describe('allocating from the list of what waits', () => {
  test('takes one question; whoever is slower is told', async () => {
    const waiting = await world.child({ given_names: 'Waiting' })
    const id = await world.programme(waiting)
    const web = as(await world.visitor(['team-manager']))
    expect(await (await web.get('/aberwen/unallocated')).text()).toContain('Waiting Penllwyn')

    const path = `/aberwen/children/${waiting}/programmes/${id}/allocate`
    expect(await (await web.get(path)).text()).toContain('Eleri Brynglas: 2 open programmes')
    const nobody = await web.post(path, { reason: 'She asked for Welsh' })
    expect(nobody.status).toBe(400)
    const told = await nobody.text()
    expect(told).toContain('Select the member of staff')
    expect(told).toContain('She asked for Welsh')

    const done = await web.post(path, { person_id: eleri, reason: 'She asked for Welsh' })
    expect([done.status, done.headers.get('location')]).toEqual([303, '/aberwen/unallocated'])
    const again = await web.post(path, { person_id: await world.person() })
    expect(again.status).toBe(400)
    expect(await again.text()).toContain('Someone has been allocated to it meanwhile')
    const turns = await world.look(reader => listRecords(reader, allocation, { programme_id: id }))
    expect(turns.map(({ values }) => [values.person_id, values.from_on, values.reason])).toEqual([
      [eleri, '2026-11-23', 'She asked for Welsh'],
    ])
    expect(await (await web.get('/aberwen/unallocated')).text()).not.toContain('Waiting Penllwyn')
  })

  test('someone who has left is not to be chosen', async () => {
    const waiting = await world.child()
    const path = `/aberwen/children/${waiting}/programmes/${await world.programme(waiting)}/allocate`
    const gone = await world.person({ name: 'Gone Away', leaves_on: '2026-11-22' })
    const web = as(await world.visitor(['team-manager']))
    expect(await (await web.get(path)).text()).not.toContain('Gone Away')
    expect((await web.post(path, { person_id: gone })).status).toBe(400)
  })
})
