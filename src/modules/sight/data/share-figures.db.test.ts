import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookInService } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { national } from '#modules/national/module.ts'
import { sharingAgreement } from '#modules/sharing/domain/sharing-agreement.ts'
import { agreementOn, share } from '#modules/sharing/index.ts'
import { sharing } from '#modules/sharing/module.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { shareFigures } from './share-figures.ts'
import { takeSightings } from './take-sightings.ts'

const NOW = new Date('2026-11-23T10:00:00Z')
const LATER = new Date('2027-02-01T10:00:00Z')
const AGREED = {
  shares: ['signals', 'audits'],
  begins_on: '2026-11-01',
  ends_on: null,
  decided_by: 'The board, item 7',
}

let db: TestDb
let aberwen: World
let glanmorfa: World

beforeAll(async () => {
  db = await freshDatabase()
  aberwen = await openWorld(db)
  glanmorfa = await openWorld(db, 'glanmorfa')
  for (const world of [aberwen, glanmorfa]) await sixChildren(world)
  while (await takeSightings(db, NOW));
})
afterAll(() => db.close())

/** Children whose work began in summer without anything of it being written down: there is something to be seen. */
async function sixChildren(world: World): Promise<void> {
  for (let at = 0; at < 6; at += 1) {
    const childId = await world.child({ given_names: `Seren${at}`, family_name: 'Rhosgoch' })
    const programmeId = await world.programme(childId, { starts_on: '2026-06-01' })
    const person = await world.person({ name: `Worker ${at}` })
    await world.allocation(childId, programmeId, person, { from_on: '2026-06-01' })
  }
}

const untilShared = async (now = NOW): Promise<void> => {
  while (await shareFigures(db, now));
}

const webAs = async (world: World, role: Role, now = NOW) => {
  const visitor = await world.visitor([role])
  return webWorld(
    db,
    [sharing, national],
    () => signedIn(visitor),
    () => now,
  )
}

const page = async (world: World, path: string, role: Role, now = NOW) => {
  const answer = await (await webAs(world, role, now)).get(`/${world.worker.serviceId}${path}`)
  return { status: answer.status, text: (await answer.text()).replaceAll(/\s+/g, ' ') }
}

const seenByOverseer = async (now = NOW): Promise<string> =>
  (await page(aberwen, '/nation/shared', 'national-overseer', now)).text

const withdraw = (world: World): Promise<unknown> =>
  world.change(tx => sql`delete from sharing_agreement where service_id = current_service()`.execute(tx))

describe('sharing with the nation', () => {
  test('is off until somebody agrees', async () => {
    await untilShared()
    expect(await seenByOverseer()).toContain('No service shares its figures')
    expect((await page(glanmorfa, '/nation/sharing', 'head-of-service')).text).toContain(
      'This service shares none of its own figures',
    )
  })

  test('is agreed on a form, by a head of service, and seen by overseers of other services', async () => {
    const web = await webAs(glanmorfa, 'head-of-service')
    const path = `/glanmorfa/nation/sharing/agreements/${newId()}`
    const form = {
      ...{ _form: 'sharing_agreement', _record: path.split('/').at(-1) ?? '', _version: '0', _child: '' },
      ...{ shares: 'signals', 'begins_on-day': '1', 'begins_on-month': '11', 'begins_on-year': '2026' },
      decided_by: 'The board on 20 October 2026',
      _place: `${path}/edit/details`,
    }
    expect((await web.post(`${path}/edit/details`, form)).status).toBe(303)
    expect((await web.post(`${path}/check`, {})).status).toBe(303)
    await untilShared()
    const list = await seenByOverseer()
    expect(list).toContain('/aberwen/nation/shared/glanmorfa')
    expect(list).not.toContain('/aberwen/nation/shared/aberwen')
    const { text } = await page(aberwen, '/nation/shared/glanmorfa', 'national-overseer')
    expect(text).toContain('30 September 2026')
    expect(text).not.toContain('Own audits')
    const own = await page(glanmorfa, '/nation/sharing', 'head-of-service')
    expect(own.text).toContain('The board on 20 October 2026')
    expect(own.text).toContain('30 September 2026')
    await withdraw(glanmorfa)
  })

  test('shows numbers only: no name, and none from 1 to 4', async () => {
    await aberwen.add(sharingAgreement, AGREED)
    await untilShared()
    const { rows } = await aberwen.look(reader =>
      sql<{ figures: { signals: { quarters: Record<string, number | null>[] } } }>`
        select figures from shared_figures where service_id = current_service()`.execute(reader),
    )
    const quarters = rows[0]?.figures.signals.quarters ?? []
    expect(quarters.at(-1)).toMatchObject({ programmes: 6 })
    for (const quarter of quarters)
      for (const figure of ['programmes', 'standing', 'late', 'board'])
        expect([1, 2, 3, 4]).not.toContain(quarter[figure])
    expect(JSON.stringify(rows)).not.toContain('Rhosgoch')
    expect(await seenByOverseer()).not.toContain('Rhosgoch')
    await withdraw(aberwen)
  })

  test('is gone in the very moment in which it is stopped', async () => {
    await glanmorfa.add(sharingAgreement, AGREED)
    await untilShared()
    expect(await seenByOverseer()).toContain('/nation/shared/glanmorfa')
    const web = await webAs(glanmorfa, 'head-of-service')
    expect((await web.post('/glanmorfa/nation/sharing/stop', {})).status).toBe(303)
    expect(await seenByOverseer()).not.toContain('/nation/shared/glanmorfa')
    expect((await page(aberwen, '/nation/shared/glanmorfa', 'national-overseer')).status).toBe(404)
    await untilShared()
    expect(await seenByOverseer()).not.toContain('/nation/shared/glanmorfa')
    await withdraw(glanmorfa)
  })

  test('ends by itself on the day that was agreed, and what was shared is then taken away', async () => {
    await glanmorfa.add(sharingAgreement, { ...AGREED, ends_on: '2027-01-31' })
    await untilShared()
    expect(await seenByOverseer()).toContain('/nation/shared/glanmorfa')
    expect(await seenByOverseer(LATER)).not.toContain('/nation/shared/glanmorfa')
    await untilShared(LATER)
    const { rows } = await glanmorfa.look(reader =>
      sql`select from shared_figures where service_id = current_service()`.execute(reader),
    )
    expect(rows).toEqual([])
    await withdraw(glanmorfa)
  })

  test('is not begun again by figures that were put together while it was stopped', async () => {
    await glanmorfa.add(sharingAgreement, AGREED)
    const agreement = await glanmorfa.look(reader => agreementOn(reader, TODAY))
    if (!agreement) throw new Error('It was agreed')
    await (await webAs(glanmorfa, 'head-of-service')).post('/glanmorfa/nation/sharing/stop', {})
    const figures = { signals: null, audits: null }
    await glanmorfa.change(tx => share(tx, { agreement, figures, madeFrom: 'before' }))
    expect(await seenByOverseer()).not.toContain('/nation/shared/glanmorfa')
    await withdraw(glanmorfa)
  })

  test('can be changed before it begins', async () => {
    const id = await glanmorfa.add(sharingAgreement, { ...AGREED, begins_on: '2026-12-01' })
    const { text } = await page(glanmorfa, '/nation/sharing', 'head-of-service')
    expect(text).toContain('This service shares none of its own figures')
    expect(text).toContain(`/glanmorfa/nation/sharing/agreements/${id}/edit`)
    await withdraw(glanmorfa)
  })

  test('has one agreement at a time', async () => {
    await glanmorfa.add(sharingAgreement, AGREED)
    const web = await webAs(glanmorfa, 'head-of-service')
    const path = `/glanmorfa/nation/sharing/agreements/${newId()}`
    const form = {
      ...{ _form: 'sharing_agreement', _record: path.split('/').at(-1) ?? '', _version: '0', _child: '' },
      ...{ shares: 'audits', 'begins_on-day': '1', 'begins_on-month': '12', 'begins_on-year': '2026' },
      decided_by: 'Somebody else',
      _place: `${path}/edit/details`,
    }
    await web.post(`${path}/edit/details`, form)
    const answer = await web.post(`${path}/check`, {})
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('There is an agreement for some of this time already')
    await withdraw(glanmorfa)
  })

  test('is looked at by overseers alone, and decided by heads of service alone', async () => {
    for (const role of ROLE_NAMES) {
      const expected = (may: boolean): number => (may ? 200 : 403)
      expect([role, (await page(aberwen, '/nation/shared', role)).status]).toEqual([
        role,
        expected(role === 'national-overseer'),
      ])
      expect([role, (await page(aberwen, '/nation/sharing', role)).status]).toEqual([
        role,
        expected(role === 'head-of-service'),
      ])
    }
  })

  test('opens nothing else: with the reach of the nation there is no other row of another service', async () => {
    await glanmorfa.add(sharingAgreement, AGREED)
    await untilShared()
    const worker = { serviceId: 'aberwen', accountId: null, request: 'test' }
    const counted = (reach: 'nation' | undefined) =>
      lookInService(db, { ...worker, ...(reach && { reach }) }, async reader => {
        const { rows } = await sql<Record<string, number>>`
          select (select count(*)::int from shared_figures where service_id <> 'aberwen') as shared,
                 (select count(*)::int from sharing_agreement where service_id <> 'aberwen') as agreements,
                 (select count(*)::int from child where service_id <> 'aberwen') as children,
                 (select count(*)::int from sighting where service_id <> 'aberwen') as sightings,
                 (select count(*)::int from change_log where service_id <> 'aberwen') as log`.execute(reader)
        return rows[0]
      })
    const nothing = { shared: 0, agreements: 0, children: 0, sightings: 0, log: 0 }
    expect(await counted(undefined)).toEqual(nothing)
    expect(await counted('nation')).toEqual({ ...nothing, shared: 1 })
    await withdraw(glanmorfa)
  })

  test('can be taken away as a file, in either language', async () => {
    await glanmorfa.add(sharingAgreement, AGREED)
    await untilShared()
    const web = await webAs(aberwen, 'national-overseer')
    const answer = await web.get('/aberwen/nation/shared.csv', { cookie: 'language=cy' })
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toContain('Arwyddion am bob rhaglen')
    expect(text).toContain('2026-09-30')
    expect((await web.get('/aberwen/nation/shared.ods')).status).toBe(200)
    await withdraw(glanmorfa)
  })
})
