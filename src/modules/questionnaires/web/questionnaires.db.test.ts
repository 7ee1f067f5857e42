import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import { newId } from '#kernel/id.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { assessmentsModule } from '#modules/assessments/module.ts'
import { casesModule } from '#modules/cases/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { children } from '#modules/children/module.ts'
import { voice as voiceRecord } from '#modules/voice/domain/voice.ts'
import { voice } from '#modules/voice/module.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn } from '#test/fill-form.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { childSelfAssessed } from '../data/child-self-assessed.ts'
import { questionnairesDay } from '../data/questionnaires-day.ts'
import { asksForFollowUp } from '../domain/follow-up.ts'
import { QUESTIONNAIRES } from '../domain/questionnaires.ts'
import { selfAssessmentAnswer } from '../domain/self-assessment-answer.ts'
import { selfAssessment } from '../domain/self-assessment.ts'
import { surveyAnswer } from '../domain/survey-answer.ts'
import { surveyResponse } from '../domain/survey-response.ts'
import { questionnaires } from '../module.ts'
import { selfViews } from './self-views.ts'

const clock = () => new Date('2026-11-23T18:00:00Z')
const MODULES = [
  casesModule({ contributions: [questionnaires.contributes ?? {}], forms: questionnaires.records ?? [] }),
  assessmentsModule({ evidence: [], selfViews }),
  questionnaires,
  voice,
  children,
]

let db: TestDb
let world: World
let [childId, workerId, managerId] = ['', '', '']
let worker: ReturnType<typeof as>
let analyst: ReturnType<typeof as>

const as = (visitor: Awaited<ReturnType<World['visitor']>>) => webWorld(db, MODULES, () => signedIn(visitor), clock)

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  workerId = await world.person({ name: 'Eleri Brynglas', email: 'eleri@example.org' })
  managerId = await world.person({ name: 'Macsen Tyddyn' })
  worker = as(await world.visitor(['case-manager'], 'eleri@example.org'))
  analyst = as(await world.visitor(['performance-analyst']))
})
afterAll(() => db.close())
beforeEach(async () => {
  childId = await world.child()
})

const here = (path = '') => `/aberwen/children/${childId}${path}`
const textOf = async (path: string, more: Record<string, string> = {}) => (await worker.get(path, more)).text()
const stored = async () => (await world.look(reader => listRecords(reader, selfAssessment, { child_id: childId })))[0]
const answers = () => world.look(reader => listRecords(reader, selfAssessmentAnswer, { child_id: childId }))

/** A self-assessment of this child, as a device or paper left it. */
async function answered(given: Readonly<Record<string, readonly [string | null, string | null]>>, values = {}) {
  const id = await world.add(selfAssessment, {
    child_id: childId,
    who: 'child',
    how: 'device',
    answered_on: TODAY,
    language: 'welsh',
    form_version: '1',
    ...values,
  })
  for (const [question, [choice, said]] of Object.entries(given))
    await world.add(selfAssessmentAnswer, { child_id: childId, self_assessment_id: id, question, choice, said })
  return id
}

const PAPER = { who: 'child', how: 'paper', ...dayIn('answered_on', '2026-11-20'), present: 'Her mother' }

async function recordOnPaper(form: Readonly<Record<string, string>> = PAPER, id = newId()) {
  const saved = await worker.post(here(`/self-assessments/${id}/edit/details`), form)
  return { id, status: saved.status, location: saved.headers.get('location'), text: await saved.text() }
}

describe('who may do what', () => {
  const RECORD: readonly Role[] = ['case-manager', 'team-manager', 'head-of-service']
  const WRITE: readonly Role[] = [...RECORD, 'victim-worker']
  const READ: readonly Role[] = [...WRITE, 'auditor', 'performance-analyst', 'board-member']

  test.for([
    ['/children/{child}/self-assessments', RECORD, 200],
    ['/surveys', READ, 200],
    ['/surveys/victims', READ, 200],
    ['/surveys/ask', WRITE, 200],
    ['/surveys/nobody', READ, 404],
  ] as const)('%s', async ([path, allowed, status]) => {
    for (const role of ROLE_NAMES) {
      const web = as(await world.visitor([role]))
      const answer = await web.get(`/aberwen${path}`.replace('{child}', childId))
      expect([role, answer.status]).toEqual([role, allowed.includes(role) ? status : 403])
    }
  })

  test('another child’s self-assessment is found by none of its pages', async () => {
    const id = await answered({}, { how: 'paper' })
    childId = await world.child()
    for (const path of [`/${id}/answers`, `/${id}/hand-over`, `/${id}/edit/details`, `/follow-ups/${id}/edit/details`])
      expect([path, (await worker.get(here(`/self-assessments${path}`))).status]).toEqual([path, 404])
    expect((await worker.post(here(`/self-assessments/${id}/voice`), { question: 'home' })).status).toBe(404)
  })

  test('of a restricted record nothing is opened, and the day list has the name alone', async () => {
    await answered({ 'hurt-myself': ['true', null] }, { person_id: workerId })
    const readerId = newId()
    const dayOf = (accountId: string) =>
      world.look(reader =>
        questionnairesDay(reader, { accountId, personId: workerId, today: TODAY, now: clock(), may: () => true }),
      )
    expect((await dayOf(readerId))[0]?.items.find(item => item.childId === childId)?.closed).toBe(false)
    await world.change(tx =>
      restrictRecord(tx, { childId, reason: 'invented', ownerId: newId(), readerIds: [], from: TODAY }),
    )
    expect((await dayOf(readerId))[0]?.items.find(item => item.childId === childId)?.closed).toBe(true)
    for (const path of ['', `/${newId()}/hand-over`, '/new', `/${newId()}/answers`])
      expect((await worker.get(here(`/self-assessments${path}`))).headers.get('location')).toBe(here('/restricted'))
  })
})

describe('on paper or in conversation', () => {
  test('it is recorded, then its answers, in two pages', async () => {
    const { id, location } = await recordOnPaper()
    expect(location).toBe(here(`/self-assessments/${id}/answers`))
    const typed = { 'choice-home': 'good', 'said-home': '', 'choice-online': 'true', 'said-online': 'Llun ohona i' }
    const saved = await worker.post(location ?? '', typed)
    expect(saved.headers.get('location')).toBe(`${here('/self-assessments')}#${id}`)
    expect((await stored())?.values).toMatchObject({ how: 'paper', present: 'Her mother', form_version: '1' })
    const found = new Map((await answers()).map(({ values }) => [values.question, [values.choice, values.said]]))
    expect(found).toEqual(
      new Map([
        ['home', ['good', null]],
        ['online', ['true', 'Llun ohona i']],
      ]),
    )
    expect(await textOf(here('/self-assessments'))).toContain('Llun ohona i')
    const again = await textOf(location ?? '')
    expect(again).toMatch(/name="choice-online"[^>]*value="true" checked/)
    await worker.post(location ?? '', { ...typed, 'choice-online': '', 'said-online': '' })
    expect(await answers()).toHaveLength(1)
  })

  test.for([
    ['on a device', { how: 'device' }, 'recorded by handing the device over'],
    [
      'without its day',
      { 'answered_on-day': '', 'answered_on-month': '', 'answered_on-year': '' },
      'Enter the date it was answered',
    ],
    ['in the future', dayIn('answered_on', '2026-11-24'), 'Date answered'],
    ['by nobody', { who: '' }, 'Select who answered'],
  ] as const)('%s is refused in words, and nothing is saved', async ([, change, words]) => {
    const refused = await recordOnPaper({ ...PAPER, ...change })
    expect([refused.status, await stored()]).toEqual([400, undefined])
    expect(refused.text).toContain(words)
  })

  test('an answer that was not offered is refused, and none is saved', async () => {
    const { location } = await recordOnPaper()
    const refused = await worker.post(location ?? '', { 'choice-home': 'true', 'choice-online': 'true' })
    expect([refused.status, await answers()]).toEqual([400, []])
    expect(await refused.text()).toContain('Choose one of the answers')
  })

  test('what somebody answered on a device is not typed over', async () => {
    const id = await answered({ home: ['bad', null] })
    const page = here(`/self-assessments/${id}/answers`)
    expect((await worker.get(page)).status).toBe(409)
    expect((await worker.post(page, { 'choice-home': 'good' })).status).toBe(409)
    expect((await answers())[0]?.values.choice).toBe('bad')
  })
})

describe('an answer that bears on safety', () => {
  test('is a danger, due on its day, until somebody records what was done', async () => {
    const id = await answered({ 'hurt-myself': ['sometimes', null], home: ['good', null] })
    const danger = 'The child’s own answers bear on safety, and nobody has seen to them'
    expect(await textOf(here())).toContain(danger)
    expect(await textOf(here())).toContain(here(`/self-assessments/follow-ups/${id}/edit`))
    const form = here(`/self-assessments/follow-ups/${id}/edit/details`)
    const asked = await textOf(form)
    expect(asked).toContain('I have wanted to hurt myself.')
    expect(asked).toMatch(/name="followed_up_on-day"[^>]*value="23"/)
    const typed = { _version: '1', follow_up: 'Talked at once.', followed_up_by_id: workerId }
    const saved = await worker.post(form, { ...typed, ...dayIn('followed_up_on', '2026-11-23') })
    expect(saved.headers.get('location')).toBe(here('/self-assessments'))
    expect((await stored())?.values).toMatchObject({
      follow_up: 'Talked at once.',
      followed_up_on: TODAY,
      who: 'child',
    })
    expect(await textOf(here())).not.toContain(danger)
    const page = await textOf(here('/self-assessments'))
    expect(page).toContain('Talked at once. · Eleri Brynglas · 23 November 2026')
    const chronology = await textOf(here('/chronology'))
    for (const words of ['Self-assessment answered', 'Self-assessment followed up']) expect(chronology).toContain(words)
  })

  test.for([
    [{}, 'Enter what was done'],
    [{ follow_up: 'Done', followed_up_by_id: '' }, 'Select who followed it up'],
    [{ follow_up: 'Done', ...dayIn('followed_up_on', '2026-11-22') }, 'It is followed up after it was answered'],
  ] as const)('a follow-up of %o is refused: %s', async ([change, words]) => {
    const id = await answered({ 'hurt-myself': ['true', null] })
    const typed = { _version: '1', followed_up_by_id: workerId, ...dayIn('followed_up_on', '2026-11-23'), ...change }
    const refused = await worker.post(here(`/self-assessments/follow-ups/${id}/edit/details`), typed)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain(words)
    expect((await stored())?.values.followed_up_on).toBeNull()
  })

  test('waits on the day of whoever works with the child, and of managers where it is another’s', async () => {
    const programmeId = await world.programme(childId)
    await world.allocation(childId, programmeId, workerId)
    await answered({ 'talk-today': ['true', null] })
    const listsOf = async (personId: string, asManager: boolean) => {
      const may = (permission: string) => permission !== 'oversight.write' || asManager
      const asked = { accountId: newId(), personId, today: TODAY, now: clock(), may }
      const lists = await world.look(reader => questionnairesDay(reader, asked))
      return lists.flatMap(({ id, items }) => (items.some(item => item.childId === childId) ? [id] : []))
    }
    expect(await listsOf(workerId, false)).toEqual(['self-assessment-follow-up'])
    expect(await listsOf(managerId, false)).toEqual([])
    expect(await listsOf(managerId, true)).toEqual(['self-assessment-follow-up-others'])
  })

  test('is found by the database and by the rule alike, for every answer that there can be', async () => {
    const questions = QUESTIONNAIRES.filter(({ id }) => id.startsWith('self-')).flatMap(one => one.questions)
    const possible = questions.flatMap(question => [
      ...question.choices.map(choice => ({ question: question.id, choice, said: null })),
      { question: question.id, choice: null, said: 'words' },
    ])
    const given = new Map<string, string>()
    for (const answer of possible)
      given.set(await answered({ [answer.question]: [answer.choice, answer.said] }), JSON.stringify(answer))
    const { due = [] } = await world.look(reader => childSelfAssessed(reader, { childId, today: TODAY }))
    const waiting = due.map(({ path }) => given.get(/follow-ups\/([^/]+)/.exec(path)?.[1] ?? '') ?? path)
    const asks = possible.filter(asksForFollowUp).map(answer => JSON.stringify(answer))
    expect(waiting.toSorted()).toEqual(asks.toSorted())
  })
})

describe('beside an assessment', () => {
  test('what was answered stands by its questions, and says how the child took part', async () => {
    const programmeId = await world.programme(childId)
    await answered({ 'good-at': [null, 'Trwsio beics'] }, { programme_id: programmeId })
    const begun = await worker.post(here('/assessments/new'), {
      programme_id: programmeId,
      form: 'court',
      stage: 'start',
    })
    const path = (begun.headers.get('location') ?? '').replace(/\/sections\/.*/, '')
    expect(await textOf(`${path}/sections/own-plan`)).toMatch(/name="child_part"[^>]*value="self-assessment" checked/)
    expect(await textOf(`${path}/sections/own-plan`)).not.toMatch(
      /name="parent_part"[^>]*value="self-assessment" checked/,
    )
    expect(await textOf(`${path}/sections/own-plan`)).toContain('Trwsio beics')
  })
})

test('own words are kept as a voice without typing them again', async () => {
  const id = await answered({ 'good-at': [null, 'Trwsio beics'] })
  const page = await textOf(here('/self-assessments'))
  expect(page).toContain('Keep these words as their voice')
  const begun = await worker.post(here(`/self-assessments/${id}/voice`), { question: 'good-at' })
  expect(await textOf(begun.headers.get('location') ?? '')).toContain('Trwsio beics')
  expect(await world.look(reader => listRecords(reader, voiceRecord, { child_id: childId }))).toEqual([])
})

test('all of it reads in Welsh', async () => {
  await answered({ 'hurt-myself': ['true', 'weithiau'] })
  const page = await textOf(here('/self-assessments'), { cookie: 'language=cy' })
  for (const words of [
    'Hunanasesiad',
    'Dw i wedi bod eisiau brifo fy hun.',
    'Gwir',
    'Yn ymwneud â diogelwch',
    'Cymraeg',
  ])
    expect(page).toContain(words)
})

describe('the results of a survey', () => {
  const respond = async (choice: string, said: string | null) => {
    const facts = { survey: 'parents', answered_on: '2026-11-02', language: 'english', form_version: '1' }
    const id = await world.add(surveyResponse, facts)
    await world.add(surveyAnswer, { survey_response_id: id, question: 'overall', choice, said: null })
    if (said !== null) return world.add(surveyAnswer, { survey_response_id: id, question: 'best', choice: null, said })
    return ''
  }

  test('are shown from five responses on, before that only to those who open records', async () => {
    for (const choice of ['good', 'good', 'bad']) await respond(choice, null)
    const wordsId = await respond('very-good', 'They rang back')
    const results = '/aberwen/surveys/parents'
    const seen = async (web: typeof worker) => (await (await web.get(results)).text()).includes('They rang back')
    expect([await seen(worker), await seen(analyst)]).toEqual([true, false])
    expect(await (await analyst.get(results)).text()).toContain('Too few people have answered')
    await respond('good', null)
    expect([await seen(worker), await seen(analyst)]).toEqual([true, true])
    const page = await (await analyst.get(results)).text()
    expect(page).toContain('5 responses in the last 12 months')
    expect(page).toMatch(/Good<\/th><td[^>]*>3<\/td><td[^>]*>60%/)
    expect(page).not.toContain('Keep these words')

    const begun = await worker.post(`${results}/voice`, { answer: wordsId })
    expect(await textOf(begun.headers.get('location') ?? '')).toContain('They rang back')
  })

  test('of more than a year ago are no longer counted', async () => {
    const old = { survey: 'victims', answered_on: '2025-11-20', language: 'english', form_version: '1' }
    await world.add(surveyResponse, old)
    expect(await textOf('/aberwen/surveys/victims')).toContain('Nobody has answered in the last 12 months')
  })
})
