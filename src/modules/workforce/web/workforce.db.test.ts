import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn, fillForm } from '#test/fill-form.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { post } from '../domain/post.ts'
import { posting } from '../domain/posting.ts'
import { team } from '../domain/team.ts'
import { workforce } from '../module.ts'

const clock = () => new Date('2026-11-23T18:00:00Z')

let db: TestDb
let world: World
let [eleri, nurse] = ['', '']

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  const court = await world.add(team, { name: 'Court team', welsh_name: 'Tîm y llys' })
  eleri = await world.person({ name: 'Eleri Brynglas', team_id: court, starts_on: '2024-01-01' })
  await world.person({ name: 'Gone Away', leaves_on: '2026-01-01' })
  nurse = await world.add(post, { title: 'Nurse', employer: 'health', from_on: '2025-05-02' })
  const child = await world.child({ given_names: 'Secret' })
  await world.allocation(child, await world.programme(child), eleri)
})
afterAll(() => db.close())

const as = (visitor: Awaited<ReturnType<World['visitor']>>) => webWorld(db, [workforce], () => signedIn(visitor), clock)

const PAGES = () => [
  '/workforce',
  '/workforce/posts',
  '/workforce/teams',
  `/workforce/people/${eleri}`,
  `/workforce/posts/${nurse}`,
]

describe('who may see the workforce', () => {
  const READ: readonly Role[] = [
    'case-manager',
    'team-manager',
    'head-of-service',
    'performance-analyst',
    'administrator',
  ]
  const WRITE: readonly Role[] = ['team-manager', 'head-of-service', 'administrator']

  test.for(ROLE_NAMES)('%s', async role => {
    const web = as(await world.visitor([role]))
    for (const page of PAGES()) expect((await web.get(`/aberwen${page}`)).status).toBe(READ.includes(role) ? 200 : 403)
    const form = await web.get('/aberwen/workforce/people/new')
    expect(form.status).toBe(WRITE.includes(role) ? 303 : 403)
  })

  test('an administrator sees neither a child’s name nor how much anyone answers for', async () => {
    const web = as(await world.visitor(['administrator']))
    for (const page of PAGES()) {
      const text = await (await web.get(`/aberwen${page}`)).text()
      expect(text).not.toMatch(/Secret|Penllwyn|Open programmes|caseload/)
    }
  })

  test('a case manager sees how much each answers for', async () => {
    const web = as(await world.visitor(['case-manager']))
    const page = await (await web.get(`/aberwen/workforce/people/${eleri}`)).text()
    expect(page).toContain(`href="/aberwen/caseload?whose=person-${eleri}">1</a>`)
    expect(page).not.toContain('Secret')
  })
})

describe('the list of people', () => {
  test('leaves out who has left, unless asked', async () => {
    const web = as(await world.visitor(['administrator']))
    expect(await (await web.get('/aberwen/workforce')).text()).not.toContain('Gone Away')
    expect(await (await web.get('/aberwen/workforce?left=yes')).text()).toContain('Gone Away')
  })

  test('can be narrowed to a team and to an employer, and names the team in Welsh', async () => {
    const web = as(await world.visitor(['administrator']))
    expect(await (await web.get('/aberwen/workforce?employer=health')).text()).not.toContain('Eleri')
    expect(await (await web.get('/aberwen/workforce?employer=council')).text()).toContain('Eleri')
    const page = await web.get('/aberwen/workforce', { cookie: 'language=cy' })
    expect(await page.text()).toContain('Tîm y llys')
  })
})

describe('a post', () => {
  test('with nobody in it says for how many days it has been vacant', async () => {
    const web = as(await world.visitor(['administrator']))
    expect(await (await web.get('/aberwen/workforce/posts')).text()).toContain('Vacant for 570 days')
  })

  test('is refused to somebody from a day before it existed, and nothing is saved', async () => {
    const web = as(await world.visitor(['administrator']))
    const answer = await fillForm(web, `/aberwen/workforce/posts/${nurse}/postings`, {
      details: { person_id: eleri, kind: 'permanent', ...dayIn('from_on', '2025-05-01') },
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('The post did not exist on that date')
    expect(await world.look(reader => listRecords(reader, posting, { post_id: nurse }))).toEqual([])
  })

  test('is filled once somebody is posted to it', async () => {
    const school = await world.add(post, { title: 'Teacher', employer: 'education', from_on: '2025-05-02' })
    const web = as(await world.visitor(['administrator']))
    const saved = await fillForm(web, `/aberwen/workforce/people/${eleri}/postings`, {
      details: { post_id: school, kind: 'seconded', ...dayIn('from_on', '2026-11-01') },
    })
    expect(saved.headers.get('location')).toBe(`/aberwen/workforce/people/${eleri}`)
    expect(await (await web.get(`/aberwen/workforce/posts/${school}`)).text()).toContain('Filled')
  })
})

test('what is no identifier, and nobody’s, is not found', async () => {
  const web = as(await world.visitor(['administrator']))
  for (const page of ['people/x', 'posts/x', 'people/00000000-0000-4000-8000-000000000000'])
    expect((await web.get(`/aberwen/workforce/${page}`)).status).toBe(404)
})
