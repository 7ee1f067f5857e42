import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import type { Role } from '#kernel/permission.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { draftRoutes } from '#web/draft-routes.tsx'
import { inspection } from '../domain/inspection.ts'
import { questionResult } from '../domain/question-result.ts'
import { standardRating } from '../domain/standard-rating.ts'
import { inspections } from '../module.ts'

const DRAFTS = { name: 'drafts', routes: draftRoutes([]) }

let db: TestDb
let world: World
let id = ''

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
})
afterAll(() => db.close())
beforeEach(async () => {
  id = await world.add(inspection, { origin: 'inspection', framework: 'hmip-2021', published_on: '2024-12-03' })
})

const as = async (role: Role) => {
  const visitor = await world.visitor([role])
  return webWorld(
    db,
    [DRAFTS, inspections],
    () => signedIn(visitor),
    () => new Date('2026-11-23T18:00:00Z'),
  )
}
type Web = Awaited<ReturnType<typeof as>>

const path = (area = '2') => `/aberwen/inspections/${id}/ratings/${area}`

/** What the page says it was opened with. */
async function opened(page: Response): Promise<string> {
  const [, value = ''] = /name="opened" value="([^"]*)"/.exec(await page.text()) ?? []
  return value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
const open = async (web: Web): Promise<string> => opened(await web.get(path()))
const save = async (web: Web, typed: Readonly<Record<string, string>>, since?: string) =>
  web.post(path(), { ...typed, opened: since ?? (await open(web)) })

const recorded = async () => {
  const of = { inspection_id: id }
  const { ratings, results } = await world.look(async reader => ({
    ratings: await listRecords(reader, standardRating, of),
    results: await listRecords(reader, questionResult, of),
  }))
  return {
    ...Object.fromEntries(ratings.map(({ values }) => [values.standard, values.rating])),
    ...Object.fromEntries(results.map(({ values }) => [values.question, [values.sufficient, values.judged]])),
  }
}

const ONE_OF_NINE = { 'sufficient-2.1.1': '1', 'judged-2.1.1': '9' }

describe('the ratings of an area', () => {
  test('are saved from one page, and lead back to the inspection or on to the next area', async () => {
    const web = await as('auditor')
    const saved = await save(web, { 'rating-2.1': 'inadequate', 'rating-2.2': 'good', ...ONE_OF_NINE })
    expect(saved.headers.get('location')).toBe(`/aberwen/inspections/${id}`)
    expect(await recorded()).toEqual({ '2.1': 'inadequate', '2.2': 'good', '2.1.1': [1, 9] })
    const page = await (await web.get(`/aberwen/inspections/${id}`)).text()
    expect(page).toContain('1 of 9 (11.1%)')
    expect(page).toContain('2 of 4 rated')
    const on = await web.post(path('1'), { 'rating-1.1': 'good', _next: 'yes', opened: '' })
    expect(on.headers.get('location')).toBe(path('2'))
  })

  test('that are cleared are taken away, and those left alone stay the records that they were', async () => {
    const web = await as('auditor')
    await save(web, {
      'rating-2.1': 'good',
      'rating-2.2': 'good',
      ...ONE_OF_NINE,
      'reason-2.1': 'Why',
      'by-2.1': 'Who',
    })
    const versions = () =>
      world.look(async reader =>
        (await listRecords(reader, standardRating, { inspection_id: id })).map(one => [one.id, one.version]),
      )
    const before = await versions()
    await save(web, { 'rating-2.1': 'good', 'rating-2.2': 'good', 'reason-2.1': 'Why', 'by-2.1': 'Who' })
    expect(await recorded()).toEqual({ '2.1': 'good', '2.2': 'good' })
    expect(await versions()).toEqual(before)
  })

  test('are not saved, any of them, where one cell is wrong: it is told beside the cell', async () => {
    const web = await as('auditor')
    const answer = await save(web, { 'rating-2.2': 'good', 'sufficient-2.1.1': '10', 'judged-2.1.1': '9' })
    expect(answer.status).toBe(400)
    const page = await answer.text()
    expect(page).toContain('href="#sufficient-2.1.1"')
    expect(page).toContain('There can’t be more sufficient cases than cases judged')
    expect(await recorded()).toEqual({})
  })

  test('other than the counts give want a reason, and both stand on the page with who gave it', async () => {
    const web = await as('auditor')
    const typed = { 'rating-2.1': 'good', ...ONE_OF_NINE }
    const refused = await save(web, typed)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('The counts give another rating. Enter why this one was given')
    await save(web, { ...typed, 'reason-2.1': 'The sample was not like the rest.', 'by-2.1': 'The ratings panel' })
    const page = await (await web.get(`/aberwen/inspections/${id}`)).text()
    expect(page).toContain('2.1: the counts give Inadequate, and Good was given')
    expect(page).toContain('The sample was not like the rest.')
    expect(page).toContain('The ratings panel')
  })

  test('are flagged where inspectors may look again, as unconfirmed', async () => {
    const web = await as('auditor')
    await save(web, { 'rating-2.1': 'inadequate', 'sufficient-2.1.1': '1', 'judged-2.1.1': '3' })
    const page = await (await web.get(`/aberwen/inspections/${id}`)).text()
    expect(page).toContain('2.1.1: One case judged otherwise would change the rating')
    expect(page).toContain('Unconfirmed: check before relying on it')
  })

  test('that were typed wrong are there again when the page is opened anew', async () => {
    const web = await as('auditor')
    await save(web, { 'rating-2.2': 'good', 'sufficient-2.1.1': 'ten', 'judged-2.1.1': '9' })
    const page = await (await web.get(path())).text()
    expect(page).toMatch(/value="ten"/)
  })

  test.for(['case-manager', 'team-manager', 'board-member'] as const)('are not for a %s to save', async role => {
    expect((await (await as(role)).post(path(), { 'rating-2.1': 'good' })).status).toBe(403)
    expect(await recorded()).toEqual({})
  })
})

describe('two people at the ratings of one area', () => {
  test('who filled different cells both keep theirs: the second is shown, and saves again', async () => {
    const [first, second] = [await as('auditor'), await as('head-of-service')]
    const [, since] = [await open(first), await open(second)]
    await save(first, { 'rating-2.1': 'good' })
    const shown = await save(second, { 'rating-2.2': 'inadequate' }, since)
    expect(shown.status).toBe(409)
    const page = await shown.clone().text()
    expect(page).toContain('Someone else saved these ratings while you were typing')
    expect(page).toContain('2.1 Rating: Good')
    expect(await recorded()).toEqual({ '2.1': 'good' })
    await save(second, { 'rating-2.1': 'good', 'rating-2.2': 'inadequate' }, await opened(shown))
    expect(await recorded()).toEqual({ '2.1': 'good', '2.2': 'inadequate' })
  })

  test('who filled one cell differently are both shown, and nothing is written over unseen', async () => {
    const [first, second] = [await as('auditor'), await as('head-of-service')]
    const since = await open(second)
    await save(first, { 'rating-2.1': 'good' })
    const shown = await save(second, { 'rating-2.1': 'inadequate' }, since)
    expect(shown.status).toBe(409)
    const page = await shown.clone().text()
    expect(page).toContain('Someone else has saved another answer here (Good)')
    expect(page).toMatch(/<option value="inadequate" selected/)
    expect(await recorded()).toEqual({ '2.1': 'good' })
    await save(second, { 'rating-2.1': 'inadequate' }, await opened(shown))
    expect(await recorded()).toEqual({ '2.1': 'inadequate' })
  })

  test('who typed the same are not troubled', async () => {
    const [first, second] = [await as('auditor'), await as('head-of-service')]
    const since = await open(second)
    await save(first, { 'rating-2.1': 'good' })
    expect((await save(second, { 'rating-2.1': 'good' }, since)).status).toBe(303)
  })

  test('of whom one left a draft: it is opened with what the other saved since', async () => {
    const [first, second] = [await as('auditor'), await as('head-of-service')]
    const page = await second.get(path())
    const text = await page.clone().text()
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''
    await second.post('/aberwen/drafts', {
      ...Object.fromEntries(['_form', '_record', '_version', '_place', '_fields'].map(name => [name, hidden(name)])),
      opened: await opened(page),
      'rating-2.1': 'outstanding',
    })
    await save(first, { 'rating-2.1': 'good', 'rating-2.3': 'good' })
    const again = await second.get(path())
    expect(again.status).toBe(409)
    const shown = await again.text()
    expect(shown).toContain('Someone else has saved another answer here (Good)')
    expect(shown).toContain('2.3 Rating: Good')
  })
})
