import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '#web/visit.ts'
import { londonDay } from '#kernel/local-date.ts'
import { planReview } from '#modules/plans/domain/plan-review.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { mailServer } from '#test/mail-server.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { smtpMailer } from '#web/mailer.ts'
import { signalsModule } from '../module.ts'
import { keepUp } from '../data/keep-up.ts'
import { sendDigests } from '../data/send-digests.ts'

const PUBLIC_URL = new URL('https://sightline.example')
let db: TestDb
let world: World
let worker = ''
let eleri: Visitor
beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  worker = await world.person({ name: 'Eleri Brynglas', email: 'eleri@example.org' })
  eleri = await world.visitor(['case-manager'], 'eleri@example.org')
  await world.visitor(['team-manager'], 'gethin@example.org')
  await world.visitor(['board-member'], 'margaret@example.org')
})
afterAll(() => db.close())

/** The program's clock is the test's; the database's notes when it saw a signal first by its own. */
const morning = (daysAhead: number): Date => new Date(Date.now() + daysAhead * 86_400_000)

async function lookAgain(now: Date) {
  while ((await keepUp(db, londonDay(now))) > 0);
}

async function tellAll(now: Date, server: Awaited<ReturnType<typeof mailServer>>) {
  const before = server.received.length
  await sendDigests(db, { mail: smtpMailer({ url: server.url, from: 's@example.org' }), publicUrl: PUBLIC_URL, now })
  return server.received.slice(before).map(({ to, source }) => ({ to: to[0], source: source.replaceAll('=\r\n', '') }))
}

async function unreviewed() {
  const child_id = await world.child({ given_names: 'Macsen' })
  const programme_id = await world.programme(child_id, { kind: 'referral-order', starts_on: '2024-06-01' })
  await world.allocation(child_id, programme_id, worker, { from_on: '2024-06-01' })
  const plan_id = await world.add(plan, { child_id, programme_id, started_on: '2024-06-10', agreed_on: '2024-06-15' })
  return { child_id, programme_id, plan_id }
}

test('nobody is told anything while there is nothing', async () => {
  expect(await tellAll(morning(0), await mailServer(true))).toEqual([])
})

test('who sees signals is told how many, once, and nothing of a child', async () => {
  const server = await mailServer(true)
  const { child_id, programme_id, plan_id } = await unreviewed()
  await lookAgain(morning(0))
  const told = await tellAll(morning(0), server)
  expect(told.map(({ to }) => to).toSorted()).toEqual(['eleri@example.org', 'gethin@example.org'])
  const [toEleri, toGethin] = ['eleri@example.org', 'gethin@example.org'].map(
    email => told.find(({ to }) => to === email)?.source ?? '',
  )
  expect(toEleri).toMatch(/\d+ new signals/)
  expect(toEleri).toContain('o arwyddion newydd')
  expect(toEleri).toContain('https://sightline.example/aberwen/signals')
  expect(toGethin).toMatch(/signals have come up to you/)
  for (const source of [toEleri, toGethin])
    for (const secret of ['Macsen', child_id]) expect(source).not.toContain(secret)
  expect(await tellAll(morning(0), server)).toEqual([])
  expect(await tellAll(morning(1), server)).toEqual([])
  await world.add(planReview, {
    ...{ child_id, programme_id, plan_id, reviewed_on: londonDay(morning(0)), person_id: worker },
    reason: 'routine',
    what_changed: 'Nothing',
  })
  await lookAgain(morning(1))
  expect(await tellAll(morning(1), server)).toEqual([])
})

test('a mail server that refuses costs nobody their message: it goes out with the next turn', async () => {
  await unreviewed()
  await lookAgain(morning(0))
  await expect(tellAll(morning(0), await mailServer(false))).rejects.toThrow('2 messages about signals failed')
  const told = await tellAll(morning(0), await mailServer(true))
  expect(told.map(({ to }) => to).toSorted()).toEqual(['eleri@example.org', 'gethin@example.org'])
})

test('who wants none gets none, and can have them again', async () => {
  const server = await mailServer(true)
  const mail = smtpMailer({ url: server.url, from: 'sightline@example.org' })
  const web = webWorld(db, [signalsModule({ mail, publicUrl: PUBLIC_URL })], () => signedIn(eleri))
  const page = async () => (await web.get('/aberwen/signals/messages')).text()
  expect(await page()).toContain('You get these messages')
  expect((await web.post('/aberwen/signals/messages', { wants: 'no' })).status).toBe(303)
  expect(await page()).toContain('You get no such messages')
  await unreviewed()
  await lookAgain(morning(0))
  expect((await tellAll(morning(0), server)).map(({ to }) => to)).toEqual(['gethin@example.org'])
  await web.post('/aberwen/signals/messages', { wants: 'yes' })
  expect((await tellAll(morning(0), server)).map(({ to }) => to)).toEqual(['eleri@example.org'])
})
