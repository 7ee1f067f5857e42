import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertRecord, listRecords, readRecord } from '#db/record-store.ts'
import { lookInService } from '#db/work.ts'
import type { Evidence } from '#kernel/evidence.ts'
import { newId } from '#kernel/id.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { casesModule } from '#modules/cases/module.ts'
import { children } from '#modules/children/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { draftRoutes } from '#web/draft-routes.tsx'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { turnedAway } from '#test/turned-away.ts'
import { currentAssessment } from '../data/current-assessment.ts'
import { assessedFactor } from '../domain/assessed-factor.ts'
import { assessedLevel } from '../domain/assessed-level.ts'
import { assessmentAnswer } from '../domain/assessment-answer.ts'
import { assessment } from '../domain/assessment.ts'
import { countersignature } from '../domain/countersignature.ts'
import { FACTOR_KINDS } from '../domain/factor-kinds.ts'
import { PREVENTION_1 } from '../domain/content/prevention-1.ts'
import { assessmentsModule } from '../module.ts'

const clock = () => new Date('2026-11-23T18:00:00Z')
let evidence: readonly Evidence[] = []

let db: TestDb
let world: World
let child: string
let programme: string
let [worker, other, manager]: Awaited<ReturnType<World['visitor']>>[] = []
let workerId: string

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  worker = await world.visitor(['case-manager'], 'eleri@example.org')
  other = await world.visitor(['case-manager'], 'mared@example.org')
  manager = await world.visitor(['team-manager'], 'rhodri@example.org')
  workerId = await world.person({ name: 'Eleri Brynglas', email: 'eleri@example.org' })
  await world.person({ name: 'Mared Dolwen', email: 'mared@example.org' })
  await world.person({ name: 'Rhodri Cefnllys', email: 'rhodri@example.org' })
})
afterAll(() => db.close())
beforeEach(async () => {
  evidence = []
  child = await world.child()
  programme = await world.programme(child, { kind: 'prevention', starts_on: '2026-11-02' })
})

const modules = [
  assessmentsModule({ evidence: [() => Promise.resolve(evidence)] }),
  casesModule({ contributions: [], forms: [] }),
  children,
  { name: 'drafts', routes: draftRoutes([]) },
]
const as = (visitor: typeof worker) =>
  webWorld(
    db,
    modules,
    () => {
      if (!visitor) throw new Error('nobody')
      return signedIn(visitor)
    },
    clock,
  )
const tab = () => `/aberwen/children/${child}/assessments`

async function start(values: Readonly<Record<string, string>> = {}, visitor = worker): Promise<string> {
  const form = { programme_id: programme, form: 'prevention', stage: 'start', reason: '', ...values }
  const answer = await as(visitor).post(`${tab()}/new`, form)
  const [, id] = /assessments\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '') ?? []
  if (id === undefined) throw new Error(`not started: ${answer.status} ${await answer.text()}`)
  return id
}

/** What a page’s form sends when nothing is changed on it. */
async function formOf(page: string): Promise<Record<string, string>> {
  const form: Record<string, string> = {}
  for (const [tag] of page.matchAll(/<input[^>]*>/g)) {
    const [name, value] = [/ name="([^"]*)"/.exec(tag)?.[1], / value="([^"]*)"/.exec(tag)?.[1] ?? '']
    if (name === undefined || (/type="radio"/.test(tag) && !/ checked/.test(tag))) continue
    form[name] = value
  }
  for (const [, name, text] of page.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g))
    if (name !== undefined) form[name] = text ?? ''
  return Promise.resolve(form)
}

const opened = async (visitor: typeof worker, id: string, section: string) =>
  formOf(await (await as(visitor).get(`${tab()}/${id}/sections/${section}`)).text())

async function answerSection(
  id: string,
  section: string,
  answers: Readonly<Record<string, string>>,
  visitor = worker,
): Promise<Response> {
  return as(visitor).post(`${tab()}/${id}/sections/${section}`, { ...(await opened(visitor, id, section)), ...answers })
}

const SAFETY = FACTOR_KINDS.codes.filter(({ group }) => group === 'child-safety').map(({ code }) => code)
const LEVELS = {
  'level-child-safety': 'medium',
  'level-child-safety-reason': 'Out late',
  'level-others-safety': 'low',
  'level-others-safety-reason': 'Nothing known',
  'level-reoffending': 'low',
  'level-reoffending-reason': 'First time',
}

/** Writes all that a prevention assessment needs, as pages send it. */
async function writeAll(id: string, levels: Readonly<Record<string, string>> = LEVELS): Promise<void> {
  for (const section of PREVENTION_1.sections) {
    const page = section.page ?? section.id
    const questions = section.kind === 'questions' ? section.questions : []
    const asked = Object.fromEntries(questions.map(one => [`answer-${one.id}`, `About ${one.id}`]))
    const safety = section.kind === 'factors' && section.group === 'child-safety' ? SAFETY : []
    const looked = Object.fromEntries(safety.map(kind => [`factor-${kind}`, 'not-found']))
    const part = section.kind === 'part' ? { child_part: 'conversation', child_part_note: 'Wants to ride again' } : {}
    const found = await as(worker).get(`${tab()}/${id}/sections/${page}`)
    if (found.status !== 200) continue
    const answer = await answerSection(id, page, {
      ...asked,
      ...looked,
      ...part,
      ...(section.kind === 'levels' ? levels : {}),
    })
    expect([page, answer.status]).toEqual([page, 303])
  }
}

async function completed(
  levels: Readonly<Record<string, string>> = LEVELS,
  values = {},
  author = worker,
): Promise<string> {
  const id = await start(values, author)
  await writeAll(id, levels)
  await as(worker).post(`${tab()}/${id}/complete`, {})
  expect((await stored(id))?.completed_on).toBe(TODAY)
  return id
}

const stored = async (id: string) => (await world.look(reader => readRecord(reader, assessment, id)))?.values
const answersOf = async (id: string) =>
  Object.fromEntries(
    (await world.look(reader => listRecords(reader, assessmentAnswer, { assessment_id: id }))).map(({ values }) => [
      values.question,
      values.answer,
    ]),
  )

describe('who may open what', () => {
  const READ: readonly Role[] = ['case-manager', 'team-manager', 'head-of-service']
  const SIGN: readonly Role[] = ['team-manager', 'head-of-service']
  const OPENED_TO_AUDITORS: readonly string[] = ['/assessments', '/assessments/{id}']

  test.for([
    ['/assessments', READ, 200],
    ['/assessments/new', READ, 200],
    ['/assessments/from-elsewhere', READ, 200],
    ['/assessments/{id}', READ, 200],
    ['/assessments/{id}/sections/circumstances', READ, 200],
    ['/assessments/{id}/complete', READ, 200],
    ['/assessments/{id}/discard', READ, 200],
    ['/assessments/{id}/countersign', SIGN, 303],
    ['/countersigning', SIGN, 200],
  ] as const)('%s', async ([path, allowed, status]) => {
    const id = await start()
    const address = path === '/countersigning' ? `/aberwen${path}` : `/aberwen/children/${child}${path}`
    for (const role of ROLE_NAMES) {
      const answer = await as(await world.visitor([role])).get(address.replace('{id}', id))
      expect([role, answer.status]).toEqual([
        role,
        allowed.includes(role) ? status : turnedAway(role, OPENED_TO_AUDITORS.includes(path)),
      ])
    }
  })

  test('another child’s assessment is not found, and a restricted record stays closed', async () => {
    const id = await start()
    const another = await world.child()
    expect((await as(worker).get(`/aberwen/children/${another}/assessments/${id}`)).status).toBe(404)
    await world.change(tx =>
      restrictRecord(tx, { childId: child, reason: 'invented', ownerId: newId(), readerIds: [], from: TODAY }),
    )
    for (const page of ['', `/${id}`, `/${id}/sections/circumstances`, '/new'])
      expect((await as(worker).get(`${tab()}${page}`)).headers.get('location')).toContain('/restricted')
  })
})

describe('starting', () => {
  test('preselects the only programme and its usual form', async () => {
    const form = await formOf(await (await as(worker).get(`${tab()}/new`)).text())
    expect(form).toMatchObject({ programme_id: programme, form: 'prevention', stage: 'start' })
  })

  test.for([
    ['an ended programme', 'This programme has ended', { ended_on: '2026-11-10', end_reason: 'completed' }],
    [
      'one to which the child will be referred',
      'before the child was referred',
      { referred_on: '2026-12-01', starts_on: null },
    ],
  ] as const)('is refused for %s', async ([, words, values]) => {
    const wrong = await world.programme(child, { kind: 'prevention', starts_on: '2026-11-02', ...values })
    const answer = await as(worker).post(`${tab()}/new`, { programme_id: wrong, form: 'prevention', stage: 'start' })
    expect([answer.status, (await answer.text()).includes(words)]).toEqual([400, true])
  })

  test('is refused for another child’s programme, without a reason for a review, and twice', async () => {
    const foreign = await world.programme(await world.child())
    const refused = async (values: Readonly<Record<string, string>>) =>
      (
        await as(worker).post(`${tab()}/new`, {
          programme_id: programme,
          form: 'prevention',
          stage: 'start',
          ...values,
        })
      ).text()
    expect(await refused({ programme_id: foreign })).toContain('Select the programme')
    expect(await refused({ stage: 'review' })).toContain('Select why it is reviewed')
    const id = await start()
    const again = await refused({})
    expect(again).toContain('An assessment of this programme has been started')
    expect(again).toContain(`href="${tab()}/${id}"`)
    expect(await world.look(reader => listRecords(reader, assessment, { child_id: child }))).toHaveLength(1)
  })

  test('begins with what the last one says, but for the part taken and for what explains its evidence', async () => {
    const first = await completed()
    const next = await start({ stage: 'review', reason: 'routine' })
    expect(await answersOf(next)).toEqual(await answersOf(first))
    const factors = await world.look(reader => listRecords(reader, assessedFactor, { assessment_id: next }))
    expect(factors.map(({ values }) => values.kind).toSorted()).toEqual(SAFETY.toSorted())
    const levels = await world.look(reader => listRecords(reader, assessedLevel, { assessment_id: next }))
    expect(levels.map(({ values }) => values.level).toSorted()).toEqual(['low', 'low', 'medium'])
    expect(await stored(next)).toMatchObject({
      child_part: null,
      stage: 'review',
      reason: 'routine',
      author_id: workerId,
    })
    expect(await (await as(worker).get(`${tab()}/${next}/compare/${first}`)).text()).toContain(
      'how the child took part'.slice(4),
    )
  })
})

describe('writing', () => {
  test('saves what was typed, and leads to the next page', async () => {
    const id = await start()
    const answer = await answerSection(id, 'circumstances', { 'answer-life-now': 'Lives with her mother' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${tab()}/${id}/sections/behaviour`])
    expect(await answersOf(id)).toEqual({ 'life-now': 'Lives with her mother' })
  })

  test('tells a mistake beside its question, saves nothing, and keeps what was typed', async () => {
    const id = await start()
    const answer = await answerSection(id, 'childs-safety', {
      'factor-safety-missing': 'much',
      'factor-safety-online-detail': 'Messages at night',
    })
    const page = await answer.text()
    expect(answer.status).toBe(400)
    expect(page).toMatch(/id="factor-safety-missing-detail-error"[^<]*(<[^>]*>[^<]*)*Enter what is known about it/)
    expect(page).toContain('Select whether it was found')
    expect(await world.look(reader => listRecords(reader, assessedFactor, { assessment_id: id }))).toEqual([])
    expect(await (await as(worker).get(`${tab()}/${id}/sections/childs-safety`)).text()).toContain('Messages at night')
  })

  test('two people on one page clash only over the same question, and choose', async () => {
    const id = await start()
    const [mine, theirs] = [await opened(worker, id, 'circumstances'), await opened(other, id, 'circumstances')]
    const address = `${tab()}/${id}/sections/circumstances`
    await as(other).post(address, { ...theirs, 'answer-life-now': 'Theirs', 'answer-family-and-home': 'Only theirs' })
    const clash = await as(worker).post(address, {
      ...mine,
      'answer-life-now': 'Mine',
      'answer-identity-and-diversity': 'Only mine',
    })
    const page = await clash.text()
    expect(clash.status).toBe(409)
    expect([page.includes('Mine'), page.includes('Theirs'), page.includes('keep-answer-family-and-home')]).toEqual([
      true,
      true,
      false,
    ])
    expect(await answersOf(id)).toEqual({
      'life-now': 'Theirs',
      'family-and-home': 'Only theirs',
      'identity-and-diversity': 'Only mine',
    })
    const choosing = await formOf(page)
    expect((await as(worker).post(address, choosing)).status).toBe(400)
    expect((await as(worker).post(address, { ...choosing, 'keep-answer-life-now': 'typed' })).status).toBe(303)
    expect((await answersOf(id))['life-now']).toBe('Mine')
  })

  test('a draft taken up later still knows what it began from, and shows what a colleague saved elsewhere on the page', async () => {
    const id = await start()
    const form = await opened(worker, id, 'circumstances')
    await as(worker).post('/aberwen/drafts', { ...form, 'answer-life-now': 'Half a sent' })
    await answerSection(id, 'circumstances', { 'answer-life-now': 'Theirs', 'answer-family-and-home': 'New' }, other)
    const later = await opened(worker, id, 'circumstances')
    expect(later).toMatchObject({ 'answer-life-now': 'Half a sent', 'answer-family-and-home': 'New' })
    expect((await as(worker).post(`${tab()}/${id}/sections/circumstances`, later)).status).toBe(409)
    expect((await answersOf(id))['life-now']).toBe('Theirs')
  })

  test('a level below what the record suggests is asked for its reason', async () => {
    evidence = [
      {
        kind: 'nrm-positive',
        on: TODAY,
        what: { en: 'Positive grounds', cy: 'Seiliau cadarnhaol' },
        path: '/x',
        recordId: newId(),
      },
    ]
    const id = await start()
    const page = await (await as(worker).get(`${tab()}/${id}/sections/levels`)).text()
    expect(page).toContain('The record suggests at least: High')
    expect(page).toContain('Positive grounds')
    const refused = await answerSection(id, 'levels', LEVELS)
    expect([refused.status, (await refused.text()).includes('Enter why it is lower')]).toEqual([400, true])
    const told = { ...LEVELS, 'level-child-safety-against_evidence': 'Moved away from them' }
    expect((await answerSection(id, 'levels', told)).status).toBe(303)
  })

  test('likelihood of reoffending is never very high', async () => {
    const id = await start()
    const answer = await answerSection(id, 'levels', { ...LEVELS, 'level-reoffending': 'very-high' })
    expect([answer.status, (await answer.text()).includes('is low, medium or high')]).toEqual([400, true])
  })
})

describe('completing', () => {
  test('names everything that is missing with the way there, in either language, and completes nothing', async () => {
    const id = await start()
    const page = await (await as(worker).get(`${tab()}/${id}/complete`)).text()
    for (const words of [
      'Questions have no answer',
      'have not been looked at',
      'A level has not been set',
      'how the child took part',
    ])
      expect(page).toContain(words)
    expect(page).toContain(`/sections/childs-safety#factor-safety-online`)
    const welsh = await (await as(worker).get(`${tab()}/${id}/complete`, { cookie: 'language=cy' })).text()
    expect(welsh).toContain('Mae lefel heb ei phennu')
    await as(worker).post(`${tab()}/${id}/complete`, {})
    expect((await stored(id))?.completed_on).toBeNull()
  })

  test('with evidence that came in since, and no reason against it, is refused', async () => {
    const id = await start()
    await writeAll(id)
    evidence = [
      { kind: 'threat-to-life', on: TODAY, what: { en: 'Threat', cy: 'Bygythiad' }, path: '/x', recordId: newId() },
    ]
    expect(await (await as(worker).get(`${tab()}/${id}/complete`)).text()).toContain('lower than the record suggests')
    await as(worker).post(`${tab()}/${id}/complete`, {})
    expect((await stored(id))?.completed_on).toBeNull()
  })

  test('makes it what a plan answers, and shows it to be read', async () => {
    const id = await completed()
    expect(await world.look(reader => currentAssessment(reader, programme))).toMatchObject({
      id,
      completedOn: TODAY,
      levels: { 'child-safety': 'medium', 'others-safety': 'low', reoffending: 'low' },
    })
    const page = await (await as(worker).get(`${tab()}/${id}`)).text()
    expect(page).toContain('About life-now')
    expect(page).toContain('Wants to ride again')
    expect(page).not.toContain('Waiting to be countersigned')
  })

  test('after it, no page writes', async () => {
    const id = await start()
    const form = await opened(worker, id, 'circumstances')
    await writeAll(id)
    await as(worker).post(`${tab()}/${id}/complete`, {})
    const late = await as(worker).post(`${tab()}/${id}/sections/circumstances`, { ...form, 'answer-life-now': 'Late' })
    expect(late.headers.get('location')).toBe(`${tab()}/${id}`)
    await as(worker).post(`${tab()}/${id}/discard`, {})
    expect((await answersOf(id))['life-now']).toBe('About life-now')
  })

  test('and the database refuses whoever tries, through any of its tables', async () => {
    const id = await completed()
    const attempts = [
      sql`update assessment set summary = 'x' where id = ${id}`,
      sql`delete from assessment where id = ${id}`,
      sql`update assessment_answer set answer = 'x' where assessment_id = ${id}`,
      sql`delete from assessment_answer where assessment_id = ${id}`,
      sql`update assessed_factor set detail = 'x' where assessment_id = ${id}`,
      sql`delete from assessed_factor where assessment_id = ${id}`,
      sql`update assessed_level set level = 'low' where assessment_id = ${id}`,
      sql`delete from assessed_level where assessment_id = ${id}`,
    ]
    for (const attempt of attempts)
      await expect(world.change(tx => attempt.execute(tx))).rejects.toThrow('never changed')
    await expect(
      world.change(tx =>
        insertRecord(tx, assessedLevel, newId(), {
          child_id: child,
          assessment_id: id,
          about: 'reoffending',
          level: 'low',
          reason: 'x',
        }),
      ),
    ).rejects.toThrow('never changed')
  })
})

describe('countersigning', () => {
  const HIGH = { ...LEVELS, 'level-child-safety': 'high' }
  const list = async () => (await as(manager).get('/aberwen/countersigning')).text()

  test('is asked for at a high level, not at low ones; a manager does it once, never their own', async () => {
    const calm = await completed()
    expect(await list()).not.toContain(calm)
    programme = await world.programme(child, { kind: 'prevention', starts_on: '2026-11-02' })
    const id = await completed(HIGH)
    expect(await list()).toContain(`/assessments/${id}/countersign`)
    const address = `${tab()}/${id}/countersign`
    const sign = async (values: Readonly<Record<string, string>>, visitor = manager) =>
      as(visitor).post(address, values)
    expect(await (await sign({})).text()).toContain('Select whether you countersign or return it')
    expect(await (await sign({ decision: 'returned' })).text()).toContain('Enter what has to be mended')
    const both = await world.visitor(['team-manager'], 'eleri@example.org'.replace('eleri', 'nobody'))
    expect(await (await sign({ decision: 'countersigned' }, both)).text()).toContain('belongs to no member of staff')
    expect((await sign({ decision: 'countersigned' })).headers.get('location')).toBe('/aberwen/countersigning')
    expect(await (await sign({ decision: 'returned', comments: 'x' })).text()).toContain('decided on it meanwhile')
    expect(await list()).not.toContain(id)
    expect(await world.look(reader => listRecords(reader, countersignature, { assessment_id: id }))).toHaveLength(1)
  })

  test('of a court order is always asked for, and of a lowered level', async () => {
    const before = await completed({ ...LEVELS, 'level-child-safety': 'medium' })
    const lowered = await completed({ ...LEVELS, 'level-child-safety': 'low' }, { stage: 'review', reason: 'routine' })
    const listed = await list()
    expect([listed.includes(before), listed.includes(lowered)]).toEqual([false, true])
    expect(await (await as(worker).get(`${tab()}/${lowered}`)).text()).toContain('Waiting to be countersigned')
  })

  test('one’s own work is refused, though one may countersign others’', async () => {
    const both = await world.visitor(['case-manager', 'team-manager'])
    await world.person({ name: 'Nia Trefan', email: both.email })
    const id = await completed(HIGH, {}, both)
    const answer = await as(both).post(`${tab()}/${id}/countersign`, { decision: 'countersigned' })
    expect([answer.status, (await answer.text()).includes('Another manager has to look at it')]).toEqual([400, true])
    expect(await list()).toContain(id)
  })

  test('a returned one stays as it is, and its comments stand over the next', async () => {
    const id = await completed(HIGH)
    await as(manager).post(`${tab()}/${id}/countersign`, {
      decision: 'returned',
      comments: 'Look again at the evenings',
    })
    const page = await (await as(worker).get(`${tab()}/${id}`)).text()
    expect(page).toContain('Look again at the evenings')
    expect(page).toContain('reason=returned')
    const next = await start({ stage: 'review', reason: 'returned' })
    for (const place of ['', '/sections/circumstances'])
      expect(await (await as(worker).get(`${tab()}/${next}${place}`)).text()).toContain('Look again at the evenings')
  })
})

describe('from elsewhere', () => {
  const ELSEWHERE = {
    origin: 'another-system',
    form: 'asset-plus',
    stage: 'start',
    'completed_on-day': '3',
    'completed_on-month': '11',
    'completed_on-year': '2026',
    summary: 'Followed home from school twice',
    ...LEVELS,
    'level-child-safety': 'high',
  }

  test('joins the levels, and waits for no manager', async () => {
    const answer = await as(worker).post(`${tab()}/from-elsewhere`, { programme_id: programme, ...ELSEWHERE })
    expect(answer.headers.get('location')).toBe(tab())
    const page = await (await as(worker).get(tab())).text()
    expect(page).toContain('From elsewhere')
    expect(page).toContain('High')
    expect(await (await as(manager).get('/aberwen/countersigning')).text()).not.toContain(child)
  })

  test.for([
    [{ summary: '' }, 'Enter what it found'],
    [{ 'completed_on-year': '2027' }, 'Date completed'],
    [{ 'level-reoffending': '' }, 'Select the level'],
    [{ origin: 'here' }, 'Select where it was made'],
    [{ programme_id: '' }, 'Select the programme'],
  ] as const)('is refused where %o', async ([values, words]) => {
    const answer = await as(worker).post(`${tab()}/from-elsewhere`, {
      programme_id: programme,
      ...ELSEWHERE,
      ...values,
    })
    expect([answer.status, (await answer.text()).includes(words)]).toEqual([400, true])
    expect(await world.look(reader => listRecords(reader, assessment, { child_id: child }))).toEqual([])
  })
})

test('a comparison shows what differs, and nothing else', async () => {
  const first = await completed()
  const next = await start({ stage: 'review', reason: 'routine' })
  await answerSection(next, 'circumstances', { 'answer-life-now': 'Back at school' })
  const page = await (await as(worker).get(`${tab()}/${next}/compare/${first}`)).text()
  expect([
    page.includes('About life-now'),
    page.includes('Back at school'),
    page.includes('About family-and-home'),
  ]).toEqual([true, true, false])
})

test('a draft started by mistake is thrown away, with what was typed on its pages', async () => {
  const id = await start()
  await answerSection(id, 'circumstances', { 'answer-life-now': 'By mistake' })
  await as(worker).post('/aberwen/drafts', await opened(worker, id, 'needs'))
  const ofWorker = { ...world.worker, accountId: worker?.accountId ?? null }
  const kept = () => lookInService(db, ofWorker, reader => reader.selectFrom('draft').select('place').execute())
  expect((await kept()).some(({ place }) => place.includes(id))).toBe(true)
  const answer = await as(worker).post(`${tab()}/${id}/discard`, {})
  expect(answer.headers.get('location')).toBe(tab())
  expect(await stored(id)).toBeUndefined()
  expect((await kept()).some(({ place }) => place.includes(id))).toBe(false)
})
