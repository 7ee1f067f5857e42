import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { newId } from '#kernel/id.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { countersignature } from '#modules/assessments/domain/countersignature.ts'
import { casesModule } from '#modules/cases/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { children } from '#modules/children/module.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { oversight } from '../domain/oversight.ts'
import { panel } from '../domain/panel.ts'
import { safety } from '../module.ts'

let db: TestDb
let world: World
let manager: ReturnType<typeof as>
let personId = ''
let serviceId = ''
let round = 0

const as = (visitor: Awaited<ReturnType<World['visitor']>>) =>
  webWorld(
    db,
    [casesModule({ contributions: [safety.contributes ?? {}], forms: safety.records ?? [] }), safety, children],
    () => signedIn(visitor),
    () => new Date('2026-11-23T18:00:00Z'),
  )

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())
// Each test has a service of its own, so that the list holds nobody else.
beforeEach(async () => {
  round += 1
  serviceId = `aberwen-${round}`
  world = await openWorld(db, serviceId)
  personId = await world.person({ name: 'Macsen Tyddyn' })
  manager = as(await world.visitor(['team-manager']))
})

type Levels = Readonly<Record<string, string>>

/** A child with whom the service works, and what each assessment found of them, by its day. */
async function aChild(name: string, found: Readonly<Record<string, Levels>>, isCountersigned = false) {
  const childId = await world.child({ given_names: name })
  const programme_id = await world.programme(childId, { starts_on: '2026-06-01' })
  await world.allocation(childId, programme_id, personId, { from_on: '2026-06-01' })
  for (const [completed_on, levels] of Object.entries(found)) {
    const of = { child_id: childId, programme_id }
    const made = { form: 'court', stage: 'start', origin: 'here', started_on: completed_on, completed_on: null }
    const assessment_id = await world.add(assessment, { ...of, ...made, author_id: personId })
    for (const [about, level] of Object.entries(levels))
      await world.add(assessedLevel, { child_id: childId, assessment_id, about, level, reason: 'As found.' })
    await world.change(tx =>
      sql`update assessment set completed_on = ${completed_on} where id = ${assessment_id}`.execute(tx),
    )
    if (isCountersigned)
      await world.add(countersignature, {
        child_id: childId,
        assessment_id,
        decided_on: completed_on,
        decision: 'countersigned',
        person_id: personId,
      })
  }
  return childId
}
const page = async (path = '/levels', language = 'en') =>
  (await manager.get(`/${serviceId}${path}`, { cookie: `language=${language}` })).text()

describe('the list of high levels', () => {
  test('is for those who see the team’s work', async () => {
    const MANAGES: readonly Role[] = ['team-manager', 'head-of-service']
    for (const path of ['/levels', '/levels/levels.csv'])
      for (const role of ROLE_NAMES) {
        const answer = await as(await world.visitor([role])).get(`/${serviceId}${path}`)
        expect([role, answer.status]).toEqual([role, MANAGES.includes(role) ? 200 : 403])
      }
    expect((await manager.get(`/${serviceId}/levels/levels.exe`)).status).toBe(404)
  })

  test('says of each level since when, which way and whether agreed; the very high first, the rest not at all', async () => {
    await aChild('Anwen', { '2026-07-01': { 'others-safety': 'medium' }, '2026-10-01': { 'others-safety': 'high' } })
    await aChild('Bleddyn', { '2026-11-02': { 'child-safety': 'very-high', reoffending: 'low' } }, true)
    await aChild('Calon', { '2026-11-02': { 'child-safety': 'medium', reoffending: 'medium' } })
    await aChild('Dylan', { '2026-07-01': { 'child-safety': 'high' }, '2026-10-01': { 'child-safety': 'low' } })
    const text = await page()
    expect(text).toMatch(/Bleddyn[^]*Very high[^]*2 November 2026[^]*Anwen[^]*Up from medium[^]*1 October 2026/)
    expect(text.match(/Not countersigned/g)).toHaveLength(1)
    expect(text).not.toMatch(/Calon|Dylan/)
    expect(text).toContain('2 children with whom the service works')
  })

  test('leaves out those with whom nobody works any more', async () => {
    const childId = await aChild('Anwen', { '2026-10-01': { 'child-safety': 'high' } })
    await world.change(tx => sql`update programme set ended_on = '2026-11-01' where child_id = ${childId}`.execute(tx))
    expect(await page()).toContain('No level is high or very high')
  })

  test('says when a manager looked and is to look, and when a panel is due or arranged', async () => {
    const childId = await aChild('Anwen', { '2026-11-02': { 'child-safety': 'high' } })
    expect(await page()).toMatch(/29 Jun 2026[^]*None recorded[^]*Due: [^]*16 Nov 2026[^]*7 days overdue/)
    await world.add(oversight, {
      child_id: childId,
      held_on: '2026-11-20',
      person_id: personId,
      kind: 'supervision',
      reflection: 'He comes.',
      decision: 'Go on.',
      reason: 'It works.',
      next_on: '2026-12-04',
    })
    await world.add(panel, { child_id: childId, kind: 'risk-panel', held_on: '2026-11-10', next_on: '2026-12-09' })
    expect(await page()).toMatch(/4 Dec 2026[^]*Last: [^]*20 Nov 2026[^]*Arranged: [^]*9 Dec 2026/)
  })

  test('of a restricted record shows the name alone, in the file too', async () => {
    const childId = await aChild('Hidden', { '2026-11-02': { 'child-safety': 'very-high' } })
    await world.change(tx =>
      restrictRecord(tx, { childId, reason: 'Family at work', ownerId: newId(), readerIds: [], from: TODAY }),
    )
    const text = await page()
    expect(text).toContain('Restricted record')
    expect(text).not.toMatch(/Very high<|16 Nov 2026/)
    expect(await page('/levels/levels.csv')).toMatch(/^Hidden Penllwyn,+\r$/m)
  })

  test('can be taken away, in Welsh too, and the access log tells of it', async () => {
    await aChild('Anwen', { '2026-11-02': { 'child-safety': 'high' } })
    const csv = await page('/levels/levels.csv', 'cy')
    expect(csv).toContain('Plentyn,Rheolwr achos,Ynghylch,Lefel,Ers')
    expect(csv).toContain('Anwen Penllwyn,Macsen Tyddyn,Diogelwch a lles y plentyn,Uchel,2026-11-02')
    const logged = await world.look(reader =>
      reader.selectFrom('access_log').select(['action', 'detail']).where('action', '=', 'export').execute(),
    )
    expect(logged).toEqual([{ action: 'export', detail: { route: '/levels/:file', children: 1 } }])
  })
})

test('a panel is due on the child’s own page until one is arranged in time', async () => {
  const childId = await aChild('Anwen', { '2026-11-02': { 'child-safety': 'high' } })
  const due = `/children/${childId}/panels/new">Risk panel`
  expect(await page(`/children/${childId}`)).toContain(due)
  await world.add(panel, { child_id: childId, kind: 'risk-panel', held_on: '2026-11-10' })
  expect(await page(`/children/${childId}`)).toMatch(new RegExp(`${due}[^]*?2 Feb 2027`))
  await world.add(panel, { child_id: childId, kind: 'risk-panel', held_on: '2027-02-01' })
  expect(await page(`/children/${childId}`)).not.toContain(due)
})
