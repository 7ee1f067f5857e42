import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import type { Values } from '#kernel/entity.ts'
import { children } from '#modules/children/module.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn } from '#test/fill-form.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { contact } from '../domain/contact.ts'
import { contacts } from '../module.ts'

let db: TestDb
let world: World
let worker: Awaited<ReturnType<World['visitor']>>
let [child, programme, person, first] = ['', '', '', '']

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  worker = await world.visitor(['case-manager'], 'eleri@example.org')
  person = await world.person({ email: 'eleri@example.org' })
})
afterAll(() => db.close())
beforeEach(async () => {
  child = await world.child()
  programme = await world.programme(child, { ended_on: null })
  first = await addContact({ outcome: 'kept', note: 'We talked.', seen_alone: true })
})

const addContact = (values: Values = {}) =>
  world.add(contact, {
    child_id: child,
    programme_id: programme,
    kind: 'home-visit',
    was_planned: false,
    held_on: '2026-11-20',
    held_time: '16:00',
    minutes: 45,
    person_id: person,
    with_whom: ['child'],
    place: 'At home',
    counts: true,
    ...values,
  })
const web = (visitor = worker) =>
  webWorld(
    db,
    [contacts, children],
    () => signedIn(visitor),
    () => new Date('2026-11-23T18:00:00Z'),
  )
const path = () => `/aberwen/children/${child}/contacts/${first}/repeat`
const answers = (step: string, until: string) => ({ step, ...dayIn('until', until) })
const shown = async (step: string, until: string, language = 'en') => {
  const query = new URLSearchParams(answers(step, until)).toString()
  const answer = await web().get(`${path()}?${query}`, { cookie: `language=${language}` })
  return { status: answer.status, text: await answer.text() }
}
const planned = async () => {
  const all = await world.look(reader => listRecords(reader, contact, { child_id: child }))
  return all.filter(({ id }) => id !== first).map(({ values }) => values)
}
const plannedDays = async () => (await planned()).map(({ held_on }) => held_on).toSorted()

describe('repeating an appointment', () => {
  test('asks two things, then shows the days before anything is planned', async () => {
    expect(await (await web().get(path())).text()).toContain('How often')
    const { status, text } = await shown('week', '2027-01-01')
    expect(status).toBe(200)
    expect(text).toContain('Home visit, 20 November 2026, 16:00')
    expect(text).toContain('Plan 4 appointments')
    expect(text.match(/Left out: bank holiday/g)).toHaveLength(2)
    expect(await planned()).toEqual([])
  })

  test('plans each as its own contact, told of nothing yet, and none on a bank holiday', async () => {
    const answer = await web().post(path(), answers('week', '2027-01-01'))
    expect(answer.headers.get('location')).toBe(`/aberwen/children/${child}/contacts`)
    expect(await plannedDays()).toEqual(['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18'])
    expect((await planned())[0]).toMatchObject({
      kind: 'home-visit',
      held_time: '16:00',
      minutes: 45,
      place: 'At home',
      person_id: person,
      was_planned: true,
      outcome: null,
      note: null,
      seen_alone: null,
    })
  })

  test('twice plans nothing twice', async () => {
    await web().post(path(), answers('week', '2026-12-11'))
    const again = await web().post(path(), answers('fortnight', '2026-12-11'))
    expect(again.status).toBe(400)
    expect(await again.text()).toContain('is a bank holiday or has its appointment already')
    expect((await shown('week', '2026-12-18')).text.match(/Left out: planned already/g)).toHaveLength(3)
    await web().post(path(), answers('week', '2026-12-18'))
    expect(await plannedDays()).toEqual(['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18'])
  })

  test('plans again on a day whose appointment was called off', async () => {
    await addContact({ held_on: '2026-11-27', outcome: 'cancelled-by-family' })
    await web().post(path(), answers('week', '2026-11-27'))
    expect(await plannedDays()).toEqual(['2026-11-27', '2026-11-27'])
  })

  test.for([
    ['without an answer', '', '2026-12-31', 'Select how often'],
    ['at a step that is not offered', 'daily', '2026-12-31', 'Select how often'],
    ['until no real day', 'week', '2026-02-31', 'must be a real date'],
    ['until before the next one', 'week', '2026-11-26', 'No day to come is left by then'],
    ['more than fifty-two times', 'week', '2027-12-31', 'more than 52 appointments'],
  ] as const)('%s is refused in words, and nothing is planned', async ([, step, until, words]) => {
    const { status, text } = await shown(step, until)
    expect(status).toBe(400)
    expect(text).toContain(words)
    expect((await web().post(path(), answers(step, until))).status).toBe(400)
    expect(await planned()).toEqual([])
  })

  test('past the end of its programme is refused in words', async () => {
    programme = await world.programme(child, { ended_on: '2026-12-10' })
    first = await addContact({ held_on: '2026-11-19' })
    expect((await shown('week', '2026-12-03')).status).toBe(200)
    expect((await shown('week', '2026-12-31')).text).toContain('The programme had ended by that date')
  })

  test('reads in Welsh', async () => {
    const { text } = await shown('fortnight', '2026-12-20', 'cy')
    expect(text).toContain('Cynllunio 2 apwyntiad')
    expect(text).toContain('Caiff ei gynllunio')
  })

  test('is not for those who may not record contacts, nor on another child’s record', async () => {
    const auditor = await world.visitor(['auditor'])
    expect((await web(auditor).get(path())).status).toBe(403)
    expect((await web(auditor).post(path(), answers('week', '2026-12-11'))).status).toBe(403)
    const elsewhere = path().replace(child, await world.child())
    expect((await web().post(elsewhere, answers('week', '2026-12-11'))).status).toBe(404)
    expect(await planned()).toEqual([])
  })
})
