import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRecord } from '#db/record-store.ts'
import { newId } from '#kernel/id.ts'
import { person } from '#modules/workforce/domain/person.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { recordFormRoutes } from './journey.tsx'
import type { RecordForm } from './record-form.ts'

const people: RecordForm = {
  entity: person,
  path: '/staff',
  permission: 'workforce.write',
  newTitle: { en: 'Add someone', cy: 'Ychwanegu rhywun' },
  editTitle: { en: 'Correct someone', cy: 'Cywiro rhywun' },
  pages: [{ id: 'all', title: { en: 'All', cy: 'Popeth' }, fields: ['name', 'employer', 'job_title', 'email'] }],
  beginsWith: [
    { id: 'who', title: { en: 'Who', cy: 'Pwy' }, fields: ['name'] },
    {
      id: 'work',
      title: { en: 'Work', cy: 'Gwaith' },
      fields: ['employer'],
      more: { title: { en: 'More of it', cy: 'Rhagor' }, fields: ['job_title', 'email'] },
    },
  ],
  open: () =>
    Promise.resolve({
      ...{ childId: null, back: '/staff', fixed: {}, choices: {} },
      otherWay: {
        label: { en: 'Save and give a post', cy: 'Cadw a rhoi swydd' },
        name: '_post' as const,
        leadsTo: id => `/staff/${id}/posts/new`,
      },
    }),
  after: (_visit, id) => `/staff/${id}`,
}

describe('a form that begins more quickly than it corrects', () => {
  let db: TestDb
  let world: World
  let web: ReturnType<typeof webWorld>
  beforeAll(async () => {
    db = await freshDatabase()
    world = await openWorld(db)
    const visitor = await world.visitor(['head-of-service'])
    web = webWorld(db, [{ name: 'sample', routes: recordFormRoutes(people) }], () => signedIn(visitor))
  })
  afterAll(() => db.close())

  const stored = (id: string) => world.look(reader => readRecord(reader, person, id))
  const send = (id: string, page: string, answers: Readonly<Record<string, string>>) =>
    web.post(`/aberwen/staff/${id}/edit/${page}`, { _version: '0', ...answers })
  const page = async (id: string, name: string) => (await web.get(`/aberwen/staff/${id}/edit/${name}`)).text()

  test('goes from page to page and saves as the last is sent, with no page to check the answers', async () => {
    const id = newId()
    expect((await send(id, 'who', { name: 'Eleri' })).headers.get('location')).toBe(`/aberwen/staff/${id}/edit/work`)
    expect(await stored(id)).toBeNull()
    const saved = await send(id, 'work', { employer: 'council', job_title: 'Case manager' })
    expect(saved.headers.get('location')).toBe(`/aberwen/staff/${id}`)
    expect((await stored(id))?.values).toMatchObject({ name: 'Eleri', employer: 'council', job_title: 'Case manager' })
  })

  test('says on its last page alone that it saves, and offers the other way there, in either language', async () => {
    const id = newId()
    expect(await page(id, 'who')).toMatch(/<button[^>]*>\s*Continue\s*<\/button>/)
    expect(await page(id, 'who')).not.toContain('Save and give a post')
    expect(await page(id, 'work')).toMatch(/<button[^>]*>\s*Save\s*<\/button>/)
    const welsh = await web.get(`/aberwen/staff/${id}/edit/work`, { cookie: 'language=cy' })
    expect(await welsh.text()).toContain('Cadw a rhoi swydd')
    await send(id, 'who', { name: 'Ffion' })
    const saved = await send(id, 'work', { employer: 'council', _post: 'yes' })
    expect(saved.headers.get('location')).toBe(`/aberwen/staff/${id}/posts/new`)
  })

  test('folds what is seldom asked until it is answered, or answered wrongly', async () => {
    const id = newId()
    expect(await page(id, 'work')).toMatch(/<details class="govuk-details">/)
    await send(id, 'who', { name: 'Gethin' })
    const wrong = await (await send(id, 'work', { employer: 'council', email: 'no address' })).text()
    expect(wrong).toMatch(/<details class="govuk-details" open/)
    expect(wrong).toContain('value="no address"')
    expect(await stored(id)).toBeNull()
  })

  test('leads back to the page that still wants an answer', async () => {
    const id = newId()
    const answer = await send(id, 'work', { employer: 'council' })
    expect(answer.status).toBe(400)
    const told = await answer.text()
    expect(told).toContain(`action="/aberwen/staff/${id}/edit/who"`)
    expect(told).toContain('id="name-error"')
    expect(await stored(id)).toBeNull()
  })

  test('is corrected on the pages for correcting, which are checked before they are saved', async () => {
    const id = newId()
    await send(id, 'who', { name: 'Lowri' })
    await send(id, 'work', { employer: 'council' })
    expect((await web.get(`/aberwen/staff/${id}/edit`)).headers.get('location')).toBe(`/aberwen/staff/${id}/edit/all`)
    const changed = await web.post(`/aberwen/staff/${id}/edit/all`, { _version: '1', name: 'Lowri Haf' })
    expect(changed.headers.get('location')).toBe(`/aberwen/staff/${id}/check`)
    expect((await stored(id))?.values).toMatchObject({ name: 'Lowri' })
  })
})
