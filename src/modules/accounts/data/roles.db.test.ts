import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#db/db.ts'
import { inIdentity, inService, type Writer } from '#db/work.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Role } from '#kernel/permission.ts'
import { freshDatabase } from '#test/databases.ts'
import { accountByEmail } from './account-by-email.ts'
import { createService } from './create-service.ts'
import { disableAccount } from './disable-account.ts'
import { endRole } from './end-role.ts'
import { grantRole } from './grant-role.ts'
import { mayControl } from './may-control.ts'
import { type PeopleQuery, peopleWithRoles } from './people-with-roles.ts'
import { personWithRoles } from './person-with-roles.ts'
import { startSession } from './start-session.ts'
import { addUser, disableUser, resetUser } from './user-commands.ts'

const now = new Date('2026-11-22T10:00:00Z')
const today = localDate('2026-11-22')

let db: Db
let admin: string
let round = 0
let here: string
let there: string

beforeAll(async () => {
  db = await freshDatabase()
})

afterAll(() => db.close())

// Each test has two services of its own.
beforeEach(async () => {
  round += 1
  here = `aberwen-${round}`
  there = `glanmorfa-${round}`
  await createService(db, { id: here, name: { en: 'Aberwen', cy: 'Aberwen' }, nation: 'wales' })
  await createService(db, { id: there, name: { en: 'Glanmorfa', cy: 'Glanmorfa' }, nation: 'wales' })
  admin = await person('admin', 'administrator')
})

const emailOf = (name: string): string => `${name}@${here}.example`.toLowerCase()

async function person(name: string, role: Role, serviceId = here): Promise<string> {
  const added = await addUser(db, { email: emailOf(name), name, serviceId, roles: [role] }, now)
  if (!added.ok) throw new Error(added.problem)
  return added.value.accountId
}

const asAdmin = <Answer>(work: (tx: Writer) => Promise<Answer>, serviceId = here): Promise<Answer> =>
  inIdentity(db, { accountId: admin, request: 'test', serviceId }, work)

const membershipOf = (accountId: string) =>
  asAdmin(tx =>
    tx
      .selectFrom('membership')
      .select(['id', 'from_on', 'until_on'])
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow(),
  )

describe('granting a role', () => {
  test('is in the change log, by whom', async () => {
    const nia = await person('nia', 'case-manager')
    await asAdmin(tx => grantRole(tx, { serviceId: here, accountId: nia, role: 'team-manager', fromOn: today }))
    const logged = await inService(db, { serviceId: here, accountId: null, request: 'test' }, tx =>
      tx
        .selectFrom('change_log')
        .select(['account_id', 'request', 'after'])
        .where('table_name', '=', 'membership')
        .execute(),
    )
    expect(logged.at(-1)).toMatchObject({ account_id: admin, request: 'test', after: { role: 'team-manager' } })
  })

  test.for([
    ['while it is held', '2026-11-22', null, 'already-has-role'],
    ['again later, while it goes on', '2027-01-01', null, 'already-has-role'],
    ['ending before it starts', '2026-11-22', '2026-11-22', 'ends-before-it-starts'],
  ] as const)('%s is refused', async ([, from, until, problem]) => {
    const nia = await person('nia', 'case-manager')
    const grant = {
      serviceId: here,
      accountId: nia,
      role: 'case-manager',
      fromOn: localDate(from),
      untilOn: until === null ? null : localDate(until),
    } as const
    expect(await asAdmin(tx => grantRole(tx, grant))).toEqual({ ok: false, problem })
  })

  test('one after another is not overlapping', async () => {
    const nia = await person('nia', 'case-manager')
    const grant = (from: string, until: string | null) =>
      asAdmin(tx =>
        grantRole(tx, {
          serviceId: here,
          accountId: nia,
          role: 'auditor',
          fromOn: localDate(from),
          untilOn: until === null ? null : localDate(until),
        }),
      )
    expect((await grant('2026-12-01', '2027-01-01')).ok).toBe(true)
    expect((await grant('2027-01-01', null)).ok).toBe(true)
    expect((await grant('2026-11-22', '2026-12-01')).ok).toBe(true)
    expect((await grant('2026-12-31', '2027-01-02')).ok).toBe(false)
  })

  test('in another service than the one administered is refused by the database', async () => {
    const grant = { serviceId: there, accountId: admin, role: 'administrator', fromOn: today } as const
    await expect(asAdmin(tx => grantRole(tx, grant))).rejects.toThrow('row-level security')
  })

  test('by a page about children is refused by the database', async () => {
    const write = inService(db, { serviceId: here, accountId: admin, request: 'test' }, tx =>
      grantRole(tx, { serviceId: here, accountId: admin, role: 'head-of-service', fromOn: today }),
    )
    await expect(write).rejects.toThrow('permission denied')
  })
})

describe('ending a role', () => {
  test('works at once', async () => {
    const nia = await person('nia', 'case-manager')
    const { id } = await membershipOf(nia)
    expect(await asAdmin(tx => endRole(tx, { serviceId: here, id }, today))).toEqual({
      ok: true,
      value: { accountId: nia },
    })
    expect(await membershipOf(nia)).toMatchObject({ until_on: '2026-11-22' })
    expect(await asAdmin(tx => endRole(tx, { serviceId: here, id }, today))).toEqual({
      ok: false,
      problem: 'already-ended',
    })
  })

  test('the last administrator keeps theirs; with two, either may go, never both', async () => {
    const { id: first } = await membershipOf(admin)
    const end = (id: string) => asAdmin(tx => endRole(tx, { serviceId: here, id }, today))
    expect(await end(first)).toEqual({ ok: false, problem: 'last-administrator' })
    const { id: second } = await membershipOf(await person('deputy', 'administrator'))
    const answers = await Promise.all([end(first), end(second)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('of another service is not found', async () => {
    const { id } = await membershipOf(await person('far', 'case-manager', there))
    expect(await asAdmin(tx => endRole(tx, { serviceId: here, id }, today))).toEqual({
      ok: false,
      problem: 'not-found',
    })
  })
})

describe('an administrator', () => {
  test('controls accounts whose every role is in services that they administer', async () => {
    const nia = await person('nia', 'case-manager')
    const controls = () => asAdmin(tx => mayControl(tx, admin, nia, today))
    expect(await controls()).toBe(true)
    await person('nia', 'inspector', there)
    expect(await controls()).toBe(false)
    await person('admin', 'administrator', there)
    expect(await controls()).toBe(true)
  })

  test('the last one of any service cannot be disabled', async () => {
    const disable = (id: string) => asAdmin(tx => disableAccount(tx, id, now, today))
    expect(await disable(admin)).toEqual({ ok: false, problem: 'last-administrator' })
    await person('deputy', 'administrator')
    expect((await disable(admin)).ok).toBe(true)
    expect(await disable(admin)).toEqual({ ok: false, problem: 'not-active' })
  })
})

describe('the list of people', () => {
  const ask = (more: Partial<PeopleQuery> = {}) => {
    const query = {
      serviceId: here,
      search: '',
      role: null,
      state: null,
      sort: 'name',
      descending: false,
      page: 1,
      ...more,
    } as const
    return asAdmin(tx => peopleWithRoles(tx, query, today))
  }
  const names = async (more: Partial<PeopleQuery> = {}) => (await ask(more)).people.map(({ name }) => name)

  beforeEach(async () => {
    const nia = await person('Nia', 'case-manager')
    await person('Bryn_x', 'team-manager')
    await person('Far', 'case-manager', there)
    await inIdentity(db, { accountId: null, request: 'test' }, tx =>
      startSession(tx, { accountId: nia, proof: 'password', device: '', replaces: null }, now),
    )
  })

  test('has the service’s own, with their roles and when they last signed in', async () => {
    const { people, total } = await ask()
    expect(total).toBe(3)
    expect(people.map(({ name, roles, state, lastSignedInAt }) => [name, roles, state, lastSignedInAt])).toEqual([
      ['admin', ['administrator'], 'not-yet-signed-in', null],
      ['Bryn_x', ['team-manager'], 'not-yet-signed-in', null],
      ['Nia', ['case-manager'], 'active', now],
    ])
  })

  test('is searched, filtered and sorted', async () => {
    expect(await names({ search: 'MI' })).toEqual(['admin'])
    expect(await names({ search: emailOf('Nia') })).toEqual(['Nia'])
    expect(await names({ search: '_' })).toEqual(['Bryn_x'])
    expect(await names({ role: 'team-manager' })).toEqual(['Bryn_x'])
    expect(await names({ state: 'active' })).toEqual(['Nia'])
    expect(await names({ sort: 'name', descending: true })).toEqual(['Nia', 'Bryn_x', 'admin'])
    expect((await names({ sort: 'signed-in', descending: true }))[0]).toBe('Nia')
    expect(await ask({ search: 'no such person' })).toEqual({ people: [], total: 0 })
  })

  test('is paged', async () => {
    for (let n = 10; n < 62; n += 1) await person(`p${n}`, 'board-member')
    expect((await names()).length).toBe(50)
    const second = await ask({ page: 2 })
    expect([second.people.length, second.total]).toEqual([5, 55])
  })

  test('keeps those whose roles have ended, as such', async () => {
    const { people } = await ask({ search: 'nia' })
    const { id } = await membershipOf(people[0]?.accountId ?? '')
    await asAdmin(tx => endRole(tx, { serviceId: here, id }, today))
    expect((await ask({ search: 'nia' })).people[0]).toMatchObject({ roles: [], state: 'no-role-now' })
  })
})

describe('one account', () => {
  test('is shown with its roles here and its history', async () => {
    const nia = await person('nia', 'case-manager')
    await person('nia', 'inspector', there)
    const shown = await asAdmin(tx => personWithRoles(tx, here, nia))
    expect(shown).toMatchObject({
      name: 'nia',
      isActive: true,
      hasPassword: false,
      hasApp: false,
      passkeys: 0,
      isLinked: false,
    })
    expect(shown?.roles.map(({ role }) => role)).toEqual(['case-manager'])
    expect(shown?.events.map(({ kind }) => kind)).toEqual(['link-made', 'created'])
  })

  test.for(['not-an-id', '019a0000-0000-7000-8000-000000000000'])('%s is not there', async id => {
    expect(await asAdmin(tx => personWithRoles(tx, here, id))).toBeNull()
  })

  test('of another service is not there', async () => {
    const far = await person('far', 'case-manager', there)
    expect(await asAdmin(tx => personWithRoles(tx, here, far))).toBeNull()
  })
})

describe('at the command line', () => {
  test('adding someone makes a link for the first password, and none for someone who has an account', async () => {
    const add = (serviceId: string) =>
      addUser(db, { email: `Sion@${here}.Example`, name: 'Siôn', serviceId, roles: ['auditor'] }, now)
    const first = await add(here)
    expect(first.ok && first.value.link?.path).toMatch(/^\/set-password\/[\w-]{43}$/)
    const second = await add(there)
    expect(second.ok && second.value.link).toBeNull()
    expect(await add(there)).toEqual({ ok: false, problem: 'already-has-role' })
  })

  test.for([
    ['no such service', { serviceId: 'nowhere' }, 'no-such-service'],
    ['no address', { email: 'sion' }, 'not-an-email'],
    ['no name', { name: ' ' }, 'no-name'],
  ] as const)('%s is refused, and nothing is left behind', async ([, wrong, problem]) => {
    const user = {
      email: 'sion@aberwen.example',
      name: 'Siôn',
      serviceId: here,
      roles: ['auditor'] as const,
      ...wrong,
    }
    expect(await addUser(db, user, now)).toEqual({ ok: false, problem })
    expect(await asAdmin(tx => accountByEmail(tx, emailOf('sion')))).toBeNull()
  })

  test('disabling and resetting', async () => {
    await person('nia', 'case-manager')
    const reset = await resetUser(db, { email: emailOf('nia'), secondFactors: true }, now)
    expect(reset.ok && reset.value.link?.path).toMatch(/^\/set-password\//)
    expect(await disableUser(db, emailOf('nia'), now)).toEqual({ ok: true, value: null })
    expect(await resetUser(db, { email: emailOf('nia'), secondFactors: false }, now)).toEqual({
      ok: false,
      problem: 'disabled',
    })
    expect(await disableUser(db, emailOf('nobody'), now)).toEqual({ ok: false, problem: 'no-such-account' })
  })

  test.for([
    ['an address of the program', { id: 'sign-in' }, 'not-a-short-name'],
    ['no Welsh name', { name: { en: 'Newtown', cy: '' } }, 'no-name'],
  ] as const)('a service with %s is refused', async ([, wrong, problem]) => {
    const service = { id: 'newtown', name: { en: 'Newtown', cy: 'Y Drenewydd' }, nation: 'wales', ...wrong } as const
    expect(await createService(db, service)).toEqual({ ok: false, problem })
  })

  test('a service that there is, is refused', async () => {
    const service = { id: here, name: { en: 'Another', cy: 'Arall' }, nation: 'england' } as const
    expect(await createService(db, service)).toEqual({ ok: false, problem: 'exists-already' })
  })
})

test('what happened to an account is only ever added to', async () => {
  await expect(sql`delete from account_event`.execute(db.kysely)).rejects.toThrow('only ever added to')
  await expect(sql`update account_event set kind = 'created'`.execute(db.kysely)).rejects.toThrow('only ever added to')
})
