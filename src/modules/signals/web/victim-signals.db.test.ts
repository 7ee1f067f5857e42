import { afterAll, beforeAll, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { ROLE_NAMES, type Role } from '#kernel/permission.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { victimHarm } from '#modules/victims/domain/victim-harm.ts'
import { victim } from '#modules/victims/domain/victim.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { keepUp } from '../data/keep-up.ts'
import { signals } from '../module.ts'

const clock = () => new Date('2026-11-23T10:00:00Z')
const TODAY = localDate('2026-11-23')
let db: TestDb
let world: World
beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db, 'aberwen', 'victims')
})
afterAll(() => db.close())

async function harmed(name: string): Promise<string> {
  const childId = await world.child({ given_names: 'Macsen' })
  const offence_id = await world.offence(childId)
  await world.programme(childId, { offence_ids: [offence_id] })
  const victim_id = await world.add(victim, { name, kind: 'adult' })
  await world.add(victimHarm, { victim_id, offence_id, details: 'received', details_on: '2026-10-26' })
  while ((await keepUp(db, TODAY)) > 0);
  return childId
}

async function pageFor(role: Role, path: string, language = 'en') {
  const visitor = await world.visitor([role])
  const answer = await webWorld(db, [signals], () => signedIn(visitor), clock).get(path, {
    'accept-language': language,
  })
  return { status: answer.status, text: await answer.text() }
}

test.for(ROLE_NAMES)('what is seen of victims is open to victim workers alone: %s', async role => {
  expect((await pageFor(role, '/aberwen/victims/signals')).status).toBe(role === 'victim-worker' ? 200 : 403)
})

test('a victim worker sees whom nobody has contacted, since when, and the very form; and nothing of the child', async () => {
  await harmed('Gwenan Dychmygol')
  const { text } = await pageFor('victim-worker', '/aberwen/victims/signals')
  expect(text).toContain('Gwenan Dychmygol')
  expect(text).toMatch(/href="\/aberwen\/victims\/[0-9a-f-]+\/contacts\/new"/)
  expect(text).toContain('10 Nov 2026')
  expect(text).not.toContain('Macsen')
  expect((await pageFor('victim-worker', '/aberwen/victims/signals', 'cy')).text).toContain('Arwyddion dioddefwyr')
})

test('nobody else’s list says anything of a victim', async () => {
  const childId = await harmed('Nesta Dychmygol')
  for (const path of ['/aberwen/signals?show=everyone', `/aberwen/children/${childId}/signals`]) {
    const { text } = await pageFor('head-of-service', path)
    expect(text).not.toContain('Nesta')
    expect(text).not.toContain('/victims/')
  }
})

test('what follows from a record that is closed to the reader is left out', async () => {
  const childId = await harmed('Lleucu Dychmygol')
  const { accountId } = await world.visitor(['head-of-service'])
  const restriction = { childId, reason: 'Family here', ownerId: accountId, readerIds: [], from: TODAY }
  await world.change(tx => restrictRecord(tx, restriction))
  expect((await pageFor('victim-worker', '/aberwen/victims/signals')).text).not.toContain('Lleucu')
})
