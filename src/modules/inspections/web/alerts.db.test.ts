import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn, fillForm } from '#test/fill-form.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { inspectionAlert } from '../domain/inspection-alert.ts'
import { inspection } from '../domain/inspection.ts'
import { inspections } from '../module.ts'

let now = new Date('2026-11-23T16:59:00Z')

let db: TestDb
let world: World
let [visit, alert] = ['', '']

/** Everything that an alert says in words. */
const WORDS = [
  'Nobody asked where the child stays',
  'OOCD-07',
  'Nerys Dychmygol',
  'Told to Macsen',
  'Seen the same evening',
]

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  visit = await world.add(inspection, { origin: 'inspection', framework: 'hmip-2021', fieldwork_from_on: '2026-11-16' })
  alert = await world.add(inspectionAlert, {
    inspection_id: visit,
    kind: 'child-safety',
    case_reference: 'OOCD-07',
    concern: 'Nobody asked where the child stays',
    raised_on: '2026-11-22',
    raised_by: 'Nerys Dychmygol',
    told_to: 'Told to Macsen',
    answer_due_on: '2026-11-23',
    answer_due_time: '17:00',
  })
})
afterAll(() => db.close())

const as = async (...roles: readonly Role[]) => {
  const visitor = await world.visitor(roles)
  return webWorld(
    db,
    [inspections],
    () => signedIn(visitor),
    () => now,
  )
}

const MAY_READ_IT: readonly Role[] = ['team-manager', 'head-of-service', 'auditor']
const MAY_SEE_IT: readonly Role[] = [
  ...MAY_READ_IT,
  'case-manager',
  'victim-worker',
  'performance-analyst',
  'board-member',
]

describe('an alert', () => {
  test.for(ROLE_NAMES)('before %s', async role => {
    const web = await as(role)
    const own = await web.get(`/aberwen/inspections/${visit}/alerts/${alert}`)
    expect(own.status).toBe(MAY_READ_IT.includes(role) ? 200 : 403)
    const answering = await web.get(`/aberwen/inspections/${visit}/answers/${alert}/edit/answer`)
    expect(answering.status).toBe(MAY_READ_IT.includes(role) ? 200 : 403)
    for (const page of ['/inspections', `/inspections/${visit}`]) {
      const seen = await (await web.get(`/aberwen${page}`)).text()
      expect(seen.includes('Safety of a child')).toBe(MAY_SEE_IT.includes(role))
      for (const words of WORDS) expect(seen).not.toContain(words)
    }
  })

  test('is overdue a minute after its time, not before', async () => {
    const state = async () =>
      /Not answered|Answer overdue/.exec(
        await (await (await as('board-member')).get(`/aberwen/inspections/${visit}`)).text(),
      )?.[0]
    expect(await state()).toBe('Not answered')
    now = new Date('2026-11-23T17:01:00Z')
    expect(await state()).toBe('Answer overdue')
  })
})

describe('recording an alert', () => {
  const CONCERN = { kind: 'public-protection', concern: 'The plan says nothing of the victim' }

  test('begins with a time to answer that says it is no more than a starting value', async () => {
    const web = await as('head-of-service')
    const begun = await web.get(`/aberwen/inspections/${visit}/alerts/new?fresh=yes`)
    const page = await (await web.get(`${begun.headers.get('location') ?? ''}/days`)).text()
    expect(page).toMatch(/name="answer_due_time"[^>]*value="17:00"|value="17:00"[^>]*name="answer_due_time"/)
    expect(page).toContain('a starting value of Sightline’s own: check them')
  })

  test('is refused without a concern, and leaves nothing', async () => {
    const web = await as('head-of-service')
    const answer = await fillForm(web, `/aberwen/inspections/${visit}/alerts`, { concern: { ...CONCERN, concern: '' } })
    expect(answer.status).toBe(400)
    expect(await world.look(reader => listRecords(reader, inspectionAlert))).toHaveLength(1)
  })

  test('leads to its page', async () => {
    const web = await as('head-of-service')
    const saved = await fillForm(web, `/aberwen/inspections/${visit}/alerts`, {
      concern: CONCERN,
      days: dayIn('raised_on', '2026-11-20'),
    })
    expect(await (await web.get(saved.headers.get('location') ?? '')).text()).toContain(
      'The plan says nothing of the victim',
    )
  })

  test.for(['team-manager', 'case-manager', 'board-member'] as const)('is not for a %s', async role => {
    expect((await (await as(role)).get(`/aberwen/inspections/${visit}/alerts/new`)).status).toBe(403)
  })
})

describe('answering an alert', () => {
  const answering = `/aberwen/inspections/:visit/answers/:alert`
  const path = () => answering.replace(':visit', visit).replace(':alert', alert)
  const ANSWER = { answer: 'Seen the same evening', ...dayIn('answered_on', '2026-11-23'), answered_by: 'Macsen' }

  test('shows what it answers, above the answer', async () => {
    const page = await (await (await as('team-manager')).get(`${path()}/edit/answer`)).text()
    expect(page).toContain('Nobody asked where the child stays')
  })

  test('needs its day', async () => {
    const web = await as('team-manager')
    const refused = await fillForm(web, path(), { answer: { answer: 'Seen' } }, 1)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('Enter the day on which the answer was given')
  })

  test('changes the answer and not what was raised, whatever is sent', async () => {
    const web = await as('team-manager')
    const saved = await fillForm(web, path(), { answer: { ...ANSWER, concern: 'Nothing at all' }, assurance: {} }, 1)
    const page = await (await web.get(saved.headers.get('location') ?? '')).text()
    for (const words of WORDS) expect(page).toContain(words)
    expect(page).toContain('Answered')
    expect(page).not.toContain('Nothing at all')
  })

  test('comes before assurance and closing, which close it', async () => {
    const web = await as('team-manager')
    await fillForm(
      web,
      path(),
      { assurance: { ...dayIn('assured_on', '2026-11-23'), ...dayIn('closed_on', '2026-11-23') } },
      2,
    )
    const page = await (await (await as('board-member')).get(`/aberwen/inspections/${visit}`)).text()
    expect(page).toContain('Closed')
    for (const words of WORDS) expect(page).not.toContain(words)
  })
})
