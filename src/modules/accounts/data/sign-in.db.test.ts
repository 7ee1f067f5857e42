import { TOTP, Secret } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#db/db.ts'
import { inIdentity, type Writer } from '#db/work.ts'
import { freshDatabase } from '#test/databases.ts'
import { passkeyDevice } from '#test/passkey-device.ts'
import { beginPairing, checkAppCode, confirmPairing, hasApp } from './authenticator-app.ts'
import { checkPassword } from './check-password.ts'
import { type AttemptKey, claimAttempt, forgiveAttempt } from './claim-attempt.ts'
import { createAccount } from './create-account.ts'
import { identify } from './identify.ts'
import { issueTicket } from './issue-ticket.ts'
import { addPasskey, passkeyOffer } from './passkey-registration.ts'
import { passkeyChallenge, passkeyOwner } from './passkey-sign-in.ts'
import { newRecoveryCodes, recoveryCodesLeft, spendRecoveryCode } from './recovery-codes.ts'
import { changePassword, setPasswordByTicket } from './set-password.ts'
import { beginStep, expectAnswer, stepOf, takeStep } from './sign-in-step.ts'
import { startSession } from './start-session.ts'
import { ticketOwner } from './ticket-owner.ts'

const now = new Date('2026-11-22T10:00:00Z')
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000)
const publicUrl = new URL('https://sightline.example')
const GOOD = 'teapot otter violet'

let db: Db
let accountId: string
let email: string
let people = 0

beforeAll(async () => {
  db = await freshDatabase()
})

afterAll(() => db.close())

beforeEach(async () => {
  people += 1
  email = `person-${people}@aberwen.example`
  const made = await identity(tx => createAccount(tx, { name: 'Nia Prydderch', email }, now))
  if (!made.ok) throw new Error(made.problem)
  accountId = made.value.accountId
})

const identity = <Answer>(work: (tx: Writer) => Promise<Answer>): Promise<Answer> =>
  inIdentity(db, { accountId: null, request: 'test' }, work)
const ticket = (at = now) => identity(tx => issueTicket(tx, accountId, 'first-password', at))
const setBy = (token: string, password = GOOD, at = now) =>
  setPasswordByTicket(db, { ticket: token, password }, at, 'test')
const isRight = async (password: string, as = email) =>
  (await checkPassword(db, { email: as, password }, 'test')) === accountId

describe('a link to set a password', () => {
  test('sets it once', async () => {
    const { token } = await ticket()
    expect(await setBy(token)).toEqual({ ok: true, value: null })
    expect(await isRight(GOOD)).toBe(true)
    expect(await setBy(token, 'another good password')).toEqual({ ok: false, problem: 'link-not-valid' })
    expect(await isRight(GOOD)).toBe(true)
  })

  test('is not spent by a password that may not be chosen', async () => {
    const { token } = await ticket()
    expect(await setBy(token, 'prydderch-12345')).toEqual({ ok: false, problem: 'holds-name-or-email' })
    expect((await setBy(token)).ok).toBe(true)
  })

  test('works until it expires', async () => {
    const { token, expiresAt } = await ticket()
    expect(await identity(tx => ticketOwner(tx, token, new Date(expiresAt.getTime() - 1)))).toMatchObject({
      accountId,
      email,
    })
    expect(await identity(tx => ticketOwner(tx, token, expiresAt))).toBeNull()
    expect(await setBy(token, GOOD, expiresAt)).toEqual({ ok: false, problem: 'link-not-valid' })
  })

  test('a newer one puts an end to it', async () => {
    const { token } = await ticket()
    await ticket()
    expect(await setBy(token)).toEqual({ ok: false, problem: 'link-not-valid' })
  })

  test('two at once set one password', async () => {
    const { token } = await ticket()
    const answers = await Promise.all([setBy(token, 'the first of two'), setBy(token, 'the second of two')])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('a password', () => {
  beforeEach(async () => {
    await setBy((await ticket()).token)
  })

  test('is right however the address is typed, and whichever way its letters are composed', async () => {
    expect(await isRight(GOOD, ` ${email.toUpperCase()} `)).toBe(true)
    await setBy((await ticket()).token, 'tŷ-bach-glas-melyn'.normalize('NFC'))
    expect(await isRight('tŷ-bach-glas-melyn'.normalize('NFD'))).toBe(true)
  })

  test.for([
    ['a wrong one', 'teapot otter violet!', undefined],
    ['an empty one', '', undefined],
    ['an unknown address', GOOD, 'nobody@aberwen.example'],
    ['no address at all', GOOD, ''],
  ] as const)('%s is refused', async ([, password, as]) => {
    expect(await isRight(password, as)).toBe(false)
  })

  test('of a disabled account is refused', async () => {
    await identity(tx => tx.updateTable('account').set({ status: 'disabled' }).where('id', '=', accountId).execute())
    expect(await isRight(GOOD)).toBe(false)
  })

  test('is kept as Argon2id with the published parameters', async () => {
    const { hash } = await identity(tx =>
      tx.selectFrom('account_password').select('hash').where('account_id', '=', accountId).executeTakeFirstOrThrow(),
    )
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('is changed by giving the present one, and signs out every other browser', async () => {
    const start = () =>
      identity(tx => startSession(tx, { accountId, proof: 'password', device: '', replaces: null }, now))
    const [here, elsewhere] = [await start(), await start()]
    const owner = { accountId, name: 'Nia Prydderch', email, sessionToken: here }
    const change = (current: string, password: string) => changePassword(db, owner, { current, password }, now, 'test')
    expect(await change('wrong', 'kestrel moss lantern')).toEqual({ ok: false, problem: 'current-is-wrong' })
    expect(await change(GOOD, 'short')).toEqual({ ok: false, problem: 'too-short' })
    expect((await identify(db, elsewhere, now))?.state).toBe('signed-in')
    expect((await change(GOOD, 'kestrel moss lantern')).ok).toBe(true)
    expect((await identify(db, here, now))?.state).toBe('signed-in')
    expect(await identify(db, elsewhere, now)).toBeNull()
    expect([await isRight(GOOD), await isRight('kestrel moss lantern')]).toEqual([false, true])
  })
})

describe('guessing', () => {
  const keys = (address: string): readonly AttemptKey[] => [
    { kind: 'email', subject: email },
    { kind: 'address', subject: address },
  ]
  const claim = (address: string, at = now) => identity(tx => claimAttempt(tx, keys(address), at))

  test('is slowed down after five, from whichever address', async () => {
    for (let guess = 0; guess < 5; guess += 1) expect(await claim(`10.0.0.${guess}`)).toEqual({ state: 'go-ahead' })
    expect(await claim('10.0.0.9')).toEqual({ state: 'wait', ms: 30_000 })
    expect(await claim('10.0.0.9', later(30))).toEqual({ state: 'go-ahead' })
    expect(await claim('10.0.0.9', later(31))).toEqual({ state: 'wait', ms: 59_000 })
  })

  test('many at once get no further than one after another', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => claim(`10.1.0.${i}`)))
    expect(answers.filter(({ state }) => state === 'go-ahead')).toHaveLength(5)
  })

  test('is forgotten for the person by a success, and for the address only that one attempt', async () => {
    for (let guess = 0; guess < 5; guess += 1) await claim('10.2.0.1')
    await identity(tx => forgiveAttempt(tx, keys('10.2.0.1')))
    expect(await claim('10.2.0.1')).toEqual({ state: 'go-ahead' })
    const { failures } = await identity(tx =>
      tx
        .selectFrom('sign_in_attempt')
        .select('failures')
        .where('kind', '=', 'address')
        .orderBy('failures', 'desc')
        .executeTakeFirstOrThrow(),
    )
    expect(failures).toBe(5)
  })

  test('a new link puts an end to the waiting', async () => {
    for (let guess = 0; guess < 5; guess += 1) await claim('10.3.0.1')
    await setBy((await ticket()).token)
    expect(await claim('10.3.0.1')).toEqual({ state: 'go-ahead' })
  })
})

describe('an authenticator app', () => {
  const codeOf = (secret: string, at: Date) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() })
  const pair = async () => {
    const begun = await identity(tx => beginPairing(tx, accountId, email))
    if (!begun.ok) throw new Error(begun.problem)
    return begun.value.secret
  }
  const confirm = (code: string, at = now) => identity(tx => confirmPairing(tx, accountId, code, at))
  const check = (code: string, at = now) => identity(tx => checkAppCode(tx, accountId, code, at))

  test('is paired by a first code, and shows the same secret until then', async () => {
    const secret = await pair()
    expect(await pair()).toBe(secret)
    expect(await confirm('000000')).toEqual({ ok: false, problem: 'wrong-code' })
    expect(await identity(tx => hasApp(tx, accountId))).toBe(false)
    expect(await confirm(codeOf(secret, now))).toEqual({ ok: true, value: null })
    expect(await identity(tx => hasApp(tx, accountId))).toBe(true)
    expect(await identity(tx => beginPairing(tx, accountId, email))).toEqual({ ok: false, problem: 'already-paired' })
  })

  test('a code serves once, and none before it serves again', async () => {
    const secret = await pair()
    await confirm(codeOf(secret, now))
    expect(await check(codeOf(secret, now))).toBe(false) // the one that paired
    expect(await check(codeOf(secret, later(30)), later(30))).toBe(true)
    expect(await check(codeOf(secret, later(30)), later(31))).toBe(false)
    expect(await check(codeOf(secret, now), later(31))).toBe(false)
    expect(await check(codeOf(secret, later(60)), later(60))).toBe(true)
  })

  test('a code sent twice at the same moment is taken once', async () => {
    const secret = await pair()
    await confirm(codeOf(secret, now))
    const code = codeOf(secret, later(30))
    const answers = await Promise.all([check(code, later(30)), check(code, later(30)), check(code, later(30))])
    expect(answers.filter(Boolean)).toHaveLength(1)
  })

  test.for([
    ['half a minute early or late', 30, true],
    ['a minute late', 61, false],
  ] as const)('a clock %s', async ([, seconds, taken]) => {
    const secret = await pair()
    await confirm(codeOf(secret, later(-600)), later(-600))
    expect(await check(` ${codeOf(secret, now).replace(/^(...)/, '$1 ')} `, later(seconds))).toBe(taken)
  })

  test('without one paired no code is right', async () => {
    const secret = await pair()
    expect(await check(codeOf(secret, now))).toBe(false)
  })
})

describe('recovery codes', () => {
  test('each works once, however typed; a new set replaces the old', async () => {
    const spend = (code: string) => identity(tx => spendRecoveryCode(tx, accountId, code, now))
    const [first = '', second = ''] = await identity(tx => newRecoveryCodes(tx, accountId, now))
    expect(await spend(first.toLowerCase().replaceAll('-', ' '))).toBe(true)
    expect(await spend(first)).toBe(false)
    expect(await identity(tx => recoveryCodesLeft(tx, accountId))).toBe(9)
    await identity(tx => newRecoveryCodes(tx, accountId, now))
    expect(await spend(second)).toBe(false)
    expect(await spend('')).toBe(false)
  })
})

describe('a passkey', () => {
  const owner = () => ({ accountId, name: 'Nia', email })
  const offer = () => identity(tx => passkeyOffer(tx, owner(), publicUrl))
  const challenge = (whose: string | null = null) => identity(tx => passkeyChallenge(tx, whose, publicUrl))

  async function registered(device = passkeyDevice(publicUrl.origin)) {
    const options = await offer()
    const answer = { response: device.register(options), challenge: options.challenge, name: 'Firefox, Linux' }
    const added = await identity(tx => addPasskey(tx, accountId, answer, publicUrl, now))
    return { device, added }
  }

  const signIn = (response: ReturnType<ReturnType<typeof passkeyDevice>['signIn']>, expected: string) =>
    identity(tx => passkeyOwner(tx, { response, challenge: expected }, publicUrl, now))

  test('is made, and signs its owner in without an address typed', async () => {
    const { device, added } = await registered()
    expect(added.ok).toBe(true)
    const options = await challenge()
    expect(options.allowCredentials).toEqual([])
    expect(await signIn(device.signIn(options), options.challenge)).toBe(accountId)
  })

  test('is asked for by name at the second step', async () => {
    const { device } = await registered()
    const options = await challenge(accountId)
    expect(options.allowCredentials?.map(({ id }) => id)).toEqual([device.signIn(options).id])
    expect((await offer()).excludeCredentials).toHaveLength(1)
  })

  test.for([
    [
      'an answer to another challenge',
      async (expected: string) => ({ expected: `${expected}x`, origin: publicUrl.origin }),
    ],
    [
      'an answer from another site',
      async (expected: string) => ({ expected, origin: 'https://sightline.evil.example' }),
    ],
  ] as const)('%s is refused', async ([, change]) => {
    const { device } = await registered()
    const options = await challenge()
    const { expected, origin } = await change(options.challenge)
    const response = device.signIn(options)
    const told = JSON.parse(Buffer.from(response.response.clientDataJSON, 'base64url').toString()) as object
    const clientDataJSON = Buffer.from(JSON.stringify({ ...told, origin })).toString('base64url')
    expect(await signIn({ ...response, response: { ...response.response, clientDataJSON } }, expected)).toBeNull()
  })

  test('another device’s answer in its name is refused', async () => {
    const { device } = await registered()
    const options = await challenge()
    const forged = { ...passkeyDevice(publicUrl.origin).signIn(options), id: device.signIn(options).id }
    expect(await signIn({ ...forged, rawId: forged.id }, options.challenge)).toBeNull()
  })

  test('a copy that counts behind the original is refused', async () => {
    const { device } = await registered()
    const [first, second] = [await challenge(), await challenge()]
    const [old, newer] = [device.signIn(first), device.signIn(second)]
    expect(await signIn(newer, second.challenge)).toBe(accountId)
    expect(await signIn(old, first.challenge)).toBeNull()
  })

  test('a device that does not check who holds it is refused', async () => {
    expect((await registered(passkeyDevice(publicUrl.origin, { checksOwner: false }))).added).toEqual({
      ok: false,
      problem: 'not-accepted',
    })
  })

  test('of a disabled account is refused', async () => {
    const { device } = await registered()
    await identity(tx => tx.updateTable('account').set({ status: 'disabled' }).where('id', '=', accountId).execute())
    const options = await challenge()
    expect(await signIn(device.signIn(options), options.challenge)).toBeNull()
  })
})

describe('a step of signing in', () => {
  const begin = () =>
    identity(tx => beginStep(tx, { kind: 'second-step', accountId, detail: {}, returnPath: '/aberwen' }, now))

  test('is remembered for a quarter of an hour', async () => {
    const token = await begin()
    expect(await identity(tx => stepOf(tx, token, later(899)))).toMatchObject({ kind: 'second-step', accountId })
    expect(await identity(tx => stepOf(tx, token, later(900)))).toBeNull()
  })

  test('what it expects serves one attempt', async () => {
    const token = await begin()
    await identity(tx => expectAnswer(tx, token, { challenge: 'abc' }))
    expect((await identity(tx => takeStep(tx, token, now)))?.detail).toEqual({ challenge: 'abc' })
    expect((await identity(tx => takeStep(tx, token, now)))?.detail).toEqual({})
  })
})
