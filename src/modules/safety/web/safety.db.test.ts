import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import type { Entity } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { casesModule } from '#modules/cases/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { children } from '#modules/children/module.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn, fillForm } from '#test/fill-form.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { turnedAway } from '#test/turned-away.ts'
import { escalation } from '../domain/escalation.ts'
import { incident } from '../domain/incident.ts'
import { missingEpisode } from '../domain/missing-episode.ts'
import { notification } from '../domain/notification.ts'
import { oversight } from '../domain/oversight.ts'
import { panelAction } from '../domain/panel-action.ts'
import { panel } from '../domain/panel.ts'
import { safetyEvidence } from '../data/safety-evidence.ts'
import { safety } from '../module.ts'

const clock = () => new Date('2026-11-23T18:00:00Z')
const MODULES = [
  casesModule({ contributions: [safety.contributes ?? {}], forms: safety.records ?? [] }),
  safety,
  children,
]

let db: TestDb
let world: World
let [childId, workerId, managerId, thirdId] = ['', '', '', '']
let [worker, manager]: ReturnType<typeof as>[] = []

const as = (visitor: Awaited<ReturnType<World['visitor']>>) => webWorld(db, MODULES, () => signedIn(visitor), clock)

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  workerId = await world.person({ name: 'Eleri Brynglas', email: 'eleri@example.org' })
  managerId = await world.person({ name: 'Macsen Tyddyn', email: 'macsen@example.org' })
  thirdId = await world.person({ name: 'Ffion Dolwen' })
  worker = as(await world.visitor(['case-manager'], 'eleri@example.org'))
  manager = as(await world.visitor(['team-manager'], 'macsen@example.org'))
})
afterAll(() => db.close())
beforeEach(async () => {
  childId = await world.child()
})

type Web = ReturnType<typeof as>
const here = (path: string) => `/aberwen/children/${childId}${path}`
const textOf = async (web: Web | undefined, path: string, more: Record<string, string> = {}) =>
  (await web?.get(path, more))?.text() ?? ''
const stored = <E extends Entity>(entity: E) => world.look(reader => listRecords(reader, entity, { child_id: childId }))

/** Fills a form of one page and presses save. */
async function fill(web: Web | undefined, path: string, answers: Readonly<Record<string, string>>, id = newId()) {
  if (!web) throw new Error('Nobody is signed in')
  const answer = await web.post(`${here(path)}/${id}/edit/details`, answers)
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
}

const A_KNIFE = {
  kind: 'weapon',
  ...dayIn('happened_on', '2026-11-20'),
  ...dayIn('known_on', '2026-11-21'),
  source: 'police',
  weapon: 'knife',
  what: 'Stopped with a kitchen knife.',
}
const A_CONCERN = () => ({
  concern: 'Away overnight twice, and no strategy discussion.',
  about: 'child-safety',
  ...dayIn('raised_on', '2026-11-23'),
  raised_by_id: workerId,
  owner_id: managerId,
  ...dayIn('due_on', '2026-11-24'),
})
const addConcern = (values: Readonly<Record<string, string>> = {}) =>
  world.add(escalation, {
    child_id: childId,
    concern: 'Away overnight twice.',
    about: 'child-safety',
    raised_on: '2026-11-19',
    raised_by_id: workerId,
    owner_id: managerId,
    due_on: '2026-11-20',
    ...values,
  })

describe('who may do what', () => {
  const RECORD: readonly Role[] = ['case-manager', 'team-manager', 'head-of-service']
  const MANAGE: readonly Role[] = ['team-manager', 'head-of-service']
  const OPENED_TO_AUDITORS: readonly string[] = ['/children/{child}/safety']

  test.for([
    ['/children/{child}/safety', RECORD, 200],
    ['/safety/concerns', RECORD, 200],
    ['/missing', MANAGE, 200],
    ['/children/{child}/incidents/new', RECORD, 303],
    ['/children/{child}/missing-episodes/new', RECORD, 303],
    ['/children/{child}/panels/new', RECORD, 303],
    ['/children/{child}/escalations/new', RECORD, 303],
    ['/children/{child}/notifications/new', RECORD, 303],
    ['/children/{child}/oversights/new', MANAGE, 303],
  ] as const)('%s', async ([path, allowed, status]) => {
    for (const role of ROLE_NAMES) {
      const web = as(await world.visitor([role]))
      const answer = await web.get(`/aberwen${path}`.replace('{child}', childId))
      expect([role, answer.status]).toEqual([
        role,
        allowed.includes(role) ? status : turnedAway(role, OPENED_TO_AUDITORS.includes(path)),
      ])
    }
  })

  test('another child’s concern and meeting are not found here', async () => {
    const concern = await addConcern()
    const meeting = await world.add(panel, { child_id: childId, kind: 'risk-panel', held_on: '2026-11-02' })
    childId = await world.child()
    expect((await worker?.get(here(`/escalations/answers/${concern}/edit/details`)))?.status).toBe(404)
    expect((await worker?.get(here(`/panels/${meeting}/actions/${newId()}/edit/details`)))?.status).toBe(404)
  })
})

describe('an incident', () => {
  test('is recorded in one post, and leads to a review where its kind asks for one', async () => {
    const saved = await fill(worker, '/incidents', A_KNIFE)
    const [one] = await stored(incident)
    expect(saved.location).toBe(`${here('/safety')}?incident=${one?.id ?? ''}`)
    const page = await textOf(worker, saved.location ?? '')
    expect(page).toContain('Weapon: look at the levels and the plan again.')
    expect(page).toContain(`href="${here('/assessments/new?stage=review&amp;reason=incident')}"`)
    expect(page).toContain('Stopped with a kitchen knife.')
  })

  test('of another kind leads to none, unless whoever records it asks', async () => {
    const plain = { ...A_KNIFE, kind: 'concern', weapon: 'none' }
    const quiet = await fill(worker, '/incidents', plain)
    expect(await textOf(worker, quiet.location ?? '')).not.toContain('Start a review')
    const asked = await fill(worker, '/incidents', { ...plain, asks_review: 'yes' })
    expect(await textOf(worker, asked.location ?? '')).toContain('Start a review')
  })

  test('can’t be known before it happened, and nothing is saved', async () => {
    const refused = await fill(worker, '/incidents', { ...A_KNIFE, ...dayIn('known_on', '2026-11-19') })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('It can’t have been known before it happened')
    expect(await stored(incident)).toEqual([])
  })

  test('takes a time as people type it', async () => {
    await fill(worker, '/incidents', { ...A_KNIFE, happened_time: '9.30pm' })
    expect((await stored(incident))[0]?.values.happened_time).toBe('21:30')
  })
})

describe('a missing child', () => {
  const since = (day: string) => dayIn('missing_from_on', day)

  test('stands at the top of the record until found, and then the talk is due', async () => {
    const id = newId()
    await fill(worker, '/missing-episodes', { ...since('2026-11-22'), missing_from_time: '22:00' }, id)
    expect(await textOf(worker, here(''))).toContain('Missing now')
    expect(await textOf(worker, here('/safety'))).toMatch(/The child is missing, since .*22 November 2026.*, 22:00/)
    await fill(
      worker,
      '/missing-episodes',
      { ...since('2026-11-22'), ...dayIn('found_on', '2026-11-23'), _version: '1' },
      id,
    )
    const overview = await textOf(worker, here(''))
    expect(overview).not.toContain('Missing now')
    expect(overview).toContain('Return home interview')
    expect(await textOf(worker, here('/safety'))).toMatch(/Due by .*26 Nov 2026/)
  })

  test.for([
    [
      'found before going missing',
      { ...dayIn('found_on', '2026-11-20') },
      'can’t have been found before going missing',
    ],
    ['talked with before being found', { ...dayIn('talk_on', '2026-11-22') }, 'held once the child has been found'],
    [
      'that declined a talk which was held',
      { ...dayIn('found_on', '2026-11-22'), ...dayIn('talk_on', '2026-11-23'), talk_declined: 'yes' },
      'Either the talk was held, or the child declined it',
    ],
  ] as const)('%s is refused in words', async ([, answers, words]) => {
    const refused = await fill(worker, '/missing-episodes', { ...since('2026-11-21'), ...answers })
    expect([refused.status, await stored(missingEpisode)]).toEqual([400, []])
    expect(refused.text).toContain(words)
  })

  test('can’t be missing while missing', async () => {
    await fill(worker, '/missing-episodes', since('2026-11-20'))
    const second = await fill(worker, '/missing-episodes', since('2026-11-22'))
    expect(second.status).toBe(400)
    expect(second.text).toContain('The child is recorded as missing at that time already')
    expect(await stored(missingEpisode)).toHaveLength(1)
  })

  test('stands in the list of missing children; of a restricted record only the name', async () => {
    childId = await world.child({ given_names: 'Gwenllian', family_name: 'Hafesgair' })
    await fill(worker, '/missing-episodes', since('2026-11-20'))
    expect(await textOf(manager, '/aberwen/missing')).toMatch(/Gwenllian Hafesgair[\s\S]*20 Nov 2026/)
    await world.change(tx =>
      restrictRecord(tx, { childId, reason: 'invented', ownerId: newId(), readerIds: [], from: TODAY }),
    )
    const page = await textOf(manager, '/aberwen/missing')
    const row = /Gwenllian Hafesgair[\s\S]*?<\/tr>/.exec(page)?.[0] ?? ''
    expect(row).toContain('Restricted record')
    expect(row).not.toContain('2026')
  })
})

describe('a concern', () => {
  test('waits for its owner, who answers it', async () => {
    await fill(worker, '/escalations', A_CONCERN())
    const [one] = await stored(escalation)
    expect(await textOf(worker, here(''))).toContain('A concern waits for an answer')
    expect(await textOf(manager, '/aberwen/safety/concerns')).toContain('Away overnight twice, and no strategy')
    const answered = await fill(
      manager,
      '/escalations/answers',
      { _version: '1', answer: 'Held tomorrow at ten.', decision: 'act', ...dayIn('answered_on', '2026-11-23') },
      one?.id,
    )
    expect(answered.status).toBe(303)
    expect((await stored(escalation))[0]?.values).toMatchObject({ answer: 'Held tomorrow at ten.', decision: 'act' })
    expect(await textOf(worker, here(''))).not.toContain('A concern waits for an answer')
  })

  test('that is passed on is a new one for whoever gets it, once', async () => {
    const id = await addConcern()
    const answer = { answer: 'For the head of service.', decision: 'passed-on', passed_to_id: thirdId }
    const sent = { ...answer, ...dayIn('answered_on', '2026-11-20') }
    await fill(manager, '/escalations/answers', { _version: '1', ...sent }, id)
    await fill(manager, '/escalations/answers', { _version: '2', ...sent, answer: 'For Ffion.' }, id)
    const all = await stored(escalation)
    expect(all.map(({ values }) => [values.raised_by_id, values.owner_id, values.due_on, values.answer])).toEqual([
      [managerId, thirdId, '2026-11-23', null],
      [workerId, managerId, '2026-11-20', 'For Ffion.'],
    ])
  })

  test('is answered by its owner or a manager, by nobody else', async () => {
    const id = await addConcern()
    const answer = {
      _version: '1',
      answer: 'It is fine.',
      decision: 'no-action',
      ...dayIn('answered_on', '2026-11-20'),
    }
    const refused = await fill(worker, '/escalations/answers', answer, id)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Only the person who must answer this concern, or a manager, can answer it')
    expect((await stored(escalation))[0]?.values.answer).toBeNull()
  })

  test.for([
    ['nobody answers their own', { owner_id: 'worker' }, 'somebody other than the person who raises it'],
    ['nor before it was raised', dayIn('due_on', '2026-11-22'), 'can’t be needed before the concern was raised'],
  ] as const)('%s', async ([, answers, words]) => {
    const given = Object.fromEntries(
      Object.entries(answers).map(([name, value]) => [name, value === 'worker' ? workerId : value]),
    )
    const refused = await fill(worker, '/escalations', { ...A_CONCERN(), ...given })
    expect([refused.status, await stored(escalation)]).toEqual([400, []])
    expect(refused.text).toContain(words)
  })

  test.for([
    ['without its words', { decision: 'act', ...dayIn('answered_on', '2026-11-20') }, 'Enter the answer'],
    ['without a decision', { answer: 'Yes.', ...dayIn('answered_on', '2026-11-20') }, 'Select what comes of it'],
    ['without its day', { answer: 'Yes.', decision: 'act' }, 'Enter the day of the answer'],
    [
      'passed on to nobody',
      { answer: 'Yes.', decision: 'passed-on', ...dayIn('answered_on', '2026-11-20') },
      'Select to whom you pass it on',
    ],
    [
      'before the concern',
      { answer: 'Yes.', decision: 'act', ...dayIn('answered_on', '2026-11-18') },
      'The answer can’t come before the concern was raised',
    ],
  ] as const)('an answer %s is refused', async ([, answers, words]) => {
    const id = await addConcern()
    const refused = await fill(manager, '/escalations/answers', { _version: '1', ...answers }, id)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain(words)
    expect((await stored(escalation))[0]?.values.answered_on).toBeNull()
  })

  test('of a restricted record shows the name alone', async () => {
    childId = await world.child({ given_names: 'Mabli', family_name: 'Rhydwen' })
    await addConcern({ concern: 'Something that few may know' })
    await world.change(tx =>
      restrictRecord(tx, { childId, reason: 'invented', ownerId: newId(), readerIds: [], from: TODAY }),
    )
    const page = await textOf(manager, '/aberwen/safety/concerns')
    expect(page).toContain('Mabli Rhydwen')
    expect(page).not.toContain('Something that few may know')
  })
})

describe('a meeting', () => {
  test('is recorded on two pages, and what it asked for is due', async () => {
    if (!worker) throw new Error('Nobody is signed in')
    await fillForm(worker, here('/panels'), {
      meeting: { kind: 'risk-panel', ...dayIn('held_on', '2026-11-20'), chair: 'Mared Dychmygol' },
      decided: { attended: 'police', decided: 'The level stays high.' },
    })
    const [meeting] = await stored(panel)
    await fill(worker, `/panels/${meeting?.id ?? ''}/actions`, {
      what: 'Ask the school for a safe way in.',
      who: 'Eleri',
      person_id: workerId,
      ...dayIn('due_on', '2026-11-22'),
    })
    expect(await stored(panelAction)).toHaveLength(1)
    expect(await textOf(worker, here('/safety'))).toMatch(/Ask the school for a safe way in\.[\s\S]*Overdue/)
    expect(await textOf(worker, here(''))).toContain('Action from a meeting: Ask the school')
  })

  test('is not followed by one before it', async () => {
    if (!worker) throw new Error('Nobody is signed in')
    const refused = await fillForm(worker, here('/panels'), {
      meeting: { kind: 'mappa', ...dayIn('held_on', '2026-11-20') },
      decided: dayIn('next_on', '2026-11-19'),
    })
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('The next meeting comes after this one')
  })
})

describe('a serious incident', () => {
  const CHARGED = {
    category: 'grievous-harm',
    ...dayIn('happened_on', '2026-11-18'),
    ...dayIn('known_on', '2026-11-19'),
  }

  test('says what follows, by when, and what is late', async () => {
    await fill(worker, '/notifications', CHARGED)
    const page = await textOf(worker, here('/safety'))
    expect(page).toMatch(/Send the notification[\s\S]*?20 Nov 2026[\s\S]*?Overdue/)
    expect(page).toMatch(/Begin a learning review[\s\S]*?3 Dec 2026/)
    expect(page).toContain('Unconfirmed')
  })

  test.for([
    ['sent before it was known', dayIn('sent_on', '2026-11-18'), 'can’t have been sent before it was known'],
    ['sent to nobody', dayIn('sent_on', '2026-11-20'), 'Select to whom it was sent'],
    [
      'told to the board before it was known',
      dayIn('board_told_on', '2026-11-18'),
      'done before the incident was known',
    ],
  ] as const)('%s is refused', async ([, answers, words]) => {
    const refused = await fill(worker, '/notifications', { ...CHARGED, ...answers })
    expect([refused.status, await stored(notification)]).toEqual([400, []])
    expect(refused.text).toContain(words)
  })
})

test('oversight is recorded by a manager with what was decided and why', async () => {
  const look = {
    ...dayIn('held_on', '2026-11-23'),
    person_id: managerId,
    kind: 'incident',
    reflection: 'All of it was on a Friday.',
    decision: 'Visit on Friday evenings.',
  }
  const refused = await fill(manager, '/oversights', look)
  expect(refused.text).toContain('Explain why')
  await fill(manager, '/oversights', { ...look, reason: 'That is when it happens.' })
  expect((await stored(oversight)).map(({ values }) => values.reason)).toEqual(['That is when it happens.'])
})

test('the whole of it reads in Welsh', async () => {
  await fill(worker, '/incidents', A_KNIFE)
  await addConcern()
  const page = await textOf(worker, here('/safety'), { cookie: 'language=cy' })
  expect(page).toContain('<html lang="cy"')
  expect(page).toContain('Arf, 20 Tachwedd 2026')
  expect(page).toContain('Pryderon a godwyd')
  expect(page).toContain('Hwyr')
})

test('what happened stands in the chronology and beside the levels', async () => {
  await fill(worker, '/incidents', A_KNIFE)
  await fill(worker, '/missing-episodes', {
    ...dayIn('missing_from_on', '2026-11-10'),
    ...dayIn('found_on', '2026-11-11'),
  })
  await addConcern()
  const page = await textOf(worker, here('/chronology'))
  for (const event of ['Incident', 'Went missing', 'Found or came back', 'Concern raised'])
    expect(page).toContain(event)
  const evidence = await world.look(reader => safetyEvidence(reader, childId, TODAY))
  expect(evidence.map(({ kind, on }) => [kind, on])).toEqual([
    ['weapon', '2026-11-20'],
    ['missing', '2026-11-10'],
  ])
})
