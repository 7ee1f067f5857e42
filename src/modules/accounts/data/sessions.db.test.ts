import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#db/db.ts'
import { inIdentity, lookInService } from '#db/work.ts'
import { localDate } from '#kernel/local-date.ts'
import { freshDatabase } from '#test/databases.ts'
import { createService } from './create-service.ts'
import { disableAccount } from './disable-account.ts'
import { endSession } from './end-session.ts'
import { endAllSessions, endWeakSessions } from './end-sessions.ts'
import { enableAccount } from './enable-account.ts'
import { grantRole } from './grant-role.ts'
import { identify } from './identify.ts'
import { sessionsOf } from './sessions-of.ts'
import { startSession } from './start-session.ts'
import { tidySignIns } from './tidy-sign-ins.ts'
import { addUser } from './user-commands.ts'

const now = new Date('2026-11-22T10:00:00Z')
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)
const today = localDate('2026-11-22')
const byNobody = { accountId: null, request: 'test' }

let db: Db
let accountId: string
let people = 0

beforeAll(async () => {
  db = await freshDatabase()
  await createService(db, { id: 'aberwen', name: { en: 'Aberwen', cy: 'Aberwen' }, nation: 'wales' })
  await createService(db, { id: 'glanmorfa', name: { en: 'Glanmorfa', cy: 'Glanmorfa' }, nation: 'wales' })
  await addUser(
    db,
    { email: 'admin@aberwen.example', name: 'Admin', serviceId: 'aberwen', roles: ['administrator'] },
    now,
  )
})

afterAll(() => db.close())

beforeEach(async () => {
  people += 1
  const who = {
    email: `person-${people}@aberwen.example`,
    name: 'Nia',
    serviceId: 'aberwen',
    roles: ['case-manager'],
  } as const
  const added = await addUser(db, who, now)
  if (!added.ok) throw new Error(added.problem)
  accountId = added.value.accountId
})

const signIn = (at = now, more: { replaces?: string; proof?: 'password' | 'app' } = {}): Promise<string> =>
  inIdentity(db, byNobody, tx =>
    startSession(
      tx,
      { accountId, proof: more.proof ?? 'app', device: 'Firefox, Linux', replaces: more.replaces ?? null },
      at,
    ),
  )

describe('a session', () => {
  test('tells who is there and what they are in each service', async () => {
    await inIdentity(db, { ...byNobody, serviceId: 'glanmorfa' }, tx =>
      grantRole(tx, {
        serviceId: 'glanmorfa',
        accountId,
        role: 'inspector',
        fromOn: today,
        untilOn: localDate('2026-11-24'),
      }),
    )
    const identified = await identify(db, await signIn(), now)
    expect(identified).toMatchObject({
      state: 'signed-in',
      visitor: {
        accountId,
        name: 'Nia',
        language: null,
        memberships: [
          { service: { id: 'aberwen', nation: 'wales' }, roles: ['case-manager'] },
          { service: { id: 'glanmorfa' }, roles: ['inspector'] },
        ],
      },
    })
  })

  test('a role holds from its first day to the one before its last', async () => {
    await inIdentity(db, { ...byNobody, serviceId: 'glanmorfa' }, tx =>
      grantRole(tx, {
        serviceId: 'glanmorfa',
        accountId,
        role: 'inspector',
        fromOn: localDate('2026-11-23'),
        untilOn: localDate('2026-11-24'),
      }),
    )
    const servicesAt = async (day: string) => {
      const at = new Date(`${day}T12:00:00Z`)
      const identified = await identify(db, await signIn(at), at)
      return identified?.state === 'signed-in' ? identified.visitor.memberships.map(({ service }) => service.id) : null
    }
    expect(await servicesAt('2026-11-22')).toEqual(['aberwen'])
    expect(await servicesAt('2026-11-23')).toEqual(['aberwen', 'glanmorfa'])
    expect(await servicesAt('2026-11-24')).toEqual(['aberwen'])
  })

  test('the token is nowhere in the database', async () => {
    const token = await signIn()
    const { rows } = await sql<{
      found: string
    }>`select encode(token_hash, 'escape') || device as found from session`.execute(db.kysely)
    expect(rows.some(({ found }) => found.includes(token))).toBe(false)
  })

  test('a wrong token is nobody', async () => {
    expect(await identify(db, 'not-a-token', now)).toBeNull()
  })

  test('idle for an hour it expires, and still tells whose half-typed form arrives', async () => {
    const token = await signIn()
    expect((await identify(db, token, later(59)))?.state).toBe('signed-in')
    expect((await identify(db, token, later(118)))?.state).toBe('signed-in') // seen in between
    expect(await identify(db, token, later(178))).toEqual({ state: 'expired', accountId })
    expect((await identify(db, token, later(178)))?.state).toBe('expired') // looking does not wake it
  })

  test('after twelve hours it expires, however busy', async () => {
    const token = await signIn()
    for (let minutes = 0; minutes < 720; minutes += 55)
      expect((await identify(db, token, later(minutes)))?.state).toBe('signed-in')
    expect((await identify(db, token, later(720)))?.state).toBe('expired')
  })

  test('the visit is noted at most once a minute', async () => {
    const token = await signIn()
    const seen = async () =>
      (await inIdentity(db, byNobody, tx => sessionsOf(tx, accountId, token, now)))[0]?.lastSeenAt
    await identify(db, token, new Date(now.getTime() + 59_000))
    expect(await seen()).toEqual(now)
    await identify(db, token, later(1))
    expect(await seen()).toEqual(later(1))
  })

  test('signing in again replaces the token that the browser came with', async () => {
    const before = await signIn()
    const after = await signIn(later(1), { replaces: before })
    expect(after).not.toBe(before)
    expect(await identify(db, before, later(1))).toBeNull()
    expect((await identify(db, after, later(1)))?.state).toBe('signed-in')
  })

  test('signed out, it is nobody’s at once', async () => {
    const token = await signIn()
    await inIdentity(db, byNobody, tx => endSession(tx, token, now))
    expect(await identify(db, token, now)).toBeNull()
  })

  test('signing out everywhere ends them all', async () => {
    const tokens = [await signIn(), await signIn()]
    await inIdentity(db, { ...byNobody, accountId }, tx => endAllSessions(tx, accountId, now))
    for (const token of tokens) expect(await identify(db, token, now)).toBeNull()
  })

  test('one opened by a password alone ends when a new role asks for more; the others stay', async () => {
    const [weak, strong] = [await signIn(now, { proof: 'password' }), await signIn()]
    await inIdentity(db, byNobody, tx => endWeakSessions(tx, accountId, now))
    expect(await identify(db, weak, now)).toBeNull()
    expect((await identify(db, strong, now))?.state).toBe('signed-in')
  })

  test('a disabled account is signed out at once, and not signed in again by being enabled', async () => {
    const token = await signIn()
    expect(await inIdentity(db, byNobody, tx => disableAccount(tx, accountId, now, today))).toEqual({
      ok: true,
      value: null,
    })
    expect(await identify(db, token, now)).toBeNull()
    await inIdentity(db, byNobody, tx => enableAccount(tx, accountId, now))
    expect(await identify(db, token, now)).toBeNull()
  })

  test('an expired one is kept for thirty days and then cleared away', async () => {
    const token = await signIn()
    await tidySignIns(db, later(29 * 24 * 60))
    expect((await identify(db, token, later(29 * 24 * 60)))?.state).toBe('expired')
    await tidySignIns(db, later(31 * 24 * 60))
    expect(await identify(db, token, later(31 * 24 * 60))).toBeNull()
  })
})

describe('a page about children', () => {
  const asApp = <Answer>(work: (reader: Parameters<Parameters<typeof lookInService>[2]>[0]) => Promise<Answer>) =>
    lookInService(db, { serviceId: 'aberwen', accountId, request: 'test' }, work)

  test('can read colleagues’ names', async () => {
    const names = await asApp(reader => reader.selectFrom('account').select(['id', 'name']).execute())
    expect(names).toContainEqual({ id: accountId, name: 'Nia' })
  })

  test.for([
    'account_password',
    'account_totp',
    'account_passkey',
    'account_recovery_code',
    'account_identity',
    'account_ticket',
    'session',
    'sign_in_step',
    'sign_in_attempt',
    'account_event',
  ] as const)('can read nothing of %s', async table => {
    await expect(asApp(reader => reader.selectFrom(table).selectAll().execute())).rejects.toThrow('permission denied')
  })

  test('can read no e-mail address', async () => {
    await expect(asApp(reader => reader.selectFrom('account').select('email').execute())).rejects.toThrow(
      'permission denied',
    )
  })

  test('sees no roles of another service', async () => {
    await inIdentity(db, { ...byNobody, serviceId: 'glanmorfa' }, tx =>
      grantRole(tx, { serviceId: 'glanmorfa', accountId, role: 'inspector', fromOn: today }),
    )
    const services = await asApp(reader => reader.selectFrom('membership').select('service_id').distinct().execute())
    expect(services).toEqual([{ service_id: 'aberwen' }])
  })
})
