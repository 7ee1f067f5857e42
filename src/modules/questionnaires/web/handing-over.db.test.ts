import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import { newId } from '#kernel/id.ts'
import { casesModule } from '#modules/cases/module.ts'
import { children } from '#modules/children/module.ts'
import { type AccountsWorld, accountsWorld } from '#test/accounts-world.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import type { WebClient } from '#test/web-client.ts'
import { openWorld, type World } from '#test/world.ts'
import { QUESTIONNAIRES } from '../domain/questionnaires.ts'
import { selfAssessmentAnswer } from '../domain/self-assessment-answer.ts'
import { selfAssessment } from '../domain/self-assessment.ts'
import { surveyAnswer } from '../domain/survey-answer.ts'
import { surveyResponse } from '../domain/survey-response.ts'
import { questionnaires } from '../module.ts'
import { handingOver } from './handing-over.ts'

const ORIGIN = new URL('https://sightline.example')
const WORKER = { email: 'eleri@example.org', name: 'Eleri Brynglas', note: { en: 'Worker', cy: 'Gweithiwr' } }
const CHILD_QUESTIONS = QUESTIONNAIRES.find(({ id }) => id === 'self-child')?.questions ?? []
const SECOND = 60
const A_DAY = 24 * 60 * SECOND

let db: TestDb
let world: World
let site: AccountsWorld
let childId = ''
let desk: WebClient

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  await world.person({ name: WORKER.name, email: WORKER.email })
  await world.visitor(['case-manager'], WORKER.email)
})
afterAll(() => db.close())
beforeEach(async () => {
  childId = await world.child()
  const beside = [
    casesModule({ contributions: [], forms: [] }),
    questionnaires,
    handingOver({ db, publicUrl: ORIGIN }),
    children,
  ]
  site = accountsWorld(db, { publicUrl: ORIGIN, demoPeople: [WORKER], secondFactor: 'offered' }, undefined, beside)
  desk = site.client()
  await desk.post('/sign-in/listed', { email: WORKER.email })
})

const record = (path = '') => `/aberwen/children/${childId}/self-assessments${path}`
const HANDING = { who: 'child', questions_in: 'cy', present: 'Case manager' }

/** Hands the worker’s own browser over, and answers the address at which the questions are. */
async function handOver(id = newId(), form: Readonly<Record<string, string>> = HANDING): Promise<string> {
  const { location } = await desk.post(record(`/${id}/hand-over`), form)
  return (location ?? '').replace(/\?.*/, '')
}
const answersOf = () => world.look(reader => listRecords(reader, selfAssessmentAnswer, { child_id: childId }))
const selfAssessments = () => world.look(reader => listRecords(reader, selfAssessment, { child_id: childId }))

describe('handing the device over', () => {
  test('ends the session: the same browser finds nothing but the sign-in page', async () => {
    const token = desk.cookie('__Host-sightline') ?? ''
    expect((await desk.get(record())).status).toBe(200)
    const handed = await desk.post(record(`/${newId()}/hand-over`), HANDING)
    expect(handed.location).toMatch(/^\/answer\/aberwen\/[\w-]{43}\?lang=cy$/)
    expect(handed.headers.get('clear-site-data')).toBe('"cache"')
    expect(desk.cookie('__Host-sightline')).toBeUndefined()
    desk.keepCookie('__Host-sightline', token)
    for (const path of [record(), `/aberwen/children/${childId}`, '/aberwen/surveys', '/my-account'])
      expect((await desk.get(path)).location).toBe(`/sign-in?return=${encodeURIComponent(path)}`)
  })

  test('leaves no link on any page but those of the questions', async () => {
    const start = await handOver()
    for (const path of [start, ...CHILD_QUESTIONS.map(({ id }) => `${start}/${id}`), `${start}/finish`]) {
      const { html, status, headers } = await desk.get(path)
      expect([path, status, headers.get('cache-control')]).toEqual([path, 200, 'no-store'])
      const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href)
      const away = links.filter(href => !href.startsWith(start) && href !== '#main-content')
      expect([path, away]).toEqual([path, []])
    }
  })

  test('is refused without a language, and the worker stays signed in', async () => {
    const refused = await desk.post(record(`/${newId()}/hand-over`), { who: 'child', present: '' })
    expect([refused.status, await selfAssessments()]).toEqual([400, []])
    expect(refused.text).toContain('Select the language of the questions')
    expect((await desk.get(record())).status).toBe(200)
  })

  test('is one self-assessment where it is pressed twice, and only the last device is open', async () => {
    const id = newId()
    const first = await handOver(id)
    await desk.post('/sign-in/listed', { email: WORKER.email })
    const second = await handOver(id)
    expect(await selfAssessments()).toHaveLength(1)
    expect([(await desk.get(first)).status, (await desk.get(second)).status]).toEqual([404, 200])
  })

  test('is refused for one that was answered on another day, or of another child', async () => {
    const answered = { who: 'child', how: 'device', form_version: '1', answered_on: '2026-11-21' }
    const old = await world.add(selfAssessment, { ...answered, child_id: childId })
    const others = await world.add(selfAssessment, { ...answered, child_id: await world.child(), answered_on: null })
    expect((await desk.post(record(`/${old}/hand-over`), HANDING)).status).toBe(409)
    expect((await desk.post(record(`/${others}/hand-over`), HANDING)).status).toBe(404)
    expect((await desk.get(record())).status).toBe(200)
  })
})

describe('answering', () => {
  test('saves each answer at once, goes back and forth, and ends for good', async () => {
    const start = await handOver()
    const [first, second] = CHILD_QUESTIONS.map(({ id }) => `${start}/${id}`)
    expect((await desk.post(first ?? '', { choice: 'not-good', said: 'Ddim yn cysgu' })).location).toBe(second)
    expect((await answersOf()).map(({ values }) => [values.question, values.choice, values.said])).toEqual([
      ['how-things-are', 'not-good', 'Ddim yn cysgu'],
    ])
    await desk.post(first ?? '', { choice: 'all-right', said: '' })
    expect((await desk.get(first ?? '')).html).toMatch(/value="all-right" checked/)
    expect((await answersOf())[0]?.values).toMatchObject({ choice: 'all-right', said: null })
    await desk.post(first ?? '', { choice: 'all-right', leave: 'yes' })
    expect(await answersOf()).toEqual([])

    const ended = await desk.post(`${start}/finish`)
    expect(ended.location).toBe('/answer/thank-you?device=yes')
    expect((await desk.get(ended.location ?? '')).text).toContain('Give the device back')
    for (const path of [start, first ?? '', `${start}/finish`]) expect((await desk.get(path)).status).toBe(404)
    expect((await desk.post(first ?? '', { choice: 'good' })).status).toBe(404)
    expect(await answersOf()).toEqual([])
  })

  test('knows in which language it was, and that it was on a device', async () => {
    const start = await handOver()
    await desk.get(`${start}?lang=cy`)
    const page = await desk.get(`${start}/how-things-are`)
    expect(page.text).toContain('Sut mae pethau i chi ar hyn o bryd?')
    await desk.post(`${start}/how-things-are`, { choice: 'good' })
    expect((await selfAssessments())[0]?.values).toMatchObject({
      how: 'device',
      language: 'welsh',
      answered_on: '2026-11-22',
      present: 'Case manager',
    })
  })

  test('the language of the child stays with the questions: the worker’s own is not changed', async () => {
    const start = await handOver()
    const switched = await desk.get(`${start}?lang=cy`)
    expect(switched.headers.get('set-cookie')).toMatch(/language=cy.*Path=\/answer/i)
  })

  test('what is not among the answers, or too long, is refused and nothing is saved', async () => {
    const start = await handOver()
    const odd = await desk.post(`${start}/how-things-are`, { choice: 'splendid' })
    expect([odd.status, odd.text.includes('Choose one of the answers')]).toEqual([400, true])
    const long = await desk.post(`${start}/good-at`, { said: 'x'.repeat(4001) })
    expect([long.status, long.text.includes('That is too long')]).toEqual([400, true])
    expect(await answersOf()).toEqual([])
  })

  test('a token opens nothing in another service, and no question that is not its own', async () => {
    const start = await handOver()
    await openWorld(db, 'glanmorfa')
    for (const path of [
      start.replace('aberwen', 'glanmorfa'),
      start.replace('aberwen', 'nowhere'),
      `${start}/proud-of`,
      `${start.slice(0, -1)}${start.endsWith('A') ? 'B' : 'A'}`,
      '/answer/aberwen/short',
    ]) {
      const page = await desk.get(path)
      expect([path, page.status, page.text.includes('These questions are closed')]).toEqual([path, 404, true])
    }
  })

  test('closes by itself after two hours, with what was answered kept', async () => {
    const start = await handOver()
    await desk.post(`${start}/how-things-are`, { choice: 'good' })
    site.pass(119 * SECOND)
    expect((await desk.get(start)).status).toBe(200)
    site.pass(2 * SECOND)
    expect((await desk.get(start)).status).toBe(404)
    expect(await answersOf()).toHaveLength(1)
  })

  test('only the hash of the token is kept', async () => {
    const start = await handOver()
    const token = start.split('/').at(-1) ?? ''
    const kept = await world.look(reader =>
      sql<{ all: string }>`
      select coalesce(string_agg(h::text, ' '), '') || coalesce((select string_agg(after::text, ' ') from change_log), '') as all
      from handover h`.execute(reader),
    )
    expect(kept.rows[0]?.all).toContain('self-assessment')
    expect(kept.rows[0]?.all).not.toContain(token)
  })
})

describe('a survey', () => {
  const asked = { survey: 'children', questions_in: 'en' }
  const addressOf = (html: string) =>
    /https:\/\/sightline\.example(\/answer\/aberwen\/[\w-]{43})\?lang=en/.exec(html)?.[1] ?? ''
  const responses = () => world.look(reader => listRecords(reader, surveyResponse))

  test('by a link is answered by many, each by themselves, and names nobody', async () => {
    const before = (await responses()).length
    const made = await desk.post('/aberwen/surveys/ask', { ...asked, how: 'link' })
    const link = addressOf(made.html)
    expect(made.html).toContain('role="img"')
    const places = []
    for (const said of ['Kind', 'Late']) {
      const visitor = site.client()
      expect((await visitor.get(link)).text).toContain('Nobody can see who said what')
      const first = (await visitor.post(link)).location ?? ''
      expect(first).toMatch(/^\/answer\/aberwen\/[\w-]{43}\/overall$/)
      await visitor.post(first, { choice: 'good' })
      const place = first.replace('/overall', '')
      await visitor.post(`${place}/best`, { said })
      expect((await visitor.post(`${place}/finish`)).location).toBe('/answer/thank-you?link=yes')
      places.push(place)
    }
    expect(places[0]).not.toBe(places[1])
    expect((await site.client().get(places[0] ?? '')).status).toBe(404)
    const after = await responses()
    expect(after).toHaveLength(before + 2)
    expect(Object.keys(after[0]?.values ?? {})).toEqual(['survey', 'answered_on', 'language', 'form_version'])
    const words = await world.look(reader => listRecords(reader, surveyAnswer, { question: 'best' }))
    expect(words.map(({ values }) => values.said).toSorted()).toEqual(['Kind', 'Late'])
  })

  test('a link by itself takes no answer, closes after 30 days, and earlier where somebody closes it', async () => {
    const link = addressOf((await desk.post('/aberwen/surveys/ask', { ...asked, how: 'link' })).html)
    expect((await desk.get(`${link}/overall`)).status).toBe(404)
    expect((await desk.post(`${link}/finish`)).status).toBe(404)
    site.pass(29 * A_DAY)
    expect((await site.client().get(link)).status).toBe(200)
    site.pass(A_DAY + SECOND)
    expect((await site.client().get(link)).status).toBe(404)

    await desk.post('/sign-in/listed', { email: WORKER.email })
    const other = addressOf((await desk.post('/aberwen/surveys/ask', { ...asked, how: 'link' })).html)
    const id = /\/surveys\/links\/([0-9a-f-]{36})\/close/.exec((await desk.get('/aberwen/surveys')).html)?.[1] ?? ''
    expect((await desk.post(`/aberwen/surveys/links/${id}/close`)).location).toBe('/aberwen/surveys')
    expect((await site.client().get(other)).status).toBe(404)
  })

  test('on this device ends the session too, and asks to give the device back', async () => {
    const handed = await desk.post('/aberwen/surveys/ask', { ...asked, how: 'device' })
    expect((await desk.get('/aberwen/surveys')).location).toBe('/sign-in?return=%2Faberwen%2Fsurveys')
    const start = (handed.location ?? '').replace(/\?.*/, '')
    expect((await desk.post(`${start}/finish`)).location).toBe('/answer/thank-you?device=yes')
  })

  test('is refused without whom, how and in which language', async () => {
    const refused = await desk.post('/aberwen/surveys/ask', {})
    expect(refused.status).toBe(400)
    for (const words of ['Select whom you ask', 'Select how they will answer', 'Select the language of the questions'])
      expect(refused.text).toContain(words)
  })
})
