import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertRecord, listRecords, readRecord, updateRecord } from '#db/record-store.ts'
import { newId } from '#kernel/id.ts'
import { team } from '#modules/workforce/domain/team.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { recordFormRoutes } from './journey.tsx'
import type { RecordForm } from './record-form.ts'

const teams: RecordForm = {
  entity: team,
  path: '/teams',
  permission: 'workforce.write',
  newTitle: { en: 'Add a team', cy: 'Ychwanegu tîm' },
  editTitle: { en: 'Change a team', cy: 'Newid tîm' },
  straight: true,
  saveAndNext: { en: 'Save and add another team', cy: 'Cadw ac ychwanegu tîm arall' },
  open: () => Promise.resolve({ childId: null, back: '/teams', fixed: {}, choices: {} }),
  refuse: async (reader, { id, values }) =>
    (await listRecords(reader, team, {})).some(other => other.id !== id && other.values.name === values['name'])
      ? { field: 'name', words: { en: 'There is such a team already', cy: 'Mae tîm o’r fath yn barod' } }
      : null,
  after: (_visit, id) => `/teams/${id}`,
}

describe('a straight form', () => {
  let db: TestDb
  let world: World
  let web: ReturnType<typeof webWorld>
  beforeAll(async () => {
    db = await freshDatabase()
    world = await openWorld(db)
    const visitor = await world.visitor(['head-of-service'])
    web = webWorld(db, [{ name: 'sample', routes: recordFormRoutes(teams) }], () => signedIn(visitor))
  })
  afterAll(() => db.close())

  const stored = (id: string) => world.look(reader => readRecord(reader, team, id))
  const drafts = async () =>
    (await world.look(reader => reader.selectFrom('draft').select('record_id').execute())).length
  const add = async (name: string): Promise<string> => {
    const id = newId()
    await world.change(tx => insertRecord(tx, team, id, { name }))
    return id
  }
  const send = (id: string, version: number, answers: Readonly<Record<string, string>>) =>
    web.post(`/aberwen/teams/${id}/edit/details`, { _version: String(version), ...answers })

  test('asks on one page that says save, and begins a next one only where there was none before', async () => {
    const page = await (await web.get(`/aberwen/teams/${newId()}/edit/details`)).text()
    expect(page).toMatch(/<button[^>]*>\s*Save\s*<\/button>/)
    expect(page).not.toContain('Continue')
    expect(page).toContain('Save and add another team')
    const again = await (await web.get(`/aberwen/teams/${await add('Court')}/edit/details`)).text()
    expect(again).not.toContain('Save and add another team')
  })

  test('is saved in one post, and leaves no draft', async () => {
    const id = newId()
    const answer = await send(id, 0, { name: 'Prevention' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/aberwen/teams/${id}`])
    expect((await stored(id))?.values).toMatchObject({ name: 'Prevention' })
    expect(await drafts()).toBe(0)
  })

  test('goes on with the next one where that was asked for', async () => {
    const answer = await send(newId(), 0, { name: 'Out of court', _next: 'yes' })
    expect(answer.headers.get('location')).toBe('/aberwen/teams/new?fresh=yes')
  })

  test('pressed twice makes one record, and pressed twice again changes it once', async () => {
    const id = newId()
    for (const version of [0, 0, 1, 1]) {
      const answer = await send(id, version, { name: version === 0 ? 'Resettlement' : 'Custody and resettlement' })
      expect(answer.headers.get('location')).toBe(`/aberwen/teams/${id}`)
    }
    expect(await stored(id)).toMatchObject({ version: 2, values: { name: 'Custody and resettlement' } })
    expect(await drafts()).toBe(0)
  })

  test.for([
    ['a wrong answer', { name: '', welsh_name: 'Tîm' }, 'Enter the team’s name'],
    ['a refusal by a rule', { name: 'Victims', welsh_name: 'Tîm' }, 'There is such a team already'],
  ] as const)('tells %s beside the question, and keeps what was typed', async ([, answers, words]) => {
    await add('Victims')
    const id = newId()
    const answer = await send(id, 0, answers)
    const page = await answer.text()
    expect(answer.status).toBe(400)
    expect(page).toMatch(new RegExp(`id="name-error"[^<]*(<[^>]*>[^<]*)*${words}`))
    expect(page).toContain('value="Tîm"')
    expect(await stored(id)).toBeNull()
    expect(await (await web.get(`/aberwen/teams/${id}/edit/details`)).text()).toContain('value="Tîm"')
    expect((await web.post(`/aberwen/teams/${id}/discard`, {})).status).toBe(303)
  })

  test('of a record that someone else has changed leads to the comparison, and loses neither', async () => {
    const id = await add('Reparation')
    await world.change(tx => updateRecord(tx, team, id, 1, { name: 'Restorative justice' }))
    const answer = await send(id, 1, { name: 'Making amends' })
    expect(answer.headers.get('location')).toBe(`/aberwen/teams/${id}/compare`)
    expect((await stored(id))?.values).toMatchObject({ name: 'Restorative justice' })
    const comparison = await (await web.get(`/aberwen/teams/${id}/compare`)).text()
    expect(comparison).toContain('Making amends')
    expect(comparison).toContain('Restorative justice')
    await web.post(`/aberwen/teams/${id}/compare`, { 'keep-name': 'typed' })
    await web.post(`/aberwen/teams/${id}/check`, { _version: '2' })
    expect(await stored(id)).toMatchObject({ version: 3, values: { name: 'Making amends' } })
  })
})
