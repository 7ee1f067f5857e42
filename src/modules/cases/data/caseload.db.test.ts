import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/id.ts'
import { restrictRecord } from '#modules/children/data/restrictions.ts'
import { team } from '#modules/workforce/domain/team.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { caseload, type CaseloadQuery } from './caseload.ts'

describe('a caseload', () => {
  let db: TestDb
  let world: World
  let [mine, theirs, team1] = ['', '', '']

  beforeAll(async () => {
    db = await freshDatabase()
    world = await openWorld(db)
    team1 = await world.add(team, { name: 'North' })
    mine = await world.person({ name: 'Eleri', team_id: team1 })
    theirs = await world.person({ name: 'Macsen' })
    const [siân, owen, nobodys, closed] = [
      await world.child({ given_names: 'Siân', family_name: 'Arth', date_of_birth: '2010-01-01' }),
      await world.child({ given_names: 'Owen', family_name: 'Blaidd', date_of_birth: '2012-01-01' }),
      await world.child({ given_names: 'Non', family_name: 'Carw' }),
      await world.child({ given_names: 'Dai', family_name: 'Draenog' }),
    ]
    const order = await world.programme(siân, { expected_end_on: '2027-01-01' })
    await world.allocation(siân, order, mine)
    const second = await world.programme(siân, { kind: 'prevention', starts_on: '2026-10-01' })
    await world.allocation(siân, second, theirs)
    const owens = await world.programme(owen, { starts_on: '2027-01-04', referred_on: '2026-11-01' })
    await world.allocation(owen, owens, theirs)
    await world.allocation(owen, owens, mine, { role: 'second-worker' })
    await world.programme(nobodys)
    const hidden = await world.programme(closed, { kind: 'prevention' })
    await world.allocation(closed, hidden, theirs)
    await world.programme(siân, { starts_on: '2025-01-01', ended_on: '2025-06-01' })
    await world.change(tx =>
      restrictRecord(tx, { childId: closed, reason: 'invented', ownerId: newId(), readerIds: [], from: TODAY }),
    )
  })
  afterAll(() => db.close())

  const ask = (query: Partial<CaseloadQuery> = {}) =>
    world.look(reader =>
      caseload(reader, {
        whose: { of: 'everyone' },
        kind: null,
        status: null,
        text: '',
        sort: 'name',
        descending: false,
        page: 1,
        perPage: 50,
        accountId: newId(),
        personId: mine,
        today: TODAY,
        ...query,
      }),
    )
  const names = async (query: Partial<CaseloadQuery>) => (await ask(query)).rows.map(row => row.given_names)

  test('shows the programmes that go on, how they stand, and who has them', async () => {
    const { rows, total, children, counts } = await ask()
    expect(rows.map(({ given_names, kind, status, manager }) => [given_names, kind, status, manager])).toEqual([
      ['Siân', 'referral-order', 'open', 'Eleri'],
      ['Siân', 'prevention', 'open', 'Macsen'],
      ['Owen', 'referral-order', 'not-started', 'Macsen'],
      ['Non', 'referral-order', 'open-unallocated', null],
      ['Dai', null, 'open', null],
    ])
    expect({ total, children, counts }).toEqual({
      total: 5,
      children: 4,
      counts: { open: 3, 'not-started': 1, 'open-unallocated': 1 },
    })
  })

  test.for([
    ['my own, also as second worker', () => ({ whose: { of: 'person', id: mine } }), ['Siân', 'Owen']],
    ['a team’s', () => ({ whose: { of: 'team', id: team1 } }), ['Siân', 'Owen']],
    ['nobody’s', () => ({ whose: { of: 'nobody' } }), ['Non']],
    ['of a kind', () => ({ kind: 'prevention' }), ['Siân']],
    ['of a status', () => ({ status: 'not-started' }), ['Owen']],
    ['by a name’s beginning, without its accent', () => ({ text: 'sia ar' }), ['Siân', 'Siân']],
    ['by another form of the name', () => ({ text: 'owain' }), ['Owen']],
    ['by a name that nobody has', () => ({ text: 'zzz' }), []],
    ['youngest first', () => ({ sort: 'age', kind: 'referral-order' }), ['Owen', 'Non', 'Siân']],
    [
      'latest start first',
      () => ({ sort: 'start', descending: true, kind: 'referral-order' }),
      ['Owen', 'Siân', 'Non'],
    ],
    ['by case manager', () => ({ sort: 'manager', kind: 'referral-order' }), ['Siân', 'Owen', 'Non']],
    ['one page of it', () => ({ page: 2, perPage: 2 }), ['Owen', 'Non']],
  ] as const)('%s', async ([, query, expected]) => {
    expect(await names(query() as Partial<CaseloadQuery>)).toEqual(expected)
  })

  test('tells of a closed record its name and that it is closed, and shows it in no list that would tell more', async () => {
    const { rows } = await ask()
    const dai = rows.find(({ given_names }) => given_names === 'Dai')
    expect(dai).toMatchObject({ closed: true, kind: null, date_of_birth: null, starts_on: null, manager: null })
    const telling = [{ kind: 'prevention' }, { status: 'open' }, { whose: { of: 'person', id: theirs } }] as const
    for (const query of telling) expect(await names(query)).not.toContain('Dai')
  })

  test('counts every status, whichever is asked for', async () => {
    const { counts, total } = await ask({ status: 'not-started' })
    expect(counts).toEqual({ open: 3, 'not-started': 1, 'open-unallocated': 1 })
    expect(total).toBe(1)
  })
})
