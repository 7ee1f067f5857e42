import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { sightings } from '../data/sightings.ts'
import { takeSightings } from '../data/take-sightings.ts'
import { sight } from '../module.ts'

const NOW = new Date('2026-11-23T10:00:00Z')
const QUARTER_END = localDate('2026-09-30')

let db: TestDb
let world: World
const children: string[] = []

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
})
afterAll(() => db.close())

const page = async (path: string, role: Role) => {
  const visitor = await world.visitor([role])
  const answer = await webWorld(
    db,
    [sight],
    () => signedIn(visitor),
    () => NOW,
  ).get(`/aberwen${path}`)
  return { status: answer.status, text: (await answer.text()).replaceAll(/\s+/g, ' ') }
}

const untilCounted = async () => {
  while (await takeSightings(db, NOW));
}

async function aChild(level: string, at: number) {
  const childId = await world.child({ given_names: `Seren${at}`, family_name: 'Rhosgoch' })
  const programme_id = await world.programme(childId, { kind: 'referral-order', starts_on: '2026-06-01' })
  const person = await world.person({ name: `Worker ${at}` })
  await world.allocation(childId, programme_id, person, { from_on: '2026-06-01' })
  const of = { child_id: childId, programme_id, author_id: person }
  const assessment_id = await world.add(assessment, {
    ...{ ...of, form: 'court', stage: 'start', origin: 'here', started_on: '2026-06-02', completed_on: null },
  })
  await world.add(assessedLevel, {
    child_id: childId,
    assessment_id,
    about: 'child-safety',
    level,
    reason: 'As found.',
  })
  await world.change(tx =>
    sql`update assessment set completed_on = '2026-06-10' where id = ${assessment_id}`.execute(tx),
  )
  return childId
}

describe('a board’s paper', () => {
  test('says that its figures are being counted, until they are', async () => {
    await aChild('low', 0).then(id => children.push(id))
    const { status, text } = await page('/board', 'board-member')
    expect(status).toBe(200)
    expect(text).toContain('The figures are being counted')
  })

  test('shows levels as they were known at the end of each quarter, small numbers kept back', async () => {
    for (const [at, level] of [
      'low',
      'low',
      'low',
      'low',
      'low',
      'low',
      'medium',
      'medium',
      'medium',
      'medium',
      'medium',
      'medium',
      'medium',
      'high',
      'high',
      'high',
    ].entries())
      children.push(await aChild(level, at + 1))
    await untilCounted()
    const [seen] = await world.look(reader => sightings(reader, [QUARTER_END]))
    expect(seen?.figures).toMatchObject({
      ...{ children: 17, programmes: 17 },
      levels: { 'child-safety': { low: 7, medium: 7, high: 3, 'very-high': 0, 'not-set': 0 } },
    })
    const { text } = await page('/board', 'board-member')
    expect(text).toContain('Made up to 30 September 2026')
    expect(text).toContain('high or very high for at most 10 of 17 children (59%)')
    expect(text).toMatch(/30 September 2026<\/th>(<td[^>]*>[^<]*<\/td>)*?<td[^>]*>Not shown/)
  })

  test('names no child and leads to none', async () => {
    const { text } = await page('/board', 'board-member')
    expect(children.filter(id => text.includes(id))).toEqual([])
    expect(text).not.toMatch(/Rhosgoch|Seren\d|\/children\//)
  })

  test('leads a board member nowhere where small numbers stand', async () => {
    const { text } = await page('/board', 'board-member')
    expect(text).toContain('href="/aberwen/board"')
    expect(text).not.toMatch(/href="\/aberwen\/(standards|signals|team)/)
  })

  test('is open to those who read the board’s papers, and to nobody else', async () => {
    const statuses = await Promise.all(
      ROLE_NAMES.map(async role => [role, (await page('/board', role)).status] as const),
    )
    expect(
      statuses
        .filter(([, status]) => status === 200)
        .map(([role]) => role)
        .toSorted(),
    ).toEqual(['board-member', 'head-of-service'])
  })

  test('reads in Welsh', async () => {
    const visitor = await world.visitor(['board-member'])
    const answer = await webWorld(
      db,
      [sight],
      () => signedIn(visitor),
      () => NOW,
    ).get('/aberwen/board', { 'accept-language': 'cy' })
    const text = await answer.text()
    expect(text).toContain('Papur y bwrdd')
    expect(text).toContain('A yw plant yn ddiogel?')
  })
})

describe('the figures of a day', () => {
  test('stay as they are while nothing comes in, though a record is written down late', async () => {
    const [before] = await world.look(reader => sightings(reader, [QUARTER_END]))
    await aChild('low', 99)
    expect(await takeSightings(db, NOW)).toBe(false)
    const [after] = await world.look(reader => sightings(reader, [QUARTER_END]))
    expect(after).toEqual(before)
  })

  test('are counted for the next quarter when it has ended', async () => {
    const later = new Date('2027-01-05T10:00:00Z')
    while (await takeSightings(db, later));
    const [next] = await world.look(reader => sightings(reader, [addDays(localDate('2027-01-01'), -1)]))
    expect(next?.figures.children).toBe(18)
  })
})
