import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import type { Role } from '#kernel/permission.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { finding } from '../domain/finding.ts'
import { inspection } from '../domain/inspection.ts'
import { recommendation } from '../domain/recommendation.ts'
import { repeatedFinding } from '../domain/repeated-finding.ts'
import { repeatedRecommendation } from '../domain/repeated-recommendation.ts'
import { inspections } from '../module.ts'

let db: TestDb
let world: World
const [visits, findings, asked]: [string[], string[], string[]] = [[], [], []]

const YEARS = ['2016', '2020', '2024'] as const
const TEXTS = [
  'Safety was judged by injuries alone; exploitation was not asked about.',
  'Exploitation was overlooked wherever the safety of a child was judged.',
  'Assessments again overlooked exploitation when they judged a child’s safety.',
]

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  for (const [at, year] of YEARS.entries()) {
    const visit = await world.add(inspection, {
      origin: 'inspection',
      framework: year === '2024' ? 'hmip-2021' : 'hmip-2018',
      published_on: `${year}-06-01`,
    })
    const found = await world.add(finding, {
      inspection_id: visit,
      kind: 'shortfall',
      standard: '2.1',
      question: '2.1.2',
      description: TEXTS[at] ?? '',
    })
    visits.push(visit)
    findings.push(found)
    asked.push(
      await world.add(recommendation, {
        inspection_id: visit,
        description: `Ask about exploitation in every assessment of safety, ${year}.`,
        addressee: 'service',
        finding_ids: [found],
        accepted: true,
        answered_on: `${year}-07-01`,
        response: `Training was held in ${year}.`,
      }),
    )
  }
})
afterAll(() => db.close())

const as = async (role: Role) => {
  const visitor = await world.visitor([role])
  return webWorld(
    db,
    [inspections],
    () => signedIn(visitor),
    () => new Date('2026-11-23T18:00:00Z'),
  )
}
const pageOf = (at: number) => `/aberwen/inspections/${visits[at] ?? ''}/findings/${findings[at] ?? ''}`
const links = () => world.look(reader => listRecords(reader, repeatedFinding))

describe('a finding that was made before', () => {
  test('is offered the earlier ones that read alike, with the words and the question that make it so', async () => {
    const page = await (await (await as('head-of-service')).get(pageOf(2))).text()
    expect(page).toContain('Raised before?')
    for (const text of TEXTS.slice(0, 2)) expect(page).toContain(text)
    expect(page).toContain('The same key question')
    expect(page).toMatch(/Words in both: [^.]*exploitation/)
    expect(page).not.toContain('Raised 2 times')
  })

  test('is offered nothing that came later', async () => {
    const page = await (await (await as('head-of-service')).get(pageOf(0))).text()
    expect(page).not.toContain('Raised before?')
  })

  test('is linked in one press; what is not linked stays offered', async () => {
    const web = await as('head-of-service')
    const linked = await web.post(`${pageOf(2)}/link`, { earlier: findings[1] ?? '' })
    expect(linked.headers.get('location')).toBe(pageOf(2))
    const page = await (await web.get(pageOf(2))).text()
    expect(page).toContain('Raised 2 times since 2020')
    expect(page).toContain('Training was held in 2020.')
    expect(page).toContain('Raised before?')
    expect(page).toContain(TEXTS[0])
  })

  test('pressed twice is linked once', async () => {
    const web = await as('head-of-service')
    await web.post(`${pageOf(2)}/link`, { earlier: findings[1] ?? '' })
    expect(await links()).toHaveLength(1)
  })

  test('forms one chain with what its repetition repeats, the same from either end, with what was done each time', async () => {
    const web = await as('head-of-service')
    await web.post(`${pageOf(1)}/link`, { earlier: findings[0] ?? '' })
    for (const at of [0, 1, 2]) {
      const page = await (await web.get(pageOf(at))).text()
      expect(page).toContain('Raised 3 times since 2016')
      for (const year of YEARS) expect(page).toContain(`Training was held in ${year}.`)
      expect(page).not.toContain('Raised before?')
    }
    const story = await (await web.get('/aberwen/inspections')).text()
    expect(story).toContain('Raised 3 times since 2016')
    const welsh = await (await web.get('/aberwen/inspections', { cookie: 'language=cy' })).text()
    expect(welsh).toContain('Codwyd 3 gwaith ers 2016')
  })

  test('of a chain only the most alike is offered, with how often it was raised so far', async () => {
    const web = await as('head-of-service')
    const link = (await links()).find(({ values }) => values.finding_id === findings[2])?.id ?? ''
    await web.post(`${pageOf(2)}/unlink`, { link })
    const page = await (await web.get(pageOf(2))).text()
    expect(page.match(/Yes, it is the same/g)).toHaveLength(1)
    expect(page).toContain('Raised 2 times since 2016')
    await web.post(`${pageOf(2)}/link`, { earlier: findings[1] ?? '' })
    expect(await (await web.get(pageOf(2))).text()).toContain('Raised 3 times since 2016')
  })

  test('is linked to earlier things only, of a kind, that are there', async () => {
    const web = await as('head-of-service')
    const before = await links()
    const refused = async (at: number, earlier: string | undefined) =>
      (await web.post(`${pageOf(at)}/link`, { earlier: earlier ?? '' })).status
    expect(await refused(0, findings[2])).toBe(409)
    expect(await refused(1, findings[1])).toBe(409)
    expect(await refused(2, asked[0])).toBe(404)
    expect(await refused(2, '')).toBe(400)
    expect(
      (await web.post(`${pageOf(2).replace(visits[2] ?? '', visits[0] ?? '')}/link`, { earlier: findings[0] ?? '' }))
        .status,
    ).toBe(404)
    expect(await links()).toEqual(before)
  })

  test('is unlinked in one press, by what was linked with it and nothing else', async () => {
    const web = await as('head-of-service')
    const link = (await links()).find(({ values }) => values.finding_id === findings[2])?.id ?? ''
    await web.post(`${pageOf(0)}/unlink`, { link })
    expect(await links()).toHaveLength(2)
    await web.post(`${pageOf(2)}/unlink`, { link })
    await web.post(`${pageOf(2)}/unlink`, { link })
    expect(await links()).toHaveLength(1)
    expect((await web.post(`${pageOf(2)}/unlink`, { link: 'x' })).status).toBe(400)
    expect(await (await web.get(pageOf(2))).text()).toContain('Raised before?')
  })

  test.for(['case-manager', 'team-manager', 'board-member'] as const)('is not linked by a %s', async role => {
    const web = await as(role)
    const before = await links()
    expect((await web.post(`${pageOf(2)}/link`, { earlier: findings[0] ?? '' })).status).toBe(403)
    expect((await web.post(`${pageOf(1)}/unlink`, { link: before[0]?.id ?? '' })).status).toBe(403)
    expect(await links()).toEqual(before)
    expect(await (await web.get(pageOf(2))).text()).not.toContain('Yes, it is the same')
  })
})

test('a recommendation that was made before is offered, linked and told in the same way', async () => {
  const web = await as('auditor')
  const page = `/aberwen/inspections/${visits[2] ?? ''}/recommendations/${asked[2] ?? ''}`
  expect(await (await web.get(page)).text()).toContain('Raised before?')
  for (const earlier of asked.slice(0, 2)) await web.post(`${page}/link`, { earlier })
  const text = await (await web.get(page)).text()
  expect(text).toContain('Raised 3 times since 2016')
  expect(text).toContain('Training was held in 2016.')
  expect(await world.look(reader => listRecords(reader, repeatedRecommendation))).toHaveLength(2)
  const list = await (await web.get('/aberwen/recommendations?show=repeated')).text()
  expect(list).toContain('Ask about exploitation in every assessment of safety, 2024.')
})

test('a strength is offered nothing: what is good may well be found again', async () => {
  const good = await world.add(finding, {
    inspection_id: visits[2] ?? '',
    kind: 'strength',
    standard: '2.1',
    question: '2.1.2',
    description: TEXTS[1] ?? '',
  })
  const page = `/aberwen/inspections/${visits[2] ?? ''}/findings/${good}`
  expect(await (await (await as('auditor')).get(page)).text()).not.toContain('Raised before?')
})
