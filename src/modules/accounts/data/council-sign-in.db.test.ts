import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '#db/db.ts'
import { inIdentity } from '#db/work.ts'
import { freshDatabase } from '#test/databases.ts'
import { startOidcProvider, type TestProvider } from '#test/oidc-provider.ts'
import { type CouncilProvider, councilProvider } from './council-provider.ts'
import { createAccount } from './create-account.ts'
import { matchCouncilPerson } from './match-council-person.ts'

const now = new Date('2026-11-22T10:00:00Z')
const publicUrl = new URL('https://sightline.example')
const byNobody = { accountId: null, request: 'test' }

let db: Db
let provider: TestProvider
let council: CouncilProvider

beforeAll(async () => {
  db = await freshDatabase()
  provider = await startOidcProvider('https://sightline.example/sign-in/callback')
  council = councilProvider({ ...provider, label: 'Aberwen' }, publicUrl)
})

afterAll(async () => {
  await provider.stop()
  await db.close()
})

async function begun() {
  const begin = await council.begin()
  if (!begin.ok) throw new Error(begin.problem)
  return begin.value
}

async function personAfter(subject: string, claims: Record<string, unknown>) {
  provider.isNow({ subject, claims })
  const { address, detail } = await begun()
  const back = await provider.visit(address)
  const answer = await council.answer(back.search, detail)
  if (!answer.ok) throw new Error(answer.problem)
  return answer.value
}

const matched = (person: Awaited<ReturnType<typeof personAfter>>) =>
  inIdentity(db, byNobody, tx => matchCouncilPerson(tx, person, now))

async function account(email: string): Promise<string> {
  const made = await inIdentity(db, byNobody, tx => createAccount(tx, { name: 'Somebody', email }, now))
  if (!made.ok) throw new Error(made.problem)
  return made.value.accountId
}

describe('signing in at the council’s provider', () => {
  test('asks for a code with a challenge, a state and a nonce', async () => {
    const { address, detail } = await begun()
    expect(address.searchParams.get('response_type')).toBe('code')
    expect(address.searchParams.get('code_challenge_method')).toBe('S256')
    expect(address.searchParams.get('state')).toBe(detail.state)
    expect(address.searchParams.get('nonce')).toBe(detail.nonce)
    expect(address.searchParams.get('code_challenge')).not.toBe(detail.verifier)
    expect(address.searchParams.get('redirect_uri')).toBe('https://sightline.example/sign-in/callback')
  })

  test('the first time finds the account by the verified address, from then on by the person', async () => {
    const id = await account('nia@aberwen.example')
    const person = await personAfter('nia-1', { email: 'Nia@Aberwen.example', email_verified: true })
    expect(person).toEqual({ issuer: provider.issuer, subject: 'nia-1', verifiedEmail: 'Nia@Aberwen.example' })
    expect(await matched(person)).toEqual({ ok: true, value: id })
    const renamed = await personAfter('nia-1', { email: 'nia.jones@aberwen.example', email_verified: true })
    expect(await matched(renamed)).toEqual({ ok: true, value: id })
  })

  test('whoever is given a leaver’s address does not inherit the account', async () => {
    await account('reused@aberwen.example')
    expect(
      (await matched(await personAfter('leaver', { email: 'reused@aberwen.example', email_verified: true }))).ok,
    ).toBe(true)
    const joiner = await personAfter('joiner', { email: 'reused@aberwen.example', email_verified: true })
    expect(await matched(joiner)).toEqual({ ok: false, problem: 'email-of-someone-else' })
  })

  test.for([
    ['that is not verified', { email_verified: false }, null],
    ['that nothing is said of', {}, null],
    ['that Entra ID vouches for', { xms_edov: '1' }, 'seren@aberwen.example'],
  ] as const)('an address %s', async ([name, claims, verifiedEmail]) => {
    await account('seren@aberwen.example')
    const person = await personAfter(`seren-${name}`, { email: 'seren@aberwen.example', ...claims })
    expect(person.verifiedEmail).toBe(verifiedEmail)
    expect((await matched(person)).ok).toBe(verifiedEmail !== null)
  })

  test('someone without an account is refused: none is made of itself', async () => {
    const stranger = await personAfter('stranger', { email: 'stranger@elsewhere.example', email_verified: true })
    expect(await matched(stranger)).toEqual({ ok: false, problem: 'no-account' })
  })

  test('a disabled account is refused, linked or not', async () => {
    const id = await account('gone@aberwen.example')
    const disable = () =>
      inIdentity(db, byNobody, tx =>
        tx.updateTable('account').set({ status: 'disabled' }).where('id', '=', id).execute(),
      )
    await disable()
    const person = await personAfter('gone', { email: 'gone@aberwen.example', email_verified: true })
    expect(await matched(person)).toEqual({ ok: false, problem: 'disabled' })
  })
})

describe('an answer is not confirmed', () => {
  test.for([
    ['with another state', (query: URLSearchParams) => query.set('state', 'another'), {}],
    ['without a state', (query: URLSearchParams) => query.delete('state'), {}],
    ['with a made-up code', (query: URLSearchParams) => query.set('code', 'made-up'), {}],
    ['with another issuer', (query: URLSearchParams) => query.set('iss', 'https://evil.example'), {}],
    ['with a nonce of another sign-in', () => undefined, { nonce: 'another' }],
    ['with the challenge of another sign-in', () => undefined, { verifier: 'x'.repeat(43) }],
    ['when nothing was begun', () => undefined, { state: undefined, nonce: undefined, verifier: undefined }],
  ] as const)('%s', async ([, change, otherDetail]) => {
    provider.isNow({ subject: 'nia-1', claims: {} })
    const { address, detail } = await begun()
    const back = await provider.visit(address)
    change(back.searchParams)
    const answer = await council.answer(back.search, { ...detail, ...otherDetail } as typeof detail)
    expect(answer).toEqual({ ok: false, problem: 'not-confirmed' })
  })

  test('twice with one code', async () => {
    provider.isNow({ subject: 'nia-1', claims: {} })
    const { address, detail } = await begun()
    const back = await provider.visit(address)
    expect((await council.answer(back.search, detail)).ok).toBe(true)
    expect(await council.answer(back.search, detail)).toEqual({ ok: false, problem: 'not-confirmed' })
  })

  test('a provider that is away is said to be, and tried again next time', async () => {
    const away = councilProvider({ ...provider, issuer: 'http://127.0.0.1:9', label: 'Aberwen' }, publicUrl)
    expect(await away.begin()).toEqual({ ok: false, problem: 'provider-unreachable' })
    expect(await away.begin()).toEqual({ ok: false, problem: 'provider-unreachable' })
  })
})
