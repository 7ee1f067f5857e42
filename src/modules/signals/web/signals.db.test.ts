import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import { newId } from '#kernel/id.ts'
import { localDate } from '#kernel/local-date.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { casesModule } from '#modules/cases/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { children } from '#modules/children/module.ts'
import { planReview } from '#modules/plans/domain/plan-review.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { team } from '#modules/workforce/domain/team.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn } from '#test/fill-form.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { keepUp } from '../data/keep-up.ts'
import { signalsDay } from '../data/signals-day.ts'
import { signalSetAside } from '../domain/signal-set-aside.ts'
import { signalSetting } from '../domain/signal-setting.ts'
import { signals } from '../module.ts'

const clock = () => new Date('2026-11-23T10:00:00Z')
const TODAY = localDate('2026-11-23')
const MODULES = [casesModule({ contributions: [signals.contributes ?? {}], forms: [] }), signals, children]
const REVIEW = 'not been reviewed for longer than the interval allows'

let db: TestDb
let world: World
let [worker, other, manager, north, south, anyChild] = ['', '', '', '', '', '']

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  north = await world.add(team, { name: 'North' })
  south = await world.add(team, { name: 'South' })
  worker = await world.person({ name: 'Eleri Brynglas', email: 'eleri@example.org', team_id: north })
  other = await world.person({ name: 'Tomos Glanrafon', email: 'tomos@example.org', team_id: south })
  manager = await world.person({ name: 'Gethin Maesonnen', email: 'gethin@example.org', team_id: north })
  anyChild = await world.child({ given_names: 'Seren' })
})
afterAll(() => db.close())

const untilDone = async () => {
  while ((await keepUp(db, TODAY)) > 0);
}

/** A child whose plan was agreed long ago and never reviewed. */
async function unreviewed(given_names: string, person = worker, agreed_on = '2026-06-15') {
  const childId = await world.child({ given_names })
  const programme_id = await world.programme(childId, { kind: 'referral-order', starts_on: '2026-06-01' })
  await world.allocation(childId, programme_id, person, { from_on: '2026-06-01' })
  const plan_id = await world.add(plan, { child_id: childId, programme_id, started_on: '2026-06-10', agreed_on })
  await untilDone()
  const review = () =>
    world.add(planReview, {
      child_id: childId,
      programme_id,
      plan_id,
      reviewed_on: '2026-11-20',
      reason: 'routine',
      what_changed: 'Nothing',
      person_id: person,
    })
  return { childId, review }
}

const visitors = new Map<string, ReturnType<World['visitor']>>()
/** Somebody by their e-mail address, with the roles that they have from the first time on. */
const as = async (email: string, ...roles: readonly Role[]) => {
  const visitor = await (visitors.get(email) ?? visitors.set(email, world.visitor(roles, email)).get(email))
  if (!visitor) throw new Error(`There is no ${email}`)
  return { ...webWorld(db, MODULES, () => signedIn(visitor), clock), visitor }
}
const eleri = () => as('eleri@example.org', 'case-manager')
const gethin = () => as('gethin@example.org', 'team-manager')
const head = () => as('head@example.org', 'head-of-service')
type Web = Awaited<ReturnType<typeof as>>

const pageAt = async (web: Web, path: string, language = 'en'): Promise<string> =>
  (await web.get(path, { 'accept-language': language })).text()

/** The path of the form by which the review signal of a child is set aside. */
async function asidePath(childId: string): Promise<string> {
  const { rows } = await world.look(reader =>
    sql<{ id: string; facts: string }>`
      select id, facts from signal where child_id = ${childId} and rule = 'review-overdue' and ended_on is null`.execute(
      reader,
    ),
  )
  return `/aberwen/children/${childId}/signals/${rows[0]?.id ?? ''}/set-aside/${rows[0]?.facts ?? ''}`
}

const setAside = async (web: Web, childId: string, answers: Readonly<Record<string, string>> = {}, path?: string) =>
  web.post(`${path ?? (await asidePath(childId))}/${newId()}/edit/details`, {
    _version: '0',
    reason: 'The review is written and waits to be typed',
    ...dayIn('until_on', '2026-12-07'),
    ...answers,
  })

const asidesOf = (childId: string) => world.look(reader => listRecords(reader, signalSetAside, { child_id: childId }))

describe('who may see signals', () => {
  const READ: readonly Role[] = ['case-manager', 'team-manager', 'head-of-service']
  test.for(ROLE_NAMES)('%s', async role => {
    const web = await as(`${role}@example.org`, role)
    const status = READ.includes(role) ? 200 : 403
    for (const path of ['/signals', '/signals/rules', `/children/${anyChild}/signals`])
      expect((await web.get(`/aberwen${path}`)).status).toBe(status)
    const form = await web.get('/aberwen/signals/rules/review-overdue/numbers/months/new')
    expect(form.status).toBe(role === 'head-of-service' ? 303 : 403)
  })
})

describe('a person’s list', () => {
  test('shows what is theirs, with what the record shows, why, and the very form', async () => {
    const { childId } = await unreviewed('Macsen')
    const page = await pageAt(await eleri(), '/aberwen/signals')
    expect(page).toContain('Macsen Penllwyn')
    expect(page).toContain(REVIEW)
    expect(page).toMatch(new RegExp(`href="/aberwen/children/${childId}/plan/[0-9a-f-]+/review`))
    expect(page).toContain('plan agreed')
    expect(await pageAt(await as('tomos@example.org', 'case-manager'), '/aberwen/signals')).not.toContain('Macsen')
  })

  test('says it in Welsh', async () => {
    const page = await pageAt(await eleri(), '/aberwen/signals', 'cy')
    expect(page).toContain('Nid yw’r cynllun wedi’i adolygu')
    expect(page).toContain('Fy rhai i')
  })

  test('shows a team manager what has come up from their team, and the head of service what has come up further', async () => {
    await unreviewed('Dewi', other)
    await unreviewed('Mali', worker)
    const managers = await pageAt(await gethin(), '/aberwen/signals?show=come-up')
    expect(managers).toContain('Mali')
    expect(managers).not.toContain('Dewi')
    const heads = await pageAt(await head(), '/aberwen/signals?show=come-up')
    expect(heads).toContain('Mali')
    expect(heads).toContain('Dewi')
    expect(heads).toContain('Come up to the')
  })

  test('is narrowed for managers by worker, team, rule and how pressing', async () => {
    await unreviewed('Nanw', other)
    const web = await gethin()
    expect(await pageAt(web, `/aberwen/signals?show=everyone&worker=${other}`)).toContain('Nanw')
    expect(await pageAt(web, `/aberwen/signals?show=everyone&team=${north}`)).not.toContain('Nanw')
    expect(await pageAt(web, `/aberwen/signals?show=everyone&team=${south}&rule=review-overdue`)).toContain('Nanw')
    expect(await pageAt(web, `/aberwen/signals?show=everyone&rule=case-unallocated`)).not.toContain('Nanw')
    expect(await pageAt(await eleri(), `/aberwen/signals?show=everyone&worker=${other}`)).not.toContain('Nanw')
  })

  test('says of a restricted child the name and nothing else, and does not answer to what it does not say', async () => {
    const { childId } = await unreviewed('Cudd', other)
    const { visitor } = await head()
    const restriction = { childId, reason: 'Family here', ownerId: visitor.accountId, readerIds: [], from: TODAY }
    await world.change(tx => restrictRecord(tx, restriction))
    const web = await gethin()
    const page = await pageAt(web, `/aberwen/signals?show=everyone&worker=${other}`)
    const [entry = ''] = page.split('<li class="sl-prompt').filter(part => part.includes('Cudd'))
    expect(entry).toContain('Restricted record')
    expect(entry).not.toContain(REVIEW)
    expect(await pageAt(web, `/aberwen/signals?show=everyone&rule=review-overdue&worker=${other}`)).not.toContain(
      'Cudd',
    )
    const turnedAside = await web.get(`/aberwen/children/${childId}/signals`)
    expect(turnedAside.headers.get('location')).toBe(`/aberwen/children/${childId}/restricted`)
  })

  test('stands on the first page of the day, five at most', async () => {
    const { visitor } = await eleri()
    const lists = await world.look(reader =>
      signalsDay(reader, {
        accountId: visitor.accountId,
        personId: worker,
        today: TODAY,
        now: clock(),
        may: permission => permission === 'signal.read',
      }),
    )
    expect(lists.map(({ id, for: whose }) => [id, whose])).toEqual([['signals-mine', 'worker']])
    expect(lists[0]?.items.length).toBeLessThanOrEqual(5)
    expect(lists[0]?.total).toBeGreaterThan(0)
  })
})

describe('setting aside', () => {
  test('keeps by whom, why and until when, and takes the signal off the list', async () => {
    const { childId } = await unreviewed('Aled')
    const web = await eleri()
    const path = await asidePath(childId)
    expect(await pageAt(web, `/aberwen/children/${childId}/signals`)).toContain(path)
    const saved = await setAside(web, childId)
    expect(saved.headers.get('location')).toBe(`/aberwen/children/${childId}/signals`)
    expect((await asidesOf(childId)).map(({ values }) => values)).toMatchObject([
      { rule: 'review-overdue', set_on: TODAY, until_on: '2026-12-07', person_id: worker },
    ])
    for (const list of ['/signals', `/children/${childId}/signals`])
      expect(await pageAt(web, `/aberwen${list}`)).not.toContain(path)
    const seen = await pageAt(await gethin(), '/aberwen/signals?show=aside')
    expect(seen).toContain('Aled')
    expect(seen).toContain('The review is written')
    expect(seen).toContain('Eleri Brynglas')
  })

  test.for([
    ['no reason', { reason: '' }, 'Enter why it need not be mended now'],
    ['for more than three months', dayIn('until_on', '2027-06-01'), 'at most three months ahead'],
    ['until before today', dayIn('until_on', '2026-11-01'), 'must be the same as or after'],
  ] as const)('is refused with %s, and nothing is saved', async ([, answers, words]) => {
    const { childId } = await unreviewed('Beca')
    const refused = await setAside(await eleri(), childId, answers)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain(words)
    expect(await asidesOf(childId)).toEqual([])
  })

  test('is refused when the signal no longer stands, and when the facts have changed', async () => {
    const { childId, review } = await unreviewed('Ceri')
    const path = await asidePath(childId)
    const changed = await setAside(await eleri(), childId, {}, path.replace(/[0-9a-f]{16}$/, '0123456789abcdef'))
    expect(await changed.text()).toContain('have changed since you opened it')
    await review()
    await untilDone()
    const ended = await setAside(await eleri(), childId, {}, path)
    expect(ended.status).toBe(400)
    expect(await ended.text()).toContain('no longer stands')
    expect(await asidesOf(childId)).toEqual([])
    expect(await pageAt(await eleri(), `/aberwen/children/${childId}/signals`)).toContain('Earlier signals')
  })

  test('is brought back by whoever did it or a manager, and by nobody else', async () => {
    const { childId } = await unreviewed('Deio')
    const form = await asidePath(childId)
    await setAside(await eleri(), childId)
    const [first] = await asidesOf(childId)
    const path = `/aberwen/children/${childId}/signals/aside/${first?.id ?? ''}/bring-back`
    expect((await (await as('tomos@example.org', 'case-manager')).post(path, {})).status).toBe(403)
    expect(await asidesOf(childId)).toHaveLength(1)
    expect((await (await eleri()).post(path, {})).status).toBe(303)
    expect(await asidesOf(childId)).toEqual([])
    const kept = await world.add(signalSetAside, { ...first?.values, set_on: '2026-11-10' })
    expect((await (await gethin()).post(path.replace(first?.id ?? '', kept), {})).status).toBe(303)
    expect((await asidesOf(childId)).map(({ values }) => values.until_on)).toEqual(['2026-11-22'])
    expect(await pageAt(await eleri(), `/aberwen/children/${childId}/signals`)).toContain(form)
  })

  test('one of another child is not found', async () => {
    const { childId } = await unreviewed('Efa')
    const { childId: another } = await unreviewed('Ffion')
    const path = (await asidePath(childId)).replace(childId, another)
    expect((await (await eleri()).get(`${path}/${newId()}/edit/details`)).status).toBe(404)
  })
})

describe('the rules', () => {
  test('are all shown, each with its numbers and what they rest on', async () => {
    const web = await eleri()
    expect(await pageAt(web, '/aberwen/signals/rules')).toContain('Review overdue')
    const page = await pageAt(web, '/aberwen/signals/rules/review-overdue')
    expect(page).toContain('Months from one review to the next')
    expect(page).toContain('From 1 to 6')
    expect(page).not.toContain('Set this number')
    expect((await web.get('/aberwen/signals/rules/no-such-rule')).status).toBe(404)
  })

  test('about victims stand apart: their numbers are shown, and what they find is not counted', async () => {
    const web = await eleri()
    expect(await pageAt(web, '/aberwen/signals/rules')).toContain('/signals/rules/victim-not-told')
    const page = await pageAt(web, '/aberwen/signals/rules/victim-not-told', 'cy')
    expect(page).toContain('Diwrnodau gwaith i ddweud wrth ddioddefwr')
    expect(page).toContain('nid yw’n cael ei gyfrif')
    expect(page).not.toContain('Yn sefyll nawr')
  })

  test('a number is set by the head of service, within its bounds, once a day, and all open work is looked at again', async () => {
    const { childId } = await unreviewed('Gwen', worker, '2026-10-01')
    expect(await pageAt(await eleri(), `/aberwen/children/${childId}/signals`)).not.toContain(REVIEW)
    const web = await head()
    const set = (value: string) =>
      web.post(`/aberwen/signals/rules/review-overdue/numbers/months/${newId()}/edit/details`, {
        _version: '0',
        value,
        source: 'Case management procedure, paragraph 4.2',
        person_id: manager,
        ...dayIn('from_on', '2026-11-01'),
      })
    expect(await (await set('7')).text()).toContain('Enter a number from 1 to 6')
    expect(await (await set('1.5')).text()).toContain('Enter a whole number')
    expect((await set('1')).status).toBe(303)
    expect(await (await set('2')).text()).toContain('A number is set from this day already')
    await untilDone()
    expect(await pageAt(await eleri(), `/aberwen/children/${childId}/signals`)).toContain(REVIEW)
    const page = await pageAt(web, '/aberwen/signals/rules/review-overdue')
    expect(page).toContain('Set by this service')
    expect(page).toContain('Gethin Maesonnen')
    const kept = await world.look(reader => listRecords(reader, signalSetting))
    expect(kept.map(({ values }) => values)).toMatchObject([
      { setting: 'review-overdue-months', from_on: '2026-11-01' },
    ])
  })
})
