import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import type { Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { casesModule } from '#modules/cases/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { children } from '#modules/children/module.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn } from '#test/fill-form.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { childGroup } from '../domain/child-group.ts'
import { childPlace } from '../domain/child-place.ts'
import { incident } from '../domain/incident.ts'
import { peerGroup } from '../domain/peer-group.ts'
import { place } from '../domain/place.ts'
import { safety } from '../module.ts'

const RECORD: readonly Role[] = ['case-manager', 'team-manager', 'head-of-service']
const MODULES = [
  casesModule({ contributions: [safety.contributes ?? {}], forms: safety.records ?? [] }),
  safety,
  children,
]

let db: TestDb
let world: World
let worker: ReturnType<typeof as>
let [childId, placeId, groupId] = ['', '', '']

const as = (visitor: Awaited<ReturnType<World['visitor']>>) =>
  webWorld(
    db,
    MODULES,
    () => signedIn(visitor),
    () => new Date('2026-11-23T18:00:00Z'),
  )

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  worker = as(await world.visitor(['case-manager'], 'eleri@example.org'))
})
afterAll(() => db.close())
beforeEach(async () => {
  childId = await world.child()
  placeId = await world.add(place, { name: 'The shelter', kind: 'park', concern: 'Adults whom nobody knows.' })
  groupId = await world.add(peerGroup, { name: 'The station group', kind: 'street', concern: 'Knives.' })
})

const linkPlace = (values: Values = {}) =>
  world.add(childPlace, { child_id: childId, place_id: placeId, link: 'goes-there', from_on: '2026-11-02', ...values })
const linkGroup = (values: Values = {}) =>
  world.add(childGroup, { child_id: childId, peer_group_id: groupId, link: 'edge', from_on: '2026-11-03', ...values })
const textOf = async (path: string, language = 'en') =>
  (await worker.get(`/aberwen${path}`, { cookie: `language=${language}` })).text()
const here = (path: string) => `/children/${childId}${path}`
const close = (id: string) =>
  world.change(tx =>
    restrictRecord(tx, { childId: id, reason: 'Family at work', ownerId: newId(), readerIds: [], from: TODAY }),
  )
async function fill(path: string, answers: Readonly<Record<string, string>>, id = newId()) {
  const answer = await worker.post(`/aberwen${path}/${id}/edit/details`, { _version: '0', ...answers })
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
}

describe('who may open what', () => {
  test.for([
    ['/places', 200],
    ['/places/{place}', 200],
    ['/groups/{group}', 200],
    ['/places/new', 303],
    ['/groups/new', 303],
    ['/children/{child}/places/new', 303],
    ['/children/{child}/groups/new', 303],
  ] as const)('%s', async ([path, status]) => {
    const address = path.replace('{place}', placeId).replace('{group}', groupId).replace('{child}', childId)
    for (const role of ROLE_NAMES) {
      const answer = await as(await world.visitor([role])).get(`/aberwen${address}`)
      expect([role, answer.status]).toEqual([role, RECORD.includes(role) ? status : 403])
    }
  })

  test('a place of another service is not found', async () => {
    const elsewhere = await openWorld(db, 'glanmorfa')
    const other = await elsewhere.add(place, { name: 'Far', kind: 'park', concern: 'Far away.' })
    expect((await worker.get(`/aberwen/places/${other}`)).status).toBe(404)
    expect((await worker.get(`/aberwen/groups/${placeId}`)).status).toBe(404)
  })
})

describe('a place', () => {
  test('is recorded once, and leads to its own page', async () => {
    const id = newId()
    const saved = await fill('/places', { name: 'The arches', kind: 'empty', concern: 'Parties at night.' }, id)
    expect([saved.status, saved.location]).toEqual([303, `/aberwen/places/${id}`])
    const page = await textOf(`/places/${id}`)
    expect(page).toContain('Parties at night.')
    expect(page).toContain('No child is linked with it')
    expect(page).toContain('No incident is recorded here')
    expect(await textOf('/places')).toContain('The arches')
  })

  test('without its concern is refused in words, and nothing is saved', async () => {
    const refused = await fill('/places', { name: 'Nowhere', kind: 'empty', concern: '' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Enter what the concern is')
    expect(await world.look(reader => listRecords(reader, place, { name: 'Nowhere' }))).toEqual([])
  })

  test('that is no longer a concern stands among the earlier ones', async () => {
    await world.add(place, { name: 'The old yard', kind: 'other', concern: 'Was.', until_on: '2026-01-31' })
    expect(await textOf('/places')).toMatch(/No longer a concern[^]*The old yard/)
  })

  test('that children are linked with is not removed', async () => {
    await linkPlace()
    const answer = await worker.post(`/aberwen/places/${placeId}/remove`, { _version: '1' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Other records refer to this one')
  })

  test('shows what happened there, and an incident names its place', async () => {
    const saved = await fill(here('/incidents'), {
      kind: 'weapon',
      ...dayIn('happened_on', '2026-11-20'),
      ...dayIn('known_on', '2026-11-21'),
      source: 'police',
      what: 'A knife.',
      place_id: placeId,
    })
    expect(saved.status).toBe(303)
    const [stored] = await world.look(reader => listRecords(reader, incident, { child_id: childId }))
    expect(stored?.values.place_id).toBe(placeId)
    expect(await textOf(here('/safety'))).toContain('The shelter')
    expect(await textOf(`/places/${placeId}`)).toMatch(/What happened here[^]*Weapon[^]*20 Nov 2026/)
  })
})

describe('a child’s link with places and groups', () => {
  test('is recorded on one page, and stands in their safety and chronology and on the page of the place', async () => {
    const answers = { place_id: placeId, link: 'found-there', ...dayIn('from_on', '2026-11-19') }
    const saved = await fill(here('/places'), answers)
    expect([saved.status, saved.location]).toEqual([303, `/aberwen${here('/safety')}`])
    await linkGroup()
    const tab = await textOf(here('/safety'))
    expect(tab).toMatch(new RegExp(`href="/aberwen/places/${placeId}">The shelter`))
    expect(tab).toContain('Found there when missing')
    expect(tab).toMatch(new RegExp(`href="/aberwen/groups/${groupId}">The station group`))
    expect(await textOf(here('/chronology'))).toMatch(/Linked with a place[^]*Linked with a group/)
    expect(await textOf(`/places/${placeId}`)).toContain('Cadi Penllwyn')
    expect(await textOf(`/groups/${groupId}`)).toContain('Is on the edge of it')
  })

  test.for([
    ['without the place', { link: 'goes-there' }, 'Select the place'],
    ['with a place that is none', { place_id: newId(), link: 'goes-there' }, 'select an answer from the list'],
    ['known since a day to come', { link: 'goes-there', ...dayIn('from_on', '2026-11-24') }, 'today or in the past'],
    [
      'ended before it began',
      { link: 'goes-there', ...dayIn('from_on', '2026-11-19'), ...dayIn('until_on', '2026-11-18') },
      'The last day must be the same as or after the first',
    ],
  ] as const)('%s is refused in words, and nothing is saved', async ([title, answers, words]) => {
    const sent = title.startsWith('without') ? answers : { place_id: placeId, ...answers }
    const refused = await fill(here('/places'), sent)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain(words)
    expect(await world.look(reader => listRecords(reader, childPlace, { child_id: childId }))).toEqual([])
  })

  test('that has ended is folded away and no longer counted', async () => {
    await linkPlace({ until_on: '2026-11-10' })
    expect(await textOf(here('/safety'))).toMatch(/Earlier \(1\)[^]*The shelter/)
    expect(await textOf('/places')).toMatch(/The shelter<\/a>[^]*?no child linked/)
  })

  test('of a restricted record is neither shown nor counted', async () => {
    const hidden = await world.child({ given_names: 'Hidden', family_name: 'Child' })
    await linkPlace()
    await linkPlace({ child_id: hidden })
    await linkGroup({ child_id: hidden })
    await world.add(incident, {
      child_id: hidden,
      kind: 'weapon',
      happened_on: '2026-11-20',
      known_on: '2026-11-20',
      source: 'police',
      what: 'A knife.',
      place_id: placeId,
    })
    await close(hidden)
    const page = await textOf(`/places/${placeId}`)
    expect(page).toContain('Cadi Penllwyn')
    expect(page).not.toContain('Hidden')
    expect(page).toContain('No incident is recorded here')
    expect(await textOf(`/groups/${groupId}`)).toContain('No child is linked with it')
    expect(await textOf('/places')).toMatch(/The shelter<\/a>[^]*?1 child linked/)
    expect((await worker.get(`/aberwen/children/${hidden}/places/new`)).headers.get('location')).toContain('restricted')
  })

  test('reads in Welsh', async () => {
    await linkPlace()
    expect(await textOf(`/places/${placeId}`, 'cy')).toMatch(/Plant sy’n gysylltiedig[^]*Yn mynd yno/)
    expect(await textOf('/places', 'cy')).toContain('Lleoedd a grwpiau')
  })
})
