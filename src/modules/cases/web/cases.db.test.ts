import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import { newId } from '#kernel/id.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { children } from '#modules/children/module.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn, fillForm } from '#test/fill-form.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { turnedAway } from '#test/turned-away.ts'
import { allocation } from '../domain/allocation.ts'
import { hearing } from '../domain/hearing.ts'
import { offence } from '../domain/offence.ts'
import { outcome } from '../domain/outcome.ts'
import { programme } from '../domain/programme.ts'
import { transfer } from '../domain/transfer.ts'
import { casesModule } from '../module.ts'

const cases = casesModule({ contributions: [], forms: [] })
const clock = () => new Date('2026-11-23T18:00:00Z')

let db: TestDb
let world: World
let child: string
let [manager, worker]: Awaited<ReturnType<World['visitor']>>[] = []

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  await openWorld(db, 'glanmorfa')
  ;[manager, worker] = [await world.visitor(['team-manager']), await world.visitor(['case-manager'])]
})
afterAll(() => db.close())
beforeEach(async () => {
  child = await world.child()
})

const as = (visitor: typeof manager) =>
  webWorld(db, [cases, children], () => (visitor ? signedIn(visitor) : null), clock)
const record = () => `/aberwen/children/${child}`

describe('who may open what', () => {
  const RECORD: readonly Role[] = ['case-manager', 'team-manager', 'head-of-service']
  const ALLOCATES: readonly Role[] = ['team-manager', 'head-of-service']
  const OPENED_TO_AUDITORS: readonly string[] = [
    '/children/{child}',
    '/children/{child}/offences',
    '/children/{child}/programmes',
    '/children/{child}/chronology',
  ]

  test.for([
    ['/caseload', RECORD, 200],
    ['/unallocated', ALLOCATES, 200],
    ['/children/{child}', RECORD, 200],
    ['/children/{child}/offences', RECORD, 200],
    ['/children/{child}/programmes', RECORD, 200],
    ['/children/{child}/chronology', RECORD, 200],
    ['/children/{child}/offences/new', RECORD, 303],
    ['/children/{child}/programmes/new', RECORD, 303],
    ['/children/{child}/programmes/{programme}/allocations/new', ALLOCATES, 303],
    ['/children/{child}/programmes/{programme}/transfers/new', ALLOCATES, 303],
    ['/children/{child}/programmes/{programme}/allocate', ALLOCATES, 200],
  ] as const)('%s', async ([path, allowed, status]) => {
    const address = `/aberwen${path}`.replace('{child}', child).replace('{programme}', await world.programme(child))
    for (const role of ROLE_NAMES) {
      const answer = await as(await world.visitor([role])).get(address)
      expect([role, answer.status]).toEqual([
        role,
        allowed.includes(role) ? status : turnedAway(role, OPENED_TO_AUDITORS.includes(path)),
      ])
    }
  })

  test('a child of another service, and no child at all, are not found alike', async () => {
    const elsewhere = await (await openWorld(db, 'glanmorfa')).child()
    for (const page of ['', '/offences', '/programmes', '/chronology', '/offences/new'])
      for (const id of [elsewhere, newId()])
        expect((await as(worker).get(`/aberwen/children/${id}${page}`)).status).toBe(404)
  })

  test('a restricted record leads to where a reason is asked for', async () => {
    await world.change(tx =>
      restrictRecord(tx, { childId: child, reason: 'invented', ownerId: newId(), readerIds: [], from: TODAY }),
    )
    for (const page of ['', '/offences', '/programmes', '/chronology']) {
      const answer = await as(worker).get(`${record()}${page}`)
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `${record()}/restricted`])
    }
  })
})

describe('the first page of a record', () => {
  test('of a new child offers what comes next, and says what is still to record with the way there', async () => {
    const page = await (await as(worker).get(record())).text()
    expect(page).toContain(`href="${record()}/offences/new"`)
    expect(page).toContain(`href="${record()}/programmes/new"`)
    expect(page).toMatch(new RegExp(`href="${record()}/residences/new"[^>]*>No current address is recorded`))
    expect(page).toMatch(/href="[^"]*\/edit\/language\?return=check"[^>]*>No offer of a service in Welsh is recorded/)
  })

  test('says the same in Welsh', async () => {
    const page = await (await as(worker).get(record(), { cookie: 'language=cy' })).text()
    expect(page).toContain('<html lang="cy"')
    expect(page).toContain('Nid oes Cynnig Rhagweithiol wedi’i gofnodi')
    expect(page).toContain('Trosolwg')
  })

  test('says who answers for the child since when, and for how long each programme has run', async () => {
    const person = await world.person({ name: 'Ffion Dolwen' })
    await world.allocation(child, await world.programme(child, { starts_on: '2026-11-14' }), person)
    const page = await (await as(worker).get(record())).text()
    expect(page).toMatch(/Case manager, since <time[^>]*>1 Sep 2026<\/time><\/span><[^>]*>Ffion Dolwen/)
    expect(page).toContain('10 days')
  })

  test('offers the case manager’s form only to those who may allocate', async () => {
    const id = await world.programme(child)
    const link = `${record()}/programmes/${id}/allocations/new`
    expect(await (await as(manager).get(record())).text()).toContain(link)
    const theirs = await (await as(worker).get(record())).text()
    expect(theirs).toContain('Nobody has been allocated as case manager')
    expect(theirs).not.toContain(link)
  })

  test('leads back to what this person began and did not save, and to nobody else’s', async () => {
    await fillForm(as(worker), `${record()}/offences`, { offence: dayIn('committed_on', '2026-08-02') })
    expect(await (await as(worker).get(record())).text()).toContain('Your unfinished forms')
    expect(await (await as(manager).get(record())).text()).not.toContain('Your unfinished forms')
  })
})

const AN_OFFENCE = { description: 'Damage to a bus shelter', category: 'criminal-damage' }

describe('recording', () => {
  test('an offence, its outcome and a programme for both, then who answers for it', async () => {
    const web = as(manager)
    const saved = await fillForm(web, `${record()}/offences`, {
      offence: { ...dayIn('committed_on', '2026-08-02'), ...AN_OFFENCE },
    })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${record()}/offences`])
    const [done] = await world.look(reader => listRecords(reader, offence, { child_id: child }))
    await fillForm(web, `${record()}/offences/${done?.id ?? ''}/outcomes`, {
      decision: { offence_id: done?.id ?? '', outcome: 'referral-order', ...dayIn('decided_on', '2026-09-01') },
    })
    const [decided] = await world.look(reader => listRecords(reader, outcome, { child_id: child }))
    await fillForm(web, `${record()}/programmes`, {
      programme: {
        ...{ kind: 'referral-order', offence_ids: done?.id ?? '', outcome_ids: decided?.id ?? '' },
        ...dayIn('starts_on', '2026-09-10'),
      },
    })
    const [made] = await world.look(reader => listRecords(reader, programme, { child_id: child }))
    expect(made?.values).toMatchObject({ offence_ids: [done?.id], outcome_ids: [decided?.id] })
    const person = await world.person()
    await fillForm(web, `${record()}/programmes/${made?.id ?? ''}/allocations`, {
      details: { person_id: person, role: 'case-manager', ...dayIn('from_on', '2026-09-10') },
    })
    const page = await (await web.get(`${record()}/programmes`)).text()
    expect(page).toContain('Eleri Brynglas')
    expect(page).toContain('75 days')
  })

  describe('a programme by someone who takes it on', () => {
    const sent = { kind: 'prevention', ...dayIn('referred_on', '2026-11-20'), _mine: 'yes', _version: '0' }
    const send = (visitor: typeof worker, answers: Readonly<Record<string, string>>, id = newId()) =>
      as(visitor).post(`${record()}/programmes/${id}/edit/programme`, answers)
    const made = () =>
      world.look(async reader => ({
        programmes: (await listRecords(reader, programme, { child_id: child })).length,
        turns: (await listRecords(reader, allocation, { child_id: child })).map(({ values }) => values),
      }))
    let person: string
    let colleague: typeof worker
    beforeEach(async () => {
      const email = `${newId()}@example.org`
      person = await world.person({ email })
      colleague = await world.visitor(['case-manager'], email)
    })

    test('makes them its case manager from today, once, and leads to what comes next', async () => {
      const id = newId()
      for (const _press of [1, 2]) {
        const answer = await send(colleague, sent, id)
        expect(answer.status).toBe(303)
      }
      const { programmes, turns } = await made()
      expect(programmes).toBe(1)
      expect(turns).toMatchObject([{ person_id: person, role: 'case-manager', from_on: '2026-11-23', until_on: null }])
      const answer = await send(colleague, { ...sent, ...dayIn('starts_on', '2026-12-01') })
      expect(answer.headers.get('location')).toBe(record())
    })

    test.for([
      ['an order, which a manager allocates', { kind: 'referral-order' }, /a manager allocates the programme/],
      [
        'one that has ended',
        { ...dayIn('ended_on', '2026-11-22'), end_reason: 'completed' },
        /has ended cannot be taken on/,
      ],
    ] as const)('is refused for %s, and nothing is saved', async ([, answers, words]) => {
      const answer = await send(colleague, { ...sent, ...answers })
      expect(answer.status).toBe(400)
      expect(await answer.text()).toMatch(words)
      expect(await made()).toEqual({ programmes: 0, turns: [] })
    })

    test('is offered in their language to those on the staff, and to nobody else', async () => {
      const form = (visitor: typeof worker) =>
        as(visitor).get(`${record()}/programmes/${newId()}/edit/programme`, { cookie: 'language=cy' })
      expect(await (await form(colleague)).text()).toContain('Cadw, a fi fydd y rheolwr achos')
      expect(await (await form(worker)).text()).not.toContain('_mine')
      await send(worker, sent)
      expect(await made()).toEqual({ programmes: 1, turns: [] })
    })
  })

  test('a second case manager ends the first one’s turn on the day before', async () => {
    const id = await world.programme(child)
    await world.allocation(child, id, await world.person())
    const next = await world.person({ name: 'Macsen Tyddyn' })
    await fillForm(as(manager), `${record()}/programmes/${id}/allocations`, {
      details: { person_id: next, role: 'case-manager', ...dayIn('from_on', '2026-11-20') },
    })
    const turns = await world.look(reader => listRecords(reader, allocation, { programme_id: id }))
    expect(turns.map(({ values }) => [values.from_on, values.until_on])).toEqual([
      ['2026-11-20', null],
      ['2026-09-01', '2026-11-19'],
    ])
  })

  test('the form to allocate says who has the programme now and that this ends', async () => {
    const id = await world.programme(child)
    await world.allocation(child, id, await world.person({ name: 'Ffion Dolwen' }))
    const begun = await as(manager).get(`${record()}/programmes/${id}/allocations/new`)
    const page = await as(manager).get(`${begun.headers.get('location') ?? ''}/details`)
    expect(await page.text()).toContain('Ffion Dolwen has been case manager since 1 September 2026')
  })

  test('the end of a programme ends the allocations to it', async () => {
    const id = await world.programme(child)
    await world.allocation(child, id, await world.person())
    const ending = { ...dayIn('ended_on', '2026-11-01'), end_reason: 'completed' }
    await fillForm(as(worker), `${record()}/programmes/${id}`, { ending }, 1)
    const [turn] = await world.look(reader => listRecords(reader, allocation, { programme_id: id }))
    expect(turn?.values.until_on).toBe('2026-11-01')
  })
})

describe('what is refused, in words, saves nothing', () => {
  const kinds = [offence, outcome, hearing, programme, allocation, transfer].map(({ name }) => name)
  const byVisitors = () =>
    world.look(reader =>
      reader
        .selectFrom('change_log')
        .select('sequence')
        .where(
          'account_id',
          'in',
          [manager, worker].map(visitor => visitor?.accountId ?? ''),
        )
        .where('table_name', 'in', kinds)
        .execute(),
    )

  type Try = () => Promise<Response>
  const tries: readonly (readonly [string, RegExp, Try])[] = [
    [
      'an offence before the age of criminal responsibility',
      /below the age of criminal responsibility/,
      () =>
        fillForm(as(worker), `${record()}/offences`, {
          offence: { ...dayIn('committed_on', '2021-05-16'), ...AN_OFFENCE },
        }),
    ],
    [
      'an outcome before its offence',
      /after the date of the offence/,
      async () => {
        const id = await world.offence(child)
        return fillForm(as(worker), `${record()}/offences/${id}/outcomes`, {
          decision: { offence_id: id, outcome: 'referral-order', ...dayIn('decided_on', '2026-08-01') },
        })
      },
    ],
    [
      'an outcome that the law did not know then',
      /did not exist on the date decided/,
      async () => {
        const id = await world.offence(child, { committed_on: '2025-11-01' })
        return fillForm(as(worker), `${record()}/offences/${id}/outcomes`, {
          decision: { offence_id: id, outcome: 'outcome-23', ...dayIn('decided_on', '2026-01-31') },
        })
      },
    ],
    [
      'a hearing of another child’s offence',
      /select an answer from the list/,
      async () => {
        const theirs = await world.offence(await world.child())
        return fillForm(as(worker), `${record()}/hearings`, {
          court: { ...dayIn('held_on', '2026-11-01'), court_type: 'youth-court', offence_ids: theirs },
        })
      },
    ],
    [
      'a hearing before the offence that it hears',
      /after the dates of the offences heard/,
      async () => {
        const id = await world.offence(child)
        return fillForm(as(worker), `${record()}/hearings`, {
          court: { ...dayIn('held_on', '2026-08-01'), court_type: 'youth-court', offence_ids: id },
        })
      },
    ],
    [
      'a programme that starts before its referral',
      /after the date referred/,
      () =>
        fillForm(as(worker), `${record()}/programmes`, {
          programme: { kind: 'prevention', ...dayIn('referred_on', '2026-09-02'), ...dayIn('starts_on', '2026-09-01') },
        }),
    ],
    [
      'the end of a programme before someone was allocated to it',
      /allocated to it after that date/,
      async () => {
        const id = await world.programme(child)
        await world.allocation(child, id, await world.person(), { from_on: '2026-11-10' })
        const ending = { ...dayIn('ended_on', '2026-11-01'), end_reason: 'completed' }
        return fillForm(as(worker), `${record()}/programmes/${id}`, { ending }, 1)
      },
    ],
    [
      'an allocation to a programme that has ended',
      /must end by the same date/,
      async () => allocate(await world.programme(child, { ended_on: '2026-11-01' }), {}),
    ],
    [
      'an allocation to someone who will have left',
      /have left the service by that date/,
      async () => allocate(await world.programme(child), { leaves_on: '2026-12-31' }, dayIn('until_on', '2027-01-31')),
    ],
    [
      'an allocation before the programme was referred',
      /the date the programme was referred or started/,
      async () => allocate(await world.programme(child, { starts_on: '2026-11-22' }), {}),
    ],
    [
      'a transfer of a programme that had ended',
      /had ended by that date/,
      async () => {
        const id = await world.programme(child, { ended_on: '2026-11-01' })
        return fillForm(as(manager), `${record()}/programmes/${id}/transfers`, {
          details: { kind: 'transfer-out', other_service: 'Glanmorfa', ...dayIn('requested_on', '2026-11-02') },
        })
      },
    ],
  ]

  async function allocate(id: string, person: Parameters<World['person']>[0], more = {}): Promise<Response> {
    const details = {
      person_id: await world.person(person),
      role: 'case-manager',
      ...dayIn('from_on', '2026-11-20'),
      ...more,
    }
    return fillForm(as(manager), `${record()}/programmes/${id}/allocations`, { details })
  }

  test.for(tries)('%s', async ([, words, attempt]) => {
    const before = await byVisitors()
    const answer = await attempt()
    expect(answer.status).toBe(400)
    expect(await answer.text()).toMatch(words)
    expect(await byVisitors()).toEqual(before)
  })

  test('an allocation in the name of another child’s programme is not found', async () => {
    const theirs = await world.programme(await world.child())
    expect((await as(manager).get(`${record()}/programmes/${theirs}/allocations/new`)).status).toBe(404)
  })
})
