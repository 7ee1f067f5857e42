import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import type { EvidenceSource } from '#db/contributions.ts'
import type { Values } from '#kernel/entity.ts'
import type { Evidence } from '#kernel/evidence.ts'
import { same } from '#kernel/language.ts'
import { newId } from '#kernel/id.ts'
import { localDate } from '#kernel/local-date.ts'
import { type Level, LEVEL_SUBJECTS } from '#kernel/level.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { assessedFactor } from '#modules/assessments/domain/assessed-factor.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { casesModule } from '#modules/cases/module.ts'
import { children } from '#modules/children/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { person } from '#modules/workforce/domain/person.ts'
import { insertRecord } from '#db/record-store.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn } from '#test/fill-form.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { turnedAway } from '#test/turned-away.ts'
import { contingency } from '../domain/contingency.ts'
import { exitPlan } from '../domain/exit-plan.ts'
import { objective } from '../domain/objective.ts'
import { planAction } from '../domain/plan-action.ts'
import { planApproval } from '../domain/plan-approval.ts'
import { planReview } from '../domain/plan-review.ts'
import { plan } from '../domain/plan.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { plansModule } from '../module.ts'

const clock = () => new Date('2026-11-23T18:00:00Z')
const TODAY = '2026-11-23'

let db: TestDb
let world: World
let [manager, worker]: Awaited<ReturnType<World['visitor']>>[] = []
let [managerPerson, workerPerson] = ['', '']
let [child, order, prevention] = ['', '', '']

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  ;[manager, worker] = [
    await world.visitor(['team-manager'], 'reolwr@example.org'),
    await world.visitor(['case-manager'], 'eleri@example.org'),
  ]
  managerPerson = await world.add(person, { name: 'Nia Maesglas', employer: 'council', email: 'reolwr@example.org' })
  workerPerson = await world.add(person, { name: 'Eleri Brynglas', employer: 'council', email: 'eleri@example.org' })
})
afterAll(() => db.close())
beforeEach(async () => {
  child = await world.child()
  order = await world.programme(child, { kind: 'referral-order', starts_on: '2026-09-01' })
  prevention = await world.programme(child, { kind: 'prevention', starts_on: '2026-11-02' })
})

const MODULES = [casesModule({ contributions: [], forms: [] }), plansModule({ evidence: [] }), children]
const as = (visitor: typeof manager) => webWorld(db, MODULES, () => (visitor ? signedIn(visitor) : null), clock)
const record = () => `/aberwen/children/${child}`

type Found = { readonly factors?: readonly string[]; readonly level?: Level; readonly on?: string }

/** A completed assessment, all in one transaction as the database asks. */
async function assessed(programmeId: string, { factors = [], level = 'medium', on = '2026-11-10' }: Found = {}) {
  const id = newId()
  const of = { child_id: child, assessment_id: id }
  await world.change(async tx => {
    await insertRecord(tx, assessment, id, {
      ...{
        child_id: child,
        programme_id: programmeId,
        form: 'court',
        form_version: '1',
        stage: 'start',
        origin: 'here',
      },
      ...{ started_on: on, completed_on: on },
    })
    for (const kind of factors)
      await insertRecord(tx, assessedFactor, newId(), { ...of, kind, is_present: true, weight: 'some', detail: 'Seen' })
    for (const about of LEVEL_SUBJECTS)
      await insertRecord(tx, assessedLevel, newId(), { ...of, about, level, reason: 'As it stands' })
  })
  return id
}

type Drafted = { readonly programmeId?: string; readonly plan?: Values; readonly answers?: readonly string[] }

/** A draft with one objective and one action. */
async function drafted({ programmeId = prevention, plan: more = {}, answers = [] }: Drafted = {}) {
  const id = await world.add(plan, {
    ...{ child_id: child, programme_id: programmeId, started_on: '2026-11-12', author_id: workerPerson, ...more },
  })
  const of = { child_id: child, plan_id: id, position: 1 }
  const aim = await world.add(objective, {
    ...of,
    worker_words: 'Knows whom to ask',
    child_words: 'No more rows',
    answers,
  })
  const action = await world.add(planAction, { ...of, objective_id: aim, what: 'Meet the nurse', by: 'child' })
  return { id, aim, action, path: `${record()}/plans/${id}` }
}

const inForce = async (programmeId = prevention) => {
  const assessment_id = await assessed(programmeId)
  return drafted({ programmeId, plan: { assessment_id, agreed_on: '2026-11-12', child_agreed_on: '2026-11-12' } })
}

const plans = (programmeId = prevention) =>
  world.look(reader => listRecords(reader, plan, { programme_id: programmeId }))
const agreement = { ...dayIn('child_agreed_on', TODAY), child_agreed_how: 'face-to-face', ...dayIn('agreed_on', TODAY) }
const asSeen = { _seen: '1' }
const levels = (level: Level) => Object.fromEntries(LEVEL_SUBJECTS.map(about => [`level-${about}`, level]))

describe('who may open what', () => {
  const READS: readonly Role[] = ['case-manager', 'team-manager', 'head-of-service']
  const APPROVES: readonly Role[] = ['team-manager', 'head-of-service']
  const OPENED_TO_AUDITORS: readonly string[] = ['{child}/plan', '{plan}', '{plan}/mine']

  test.for([
    ['/plans/awaiting', APPROVES, 200],
    ['{child}/plan', READS, 200],
    ['{child}/plan/new?programme={programme}', READS, 200],
    ['{plan}', READS, 200],
    ['{plan}/mine', READS, 200],
    ['{plan}/agree', READS, 200],
    ['{plan}/discard', READS, 200],
    ['{plan}/objectives/new', READS, 303],
    ['{plan}/actions/new', READS, 303],
    ['{plan}/controls/new', READS, 303],
    ['{plan}/contingencies/new', READS, 303],
    ['{plan}/aligned/new', READS, 303],
    ['{plan}/left-out/new', READS, 303],
    ['{agreed}/progress', READS, 200],
    ['{agreed}/review', READS, 200],
    ['{child}/programmes/{order}/exit', READS, 200],
    ['{sent}/approve', APPROVES, 200],
  ] as const)('%s', async ([page, allowed, status]) => {
    const free = await world.programme(child, { kind: 'prevention', starts_on: '2026-11-02' })
    const path = page
      .replace('{plan}', `/children/${child}/plans/${(await drafted()).id}`)
      .replace('{agreed}', `/children/${child}/plans/${(await inForce(order)).id}`)
      .replace('{sent}', `/children/${child}/plans/${(await drafted({ plan: { submitted_on: TODAY } })).id}`)
      .replace('{child}', `/children/${child}`)
      .replace('{programme}', free)
      .replace('{order}', order)
    for (const role of ROLE_NAMES) {
      const answer = await as(await world.visitor([role])).get(`/aberwen${path}`)
      expect([role, answer.status]).toEqual([
        role,
        allowed.some(one => one === role) ? status : turnedAway(role, OPENED_TO_AUDITORS.includes(page)),
      ])
    }
  })

  test('a plan of another child is not found under this one’s name', async () => {
    const { id } = await drafted()
    const other = await world.child()
    expect((await as(worker).get(`/aberwen/children/${other}/plans/${id}`)).status).toBe(404)
    expect(
      (await as(worker).get(`/aberwen/children/${other}/plans/${id}/objectives/${newId()}/edit/details`)).status,
    ).toBe(404)
  })
})

describe('a plan of help that nobody ordered', () => {
  test('is begun on one page, with its objectives, an action each and what is done if things get worse', async () => {
    await assessed(prevention, { factors: ['need-education'] })
    const web = as(worker)
    const begun = await web.post(`${record()}/plan/new?programme=${prevention}`, {
      ...{ hopes: 'Get back to football', 'aim1-worker_words': 'Back in school', 'aim1-answers': 'need-education' },
      ...{ 'step1-what': 'Visit the unit together', 'step1-by': 'case-manager', 'step2-by': 'child' },
      ...{ 'worse-if_what': 'Stops coming', 'worse-then_what': 'We visit', 'worse-who': 'Eleri' },
      ...{ 'worse-how_fast': 'same-day', 'worse-protects': 'child' },
    })
    expect(begun.status).toBe(303)
    const [made] = await plans()
    const mine = { plan_id: made?.id ?? '' }
    const [aims, actions, worse] = await world.look(async reader => [
      await listRecords(reader, objective, mine),
      await listRecords(reader, planAction, mine),
      await listRecords(reader, contingency, mine),
    ])
    expect(aims.map(({ values }) => [values.worker_words, values.answers])).toEqual([
      ['Back in school', ['need-education']],
    ])
    expect(actions.map(({ values }) => values.what)).toEqual(['Visit the unit together'])
    expect(worse).toHaveLength(1)
    await web.post(`${record()}/plans/${made?.id ?? ''}/agree`, { ...agreement, ...asSeen })
    expect((await plans())[0]?.values.agreed_on).toBe(TODAY)
    expect(await (await web.get(`${record()}/plan`)).text()).toContain('Get back to football')
  })

  describe('may be agreed as it is begun', () => {
    const said = { 'child_agreed_on-day': '23', 'child_agreed_on-month': '11', 'child_agreed_on-year': '2026' }
    const aim = { 'aim1-worker_words': 'Back in school', 'aim1-answers': 'need-education' }
    const begin = (answers: Readonly<Record<string, string>>) =>
      as(worker).post(`${record()}/plan/new?programme=${prevention}`, { agree: 'yes', ...answers })

    test('and is in force at once', async () => {
      await assessed(prevention, { factors: ['need-education'] })
      const begun = await begin({ ...aim, ...said, child_agreed_how: 'face-to-face' })
      expect([begun.status, begun.headers.get('location')]).toEqual([303, `${record()}/plan`])
      expect((await plans()).map(({ values }) => values)).toMatchObject([
        { agreed_on: TODAY, child_agreed_on: '2026-11-23', child_agreed_how: 'face-to-face' },
      ])
    })

    test.for([
      ['what the child said to it', aim, 'Enter the date the child agreed'],
      [
        'an answer to what was found',
        { ...said, 'aim1-worker_words': 'Be kinder' },
        'Some factors that the assessment',
      ],
      ['an objective', said, 'The plan has no objective'],
    ] as const)('but not without %s: nothing is begun, nothing is lost', async ([, answers, words]) => {
      await assessed(prevention, { factors: ['need-education'] })
      const answer = await begin({ ...answers, hopes: 'Sleep at night' })
      const page = await answer.text()
      expect(answer.status).toBe(400)
      expect(page).toContain(words)
      expect(page).toContain('Sleep at night')
      expect(await plans()).toEqual([])
    })

    test('but not where a manager has to approve it, nor before the assessment', async () => {
      const offered = async (): Promise<boolean> =>
        (await (await as(worker).get(`${record()}/plan/new?programme=${prevention}`)).text()).includes('name="agree"')
      expect(await offered()).toBe(false)
      expect(await (await begin({ ...aim, ...said })).text()).toContain('without its assessment')
      await assessed(prevention, { factors: ['need-education'] })
      expect(await offered()).toBe(true)
      await assessed(prevention, { factors: ['need-education'], level: 'very-high', on: TODAY })
      expect(await offered()).toBe(false)
      expect(await (await begin({ ...aim, ...said })).text()).toContain('A manager approves this plan')
      expect(await plans()).toEqual([])
    })
  })

  test('asks for what a half-typed objective lacks, and begins nothing', async () => {
    const answer = await as(worker).post(`${record()}/plan/new?programme=${prevention}`, {
      ...{
        'aim1-child_words': 'I want to sleep',
        'step1-by': 'child',
        'worse-how_fast': 'same-day',
        'worse-protects': 'child',
      },
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Enter what is to be different')
    expect(await plans()).toEqual([])
  })

  test('is begun once', async () => {
    await drafted()
    expect((await as(worker).get(`${record()}/plan/new?programme=${prevention}`)).status).toBe(409)
  })
})

describe('agreeing is refused in words, and changes nothing', () => {
  type Try = () => Promise<string>
  const agreed = async (path: string, more: Readonly<Record<string, string>> = {}): Promise<string> => {
    const answer = await as(worker).post(`${path}/agree`, { ...agreement, ...asSeen, ...more })
    expect(answer.status).toBe(400)
    return answer.text()
  }
  const tries: readonly (readonly [string, string, Try])[] = [
    ['without an assessment', 'without its assessment', async () => agreed((await drafted()).path)],
    [
      'against an older assessment',
      'A later assessment was completed',
      async () => {
        const assessment_id = await assessed(prevention)
        await assessed(prevention, { on: '2026-11-20' })
        return agreed((await drafted({ plan: { assessment_id } })).path)
      },
    ],
    [
      'before its assessment was completed',
      'the date the assessment was completed',
      async () => {
        const assessment_id = await assessed(prevention, { on: '2026-11-20' })
        return agreed((await drafted({ plan: { assessment_id } })).path, dayIn('agreed_on', '2026-11-19'))
      },
    ],
    [
      'without an objective',
      'The plan has no objective',
      async () => {
        const assessment_id = await assessed(prevention)
        const of = { child_id: child, programme_id: prevention, started_on: '2026-11-12' }
        return agreed(`${record()}/plans/${await world.add(plan, { ...of, assessment_id })}`)
      },
    ],
    [
      'with a factor that no objective answers',
      'have no objective',
      async () => {
        const assessment_id = await assessed(prevention, { factors: ['safety-online'] })
        return agreed((await drafted({ plan: { assessment_id } })).path)
      },
    ],
    [
      'at a high level with nothing for when things get worse',
      'A level is high',
      async () => {
        const assessment_id = await assessed(prevention, { level: 'high' })
        return agreed((await drafted({ plan: { assessment_id } })).path)
      },
    ],
    [
      'without a word of the child’s',
      'why they have not agreed',
      async () => {
        const assessment_id = await assessed(prevention)
        return agreed((await drafted({ plan: { assessment_id } })).path, {
          ...dayIn('child_agreed_on', '--'),
          child_agreed_how: '',
        })
      },
    ],
    [
      'when someone else has changed the plan meanwhile',
      'Someone else changed the plan',
      async () => {
        const assessment_id = await assessed(prevention)
        return agreed((await drafted({ plan: { assessment_id } })).path, { _seen: '7' })
      },
    ],
  ]

  test.for(tries)('%s', async ([, words, attempt]) => {
    expect(await attempt()).toContain(words)
    expect((await plans()).every(({ values }) => values.agreed_on === null && values.submitted_on === null)).toBe(true)
  })
})

describe('a factor that the assessment found', () => {
  test('stands on the plan’s page until it is answered or left out, and both ways lead on from there', async () => {
    const assessment_id = await assessed(prevention, { factors: ['safety-online', 'need-education'] })
    const { id, path } = await drafted({ plan: { assessment_id }, answers: ['need-education'] })
    const web = as(worker)
    const page = await (await web.get(path)).text()
    expect(page).toContain('Not yet answered')
    const way = /href="([^"]*\/left-out\/[^"]*\?factor=safety-online)"/.exec(page)?.[1] ?? ''
    expect(page).toMatch(/objectives\/[^"]*\?answers=safety-online/)
    const saved = await web.post(way.replace(/\?.*/, ''), {
      _version: '0',
      factor: 'safety-online',
      reason: 'School leads',
    })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, path])
    expect(await (await web.get(path)).text()).not.toContain('Not yet answered')
    await web.post(`${path}/agree`, { ...agreement, ...asSeen })
    expect((await plans()).find(one => one.id === id)?.values.agreed_on).toBe(TODAY)
  })
})

describe('a court order’s plan', () => {
  const sent = async () => {
    const assessment_id = await assessed(order)
    const made = await drafted({ programmeId: order, plan: { assessment_id } })
    await as(worker).post(`${made.path}/agree`, { ...agreement, ...asSeen })
    return made
  }

  test('goes to a manager, and takes effect on their approval', async () => {
    const { id, path } = await sent()
    const [waiting] = await plans(order)
    expect([waiting?.values.submitted_on, waiting?.values.agreed_on]).toEqual([TODAY, null])
    expect(await (await as(manager).get('/aberwen/plans/awaiting')).text()).toContain(`${path}/approve`)
    await as(manager).post(`${path}/approve`, { decision: 'approved', comments: 'Clear' })
    const decisions = await world.look(reader => listRecords(reader, planApproval, { plan_id: id }))
    expect(decisions.map(({ values }) => [values.decision, values.person_id])).toEqual([['approved', managerPerson]])
    expect((await plans(order))[0]?.values.agreed_on).toBe(TODAY)
  })

  test('comes back with comments, which stand on it, and can be sent again', async () => {
    const { path } = await sent()
    const silent = await as(manager).post(`${path}/approve`, { decision: 'returned', comments: ' ' })
    expect([silent.status, await silent.text()]).toEqual([400, expect.stringContaining('Say what should be changed')])
    await as(manager).post(`${path}/approve`, { decision: 'returned', comments: 'Who walks her home?' })
    const page = await (await as(worker).get(path)).text()
    expect(page).toContain('Who walks her home?')
    expect(page).toContain('Agree and send for approval')
  })

  test('is not approved by the one who wrote it', async () => {
    const assessment_id = await assessed(order)
    const mine = { assessment_id, submitted_on: TODAY, child_agreed_on: TODAY, author_id: managerPerson }
    const { path } = await drafted({ programmeId: order, plan: mine })
    const answer = await as(manager).post(`${path}/approve`, { decision: 'approved' })
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('You wrote this plan')])
    expect((await plans(order))[0]?.values.agreed_on).toBeNull()
  })

  test('is decided by a member of staff, not by an account without a name', async () => {
    const { path } = await sent()
    const nobody = await world.visitor(['team-manager'])
    const answer = await as(nobody).post(`${path}/approve`, { decision: 'approved' })
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining('belongs to no member of staff'),
    ])
  })

  test('that nobody sent is not decided about', async () => {
    const { path } = await drafted({ programmeId: order })
    expect((await as(manager).get(`${path}/approve`)).status).toBe(409)
    expect((await as(manager).post(`${path}/approve`, { decision: 'approved' })).status).toBe(409)
  })

  test('of a closed record shows in the list of those to approve by its name alone', async () => {
    const { id } = await sent()
    const restriction = { childId: child, reason: 'Family works here', ownerId: worker?.accountId ?? '', readerIds: [] }
    await world.change(tx => restrictRecord(tx, { ...restriction, from: localDate('2026-11-01') }))
    const page = await (await as(manager).get('/aberwen/plans/awaiting')).text()
    expect(page).toContain('Cadi Penllwyn')
    expect(page).not.toContain(id)
  })
})

describe('an agreed plan', () => {
  test('is not written any more, but its progress is', async () => {
    const { path, aim, action } = await inForce()
    const web = as(worker)
    expect((await web.get(`${path}/objectives/${aim}/edit/details`)).status).toBe(409)
    expect((await web.post(`${path}/actions/${action}/remove`, { _version: '1' })).status).toBe(409)
    const saved = await web.post(`${path}/progress`, {
      ...dayIn('progress_on', '2026-11-20'),
      ...{ [`progress-${aim}`]: 'good', [`seen-${aim}`]: '1', [`result-${action}`]: 'done', [`seen-${action}`]: '1' },
    })
    expect(saved.status).toBe(303)
    const [one] = await world.look(reader => listRecords(reader, objective, { id: aim }))
    const [done] = await world.look(reader => listRecords(reader, planAction, { id: action }))
    expect([one?.values.progress, one?.values.progress_on]).toEqual(['good', '2026-11-20'])
    expect([done?.values.result, done?.values.done_on]).toEqual(['done', '2026-11-20'])
  })

  test('keeps what two people record about it: the second is told, and nothing of theirs is lost', async () => {
    const { path, aim, action } = await inForce()
    const entry = { ...dayIn('progress_on', '2026-11-20'), [`seen-${aim}`]: '1', [`seen-${action}`]: '1' }
    await as(manager).post(`${path}/progress`, { ...entry, [`progress-${aim}`]: 'good' })
    const second = await as(worker).post(`${path}/progress`, {
      ...entry,
      [`progress-${aim}`]: 'some',
      [`note-${aim}`]: 'Left early',
    })
    const page = await second.text()
    expect(second.status).toBe(409)
    expect(page).toContain('Someone else recorded progress')
    expect(page).toContain('Left early')
    expect(page).toContain(`name="seen-${aim}" value="2"`)
    const [one] = await world.look(reader => listRecords(reader, objective, { id: aim }))
    expect(one?.values.progress).toBe('good')
  })

  const review = { ...dayIn('reviewed_on', TODAY), reason: 'routine', what_changed: 'Back in school' }

  test('is reviewed on one page with its levels, and goes on where it does not change', async () => {
    const { id, path } = await inForce()
    const saved = await as(worker).post(`${path}/review`, {
      ...{ ...review, ...levels('medium'), changes_plan: 'no' },
      ...{ 'level-child-safety': 'low', 'why-child-safety': 'Lives with her aunt now' },
    })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${record()}/plan`])
    const [done] = await world.look(reader => listRecords(reader, planReview, { plan_id: id }))
    const again = await world.look(reader =>
      listRecords(reader, assessedLevel, { assessment_id: done?.values.assessment_id ?? '' }),
    )
    expect(Object.fromEntries(again.map(({ values }) => [values.about, values.level]))).toEqual({
      'child-safety': 'low',
      'others-safety': 'medium',
      reoffending: 'medium',
    })
    expect((await plans()).map(one => one.values.assessment_id)).toEqual([done?.values.assessment_id])
  })

  test('asks why a level has changed, and saves nothing until it knows', async () => {
    const { id, path } = await inForce()
    const answer = await as(worker).post(`${path}/review`, { ...review, ...levels('low'), changes_plan: 'no' })
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining('Say why the level has changed'),
    ])
    expect(await world.look(reader => listRecords(reader, planReview, { plan_id: id }))).toEqual([])
  })

  test('asks why a level is lower than the record suggests, and keeps the answer with it', async () => {
    const { id, path } = await inForce()
    const suggests: EvidenceSource = () =>
      Promise.resolve(
        ['self-harm-with-plan', 'threat-to-life'].map(kind => ({
          kind: kind as Evidence['kind'],
          on: localDate('2026-11-20'),
          what: same('A plan to hurt herself'),
          path: '/safety',
          recordId: newId(),
        })),
      )
    const web = webWorld(db, [plansModule({ evidence: [suggests] })], () => (worker ? signedIn(worker) : null), clock)
    const lower = { ...review, ...levels('medium'), changes_plan: 'no' }
    const asked = await web.post(`${path}/review`, lower)
    expect([asked.status, await asked.text()]).toEqual([400, expect.stringContaining('name="despite-child-safety"')])
    expect(await world.look(reader => listRecords(reader, planReview, { plan_id: id }))).toEqual([])
    const why = Object.fromEntries(LEVEL_SUBJECTS.map(about => [`despite-${about}`, 'Seen daily by her nurse']))
    expect((await web.post(`${path}/review`, { ...lower, ...why })).status).toBe(303)
  })

  test('is not reviewed on a day before it took effect', async () => {
    const { path } = await inForce()
    const early = { ...review, ...dayIn('reviewed_on', '2026-11-11'), ...levels('medium'), changes_plan: 'no' }
    const answer = await as(worker).post(`${path}/review`, early)
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining('the date the plan took effect'),
    ])
  })

  test('changes by its next version: a copy, which replaces it on the day it is agreed', async () => {
    const { id, path, aim } = await inForce()
    await world.add(planAction, {
      child_id: child,
      plan_id: id,
      objective_id: aim,
      position: 2,
      what: 'Call the school',
      by: 'case-manager',
      result: 'done',
      done_on: TODAY,
    })
    const web = as(worker)
    const saved = await web.post(`${path}/review`, { ...review, ...levels('medium'), changes_plan: 'yes' })
    const next = (await plans()).find(one => one.id !== id)
    expect(saved.headers.get('location')).toBe(`${record()}/plans/${next?.id ?? ''}`)
    const copied = await world.look(reader => listRecords(reader, planAction, { plan_id: next?.id ?? '' }))
    expect(copied.map(({ values }) => values.what)).toEqual(['Meet the nurse'])
    await web.post(`${record()}/plans/${next?.id ?? ''}/agree`, { ...agreement, ...asSeen })
    expect(
      (await plans()).map(one => [one.id === id, one.values.agreed_on, one.values.replaced_on]).toSorted(),
    ).toEqual([
      [false, TODAY, null],
      [true, '2026-11-12', TODAY],
    ])
  })
})

describe('two people on one objective of a draft', () => {
  test('meet the comparison, and neither overwrites the other', async () => {
    const { path, aim } = await drafted()
    const form = `${path}/objectives/${aim}/edit/details`
    await as(manager).post(form, { _version: '1', worker_words: 'Knows two people to ask' })
    const second = await as(worker).post(form, { _version: '1', worker_words: 'Asks before it is too late' })
    expect(second.headers.get('location')).toBe(`${path}/objectives/${aim}/compare`)
    const page = await (await as(worker).get(`${path}/objectives/${aim}/compare`)).text()
    expect(page).toContain('Knows two people to ask')
    expect(page).toContain('Asks before it is too late')
  })
})

describe('a draft', () => {
  test('is thrown away with all that is in it; a returned plan is not', async () => {
    const { id, path } = await drafted()
    expect((await as(worker).post(`${path}/discard`, {})).status).toBe(303)
    expect(await plans()).toEqual([])
    expect(await world.look(reader => listRecords(reader, planAction, { plan_id: id }))).toEqual([])
    const returned = await drafted()
    const decision = { decision: 'returned', comments: 'Who?', person_id: managerPerson, decided_on: TODAY }
    await world.add(planApproval, { child_id: child, plan_id: returned.id, ...decision })
    expect((await as(worker).post(`${returned.path}/discard`, {})).status).toBe(409)
  })

  test('takes up a later assessment by one press', async () => {
    const assessment_id = await assessed(prevention)
    const { path } = await drafted({ plan: { assessment_id } })
    const later = await assessed(prevention, { on: '2026-11-20' })
    expect(await (await as(worker).get(path)).text()).toContain('Take it up into this plan')
    await as(worker).post(`${path}/take-up`, {})
    expect((await plans())[0]?.values.assessment_id).toBe(later)
  })
})

describe('the ending', () => {
  const ending = { ...dayIn('planned_on', TODAY), what_worked: 'Short sessions', 'seen-exit': '0' }
  const closing = { close: 'yes', ...dayIn('closed_on', TODAY), end_reason: 'completed', successfully_completed: 'yes' }
  const exit = () => `${record()}/programmes/${prevention}/exit`

  test('is planned first and closed later, with the levels, on the same page', async () => {
    await inForce()
    const web = as(worker)
    expect((await web.post(exit(), ending)).status).toBe(303)
    const refused = await web.post(exit(), { ...ending, 'seen-exit': '1', ...closing, ...levels('medium') })
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining('Some actions are not finished'),
    ])
    const handed = { handed_to: 'Early help', ...dayIn('handed_over_on', TODAY) }
    const closed = await web.post(exit(), { ...ending, 'seen-exit': '1', ...closing, ...levels('medium'), ...handed })
    expect(closed.status).toBe(303)
    const [ended] = await world.look(reader => listRecords(reader, programme, { id: prevention }))
    const [kept] = await world.look(reader => listRecords(reader, exitPlan, { programme_id: prevention }))
    expect([ended?.values.ended_on, ended?.values.end_reason]).toEqual([TODAY, 'completed'])
    expect([kept?.values.closed_on, kept?.values.handed_to]).toEqual([TODAY, 'Early help'])
  })

  test.for([
    ['a day to close it', { closed_on: '' }, 'Enter the date it was closed'],
    ['a reason', { end_reason: '' }, 'Select why it ended'],
    ['a day after its start', dayIn('closed_on', '2026-11-01'), 'the same as or after'],
  ] as const)('needs %s, and nothing is saved without', async ([, more, words]) => {
    const without = 'closed_on' in more ? dayIn('closed_on', '--') : more
    const early = 'closed_on-day' in more ? { ...dayIn('planned_on', '2026-11-01') } : {}
    const answer = await as(worker).post(exit(), { ...ending, ...closing, ...early, ...without })
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(words)])
    expect(await world.look(reader => listRecords(reader, exitPlan, { programme_id: prevention }))).toEqual([])
  })

  test('of someone else’s exit plan is not overwritten', async () => {
    await as(manager).post(exit(), ending)
    const answer = await as(worker).post(exit(), { ...ending, what_worked: 'Drawing' })
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining('Someone else changed the exit plan'),
    ])
  })
})

describe('the child’s own sheet', () => {
  test('is in the language of their letters while the worker reads the other', async () => {
    child = await world.child({ written_language: 'welsh', known_as: 'Cads' })
    prevention = await world.programme(child, { kind: 'prevention', starts_on: '2026-11-02' })
    const { path } = await drafted({ plan: { hopes: 'Chwarae pêl-droed' } })
    const page = await (await as(worker).get(`${path}/mine`)).text()
    expect(page).toContain('<html lang="en"')
    expect(page).toContain('class="sl-sheet" lang="cy"')
    expect(page).toContain('Fy nghynllun')
    expect(page).toContain('Beth rydw i ei eisiau')
    expect(await (await as(worker).get(`${path}/mine?sheet=en`)).text()).toContain('My plan')
  })
})

test('the plan’s page reads in Welsh', async () => {
  await inForce()
  const page = await (await as(worker).get(`${record()}/plan`, { cookie: 'language=cy' })).text()
  expect(page).toContain('Cofnodi cynnydd')
  expect(page).toContain('Cytunwyd')
  expect(page).toContain('Beth sy’n cadw pobl yn ddiogel')
})
