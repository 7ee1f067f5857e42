import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { sightings } from '../data/sightings.ts'
import { takeSightings } from '../data/take-sightings.ts'
import { sight } from '../module.ts'

const NOW = new Date('2026-11-23T10:00:00Z')
const PATH = '/aberwen/standards/baseline'

let db: TestDb
let world: World

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  for (const starts_on of [
    '2026-02-02',
    '2026-02-02',
    '2026-09-01',
    '2026-09-01',
    '2026-09-01',
    '2026-09-01',
    '2026-09-01',
  ])
    await world.programme(await world.child(), { kind: 'referral-order', starts_on })
})
afterAll(() => db.close())

const as = async (role: Role) => {
  const visitor = await world.visitor([role])
  return webWorld(
    db,
    [sight],
    () => signedIn(visitor),
    () => NOW,
  )
}
const read = async (role: Role, path: string, language = 'en') =>
  (await (await as(role)).get(path, { 'accept-language': language })).text()

/** The two numbers of a line. */
const lineOf = (page: string, label: string): readonly string[] =>
  [...(page.split('<tr').find(row => row.includes(`>${label}<`)) ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(
    ([, cell = '']) => cell,
  )

describe('distance travelled', () => {
  test('counts the day that is asked for, and today, and sets them side by side', async () => {
    const asked = await (await as('head-of-service')).post(PATH, { day: '2026-03-31' })
    expect(asked.headers.get('location')).toBe(`${PATH}?day=2026-03-31`)
    expect(await read('head-of-service', `${PATH}?day=2026-03-31`)).toContain('The two days are being counted')
    while (await takeSightings(db, NOW));
    const page = await read('head-of-service', `${PATH}?day=2026-03-31`)
    expect(lineOf(page, 'Open programmes')).toEqual(['2', '7'])
    expect(lineOf(page, 'No case manager')).toEqual(['2 (1.0)', '7 (1.0)'])
  })

  test.for(['auditor', 'performance-analyst'] as const)('shows small numbers to the %s as well', async role => {
    const page = await read(role, `${PATH}?day=2026-03-31`)
    expect(lineOf(page, 'Open programmes')).toEqual(['2', '7'])
    expect(lineOf(page, 'No case manager')).toEqual(['2 (1.0)', '7 (1.0)'])
  })

  test('is refused to a board member, who sees no number under five: as a page, as a file, and as a day to count', async () => {
    const web = await as('board-member')
    const answers = [
      await web.get(`${PATH}?day=2026-03-31`),
      await web.get(`${PATH}/baseline.csv?day=2026-03-31`),
      await web.post(PATH, { day: '2026-05-31' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(await world.look(reader => sightings(reader, [localDate('2026-05-31')]))).toEqual([])
    expect(await takeSightings(db, NOW)).toBe(false)
  })

  test('takes a day typed by hand, and refuses one that has not been', async () => {
    const web = await as('performance-analyst')
    const typed = await web.post(PATH, { 'day-day': '30', 'day-month': '6', 'day-year': '2026' })
    expect(typed.headers.get('location')).toBe(`${PATH}?day=2026-06-30`)
    for (const wrong of [
      { day: '2026-11-23' },
      { 'day-day': '31', 'day-month': '6', 'day-year': '2026' },
      { day: '' },
    ]) {
      const answer = await web.post(PATH, wrong)
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('Enter a real date before today')
    }
  })

  test('is taken away as a file, in the language of the page', async () => {
    const answer = await (
      await as('head-of-service')
    ).get(`${PATH}/baseline.csv?day=2026-03-31`, { 'accept-language': 'cy' })
    const text = await answer.text()
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(text).toContain('Sut yr oedd y gwasanaeth')
    expect(text).toMatch(/Rhaglenni agored"?,"?2"?,"?7/)
    expect((await (await as('head-of-service')).get(`${PATH}/baseline.csv`)).status).toBe(404)
  })

  test('is open to those who see the service’s figures, and reads in Welsh', async () => {
    const statuses = await Promise.all(
      ROLE_NAMES.map(async role => [role, (await (await as(role)).get(PATH)).status] as const),
    )
    expect(statuses.filter(([, status]) => status === 200).map(([role]) => role)).toEqual([
      'head-of-service',
      'auditor',
      'performance-analyst',
    ])
    expect(await read('performance-analyst', PATH, 'cy')).toContain('Pa mor bell y daethom')
  })
})
