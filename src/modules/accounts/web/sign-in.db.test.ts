import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Mail } from '#web/mailer.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { type AccountsWorld, accountsWorld } from '#test/accounts-world.ts'
import { passkeyDevice } from '#test/passkey-device.ts'
import { startOidcProvider, type TestProvider } from '#test/oidc-provider.ts'
import type { WebClient } from '#test/web-client.ts'
import { addUser, createService } from '../index.ts'

const ORIGIN = 'https://sightline.example'
const PASSWORD = 'teapot otter violet'

let db: TestDb
let world: AccountsWorld
let council: TestProvider
let people = 0
const mails: Mail[] = []
let mailWorks = true

beforeAll(async () => {
  db = await freshDatabase()
  council = await startOidcProvider(`${ORIGIN}/sign-in/callback`)
  world = accountsWorld(db, {
    mail: {
      send: mail => {
        if (!mailWorks) return Promise.reject(new Error('away'))
        mails.push(mail)
        return Promise.resolve()
      },
    },
    oidc: { ...council, label: 'Aberwen' },
  })
  await createService(db, { id: 'aberwen', name: { en: 'Aberwen', cy: 'Aberwen' }, nation: 'wales' })
  await createService(db, { id: 'glanmorfa', name: { en: 'Glanmorfa', cy: 'Glanmorfa' }, nation: 'wales' })
})

afterAll(async () => {
  await council.stop()
  await db.close()
})

type Role = 'board-member' | 'case-manager' | 'administrator'

/** Someone new with a password, whose role asks for a second factor or does not. */
async function someone(role: Role, serviceId = 'aberwen'): Promise<string> {
  people += 1
  const email = `person-${people}@aberwen.example`
  const added = await addUser(db, { email, name: `Person ${people}`, serviceId, roles: [role] }, world.now())
  if (!added.ok || !added.value.link) throw new Error('no link')
  const client = world.client()
  expect((await client.get(added.value.link.path)).text).toContain('Set your password')
  const saved = await client.post(added.value.link.path, { password: PASSWORD })
  expect(saved.location).toBe('/sign-in')
  expect((await client.get('/sign-in')).text).toContain('Your password has been saved')
  return email
}

const signIn = (client: WebClient, email: string, more: Record<string, string> = {}) =>
  client.post('/sign-in', { email, password: PASSWORD, ...more })

const codeFor = (html: string, seconds = 0): string => {
  const secret = /([A-Z2-7]{4}(?: [A-Z2-7]{4}){7})/.exec(html)?.[1]?.replaceAll(' ', '') ?? ''
  return codeOf(secret, seconds)
}
const codeOf = (secret: string, seconds: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.now().getTime() + seconds * 1000 })

describe('signing in with a password', () => {
  test('opens a session in a cookie that only this site sees, and goes where one wanted to', async () => {
    const email = await someone('board-member')
    const client = world.client()
    const answer = await signIn(client, email, { return: '/aberwen/papers?page=2' })
    expect([answer.status, answer.location]).toEqual([303, '/aberwen/papers?page=2'])
    const cookie = answer.headers.getSetCookie().find(line => line.startsWith('__Host-sightline='))
    expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect((await client.get('/services')).location).toBe('/aberwen')
  })

  test.for([
    ['another site', 'https://evil.example/'],
    ['another site, without a scheme', '//evil.example/'],
    ['a backslash', '/\\evil.example/'],
  ] as const)('never leads to %s', async ([, path]) => {
    const email = await someone('board-member')
    expect((await signIn(world.client(), email, { return: path })).location).toBe('/services')
  })

  test('says the same of an unknown address, a wrong password and a disabled account', async () => {
    const [known, disabled] = [await someone('board-member'), await someone('board-member')]
    await world.disable(disabled)
    const answers = [
      await world.client().post('/sign-in', { email: known, password: 'wrong' }),
      await world.client().post('/sign-in', { email: 'nobody@aberwen.example', password: 'wrong' }),
      await signIn(world.client(), disabled),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('The email address or the password is not correct')
      expect(answer.headers.getSetCookie()).toEqual([])
    }
    const withoutAddress = answers.map(({ html }) => html.replace(/value="[^"]*"/g, '').replace(/nonce="[^"]*"/g, ''))
    expect(new Set(withoutAddress).size).toBe(1)
  })

  test('says what is missing, beside the field and in both languages', async () => {
    const english = await world.client().post('/sign-in', { email: '', password: '' })
    expect(english.text).toContain('Enter your email address')
    expect(english.text).toContain('Enter your password')
    const client = world.client({ 'accept-language': 'cy' })
    const welsh = await client.post('/sign-in', { email: '', password: '' })
    expect(welsh.html).toContain('<html lang="cy"')
    expect(welsh.text).toContain('Rhowch eich cyfeiriad e-bost')
    expect(welsh.text).toContain('Gwall: Mewngofnodi')
  })

  test('is slowed down after five failures, known address or not, and says how long to wait', async () => {
    for (const email of [await someone('board-member'), 'never-was@aberwen.example']) {
      const client = world.client()
      for (let guess = 0; guess < 5; guess += 1)
        expect((await client.post('/sign-in', { email, password: 'wrong' })).status).toBe(400)
      const held = await signIn(client, email)
      expect(held.status).toBe(429)
      expect(held.headers.get('retry-after')).toBe('30')
      expect(held.text).toContain('Try again in 1 minute')
    }
  })

  test('from another site’s page is refused', async () => {
    const email = await someone('board-member')
    const response = await world.app.request(`${ORIGIN}/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ email, password: PASSWORD }),
      headers: { origin: 'https://evil.example' },
    })
    expect(response.status).toBe(403)
    expect(response.headers.getSetCookie()).toEqual([])
  })

  test('replaces a token that the browser came with, and signing out ends it on the server', async () => {
    const client = world.client()
    client.keepCookie('__Host-sightline', 'planted')
    const email = await someone('board-member')
    await signIn(client, email)
    const token = client.cookie('__Host-sightline') ?? ''
    expect(token).not.toBe('planted')
    expect((await client.get('/my-account')).status).toBe(200)
    expect((await client.post('/sign-out')).location).toBe('/sign-in')
    expect(client.cookie('__Host-sightline')).toBeUndefined()
    expect((await client.get('/sign-in')).text).toContain('You have signed out')
    client.keepCookie('__Host-sightline', token)
    expect((await client.get('/my-account')).location).toBe('/sign-in?return=%2Fmy-account')
  })
})

describe('someone whose role opens records of children', () => {
  test('sets up a second factor before anything opens, and then needs it', async () => {
    const email = await someone('case-manager')
    const client = world.client()
    expect((await signIn(client, email, { return: '/aberwen/children' })).location).toBe('/sign-in/set-up')
    expect(client.cookie('__Host-sightline')).toBeUndefined()
    expect((await client.get('/my-account')).location).toContain('/sign-in')
    const page = await client.get('/sign-in/set-up')
    expect(page.html).toContain('<svg class="sl-qr-code"')
    expect((await client.post('/sign-in/set-up', { code: '000000' })).status).toBe(400)
    const done = await client.post('/sign-in/set-up', { code: codeFor(page.html) })
    const codes = done.text.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/g) ?? []
    expect(codes).toHaveLength(10)
    expect(done.html).toContain('href="/aberwen/children"')
    expect((await client.get('/my-account')).status).toBe(200)

    const again = world.client()
    expect((await signIn(again, email)).location).toBe('/sign-in/second-step')
    expect((await again.get('/my-account')).location).toContain('/sign-in')
    const used = codeFor(page.html)
    expect((await again.post('/sign-in/second-step', { code: used })).status).toBe(400) // seen over a shoulder
    expect((await again.post('/sign-in/second-step', { code: codeFor(page.html, 30) })).location).toBe('/services')
    expect((await again.get('/my-account')).status).toBe(200)

    const lost = world.client()
    await signIn(lost, email)
    expect((await lost.post('/sign-in/second-step', { code: codes[0] ?? '' })).location).toBe('/services')
    const third = world.client()
    await signIn(third, email)
    expect((await third.post('/sign-in/second-step', { code: codes[0] ?? '' })).status).toBe(400)
  })

  test('guessing codes is slowed down, in whichever browser', async () => {
    const email = await someone('case-manager')
    const client = world.client()
    await signIn(client, email)
    await client.post('/sign-in/set-up', { code: codeFor((await client.get('/sign-in/set-up')).html) })
    for (let guess = 0; guess < 5; guess += 1) {
      const other = world.client()
      await signIn(other, email)
      expect((await other.post('/sign-in/second-step', { code: '123456' })).status).toBe(400)
    }
    const other = world.client()
    await signIn(other, email)
    expect((await other.post('/sign-in/second-step', { code: '123456' })).status).toBe(429)
  })

  test('a set-up begun elsewhere ends as soon as there is a second factor', async () => {
    const email = await someone('case-manager')
    const [owner, thief] = [world.client(), world.client()]
    await signIn(owner, email)
    await signIn(thief, email)
    const page = await owner.get('/sign-in/set-up')
    await owner.post('/sign-in/set-up', { code: codeFor(page.html) })
    expect((await thief.get('/sign-in/set-up')).location).toBe('/sign-in')
    expect((await thief.post('/sign-in/set-up', { code: codeFor(page.html, 30) })).location).toBe('/sign-in')
    expect((await thief.postJson('/sign-in/set-up/passkey/options')).status).toBe(400)
  })

  test('no step is open to someone who has not given a password', async () => {
    const client = world.client()
    for (const path of ['/sign-in/second-step', '/sign-in/set-up']) {
      expect((await client.get(path)).location).toBe('/sign-in')
      expect((await client.post(path, { code: '123456' })).location).toBe('/sign-in')
    }
  })

  test('keeps the last second factor', async () => {
    const email = await someone('case-manager')
    const client = world.client()
    await signIn(client, email)
    await client.post('/sign-in/set-up', { code: codeFor((await client.get('/sign-in/set-up')).html) })
    await client.post('/my-account/authenticator-app/remove')
    expect((await client.get('/my-account')).text).toContain('the last one cannot be removed')
  })
})

describe('a passkey', () => {
  test('set up at the first sign-in, signs in by itself from then on', async () => {
    const email = await someone('case-manager')
    const client = world.client()
    const device = passkeyDevice(ORIGIN)
    await signIn(client, email, { return: '/aberwen/children' })
    const offer = await client.postJson('/sign-in/set-up/passkey/options')
    const made = await client.postJson('/sign-in/set-up/passkey/verify', device.register(offer.json as never))
    expect(made.json).toEqual({ location: '/my-account/recovery-codes?return=%2Faberwen%2Fchildren' })
    const codes = await client.post('/my-account/recovery-codes', { return: '/aberwen/children' })
    expect(codes.text).toContain('Keep your recovery codes')

    const later = world.client()
    const asked = await later.postJson('/sign-in/passkey/options?return=/aberwen/children')
    const entered = await later.postJson('/sign-in/passkey/verify', device.signIn(asked.json as never))
    expect(entered.json).toEqual({ location: '/aberwen/children' })
    expect((await later.get('/my-account')).text).toContain(email)

    const second = world.client()
    expect((await signIn(second, email)).location).toBe('/sign-in/second-step')
    const challenge = await second.postJson('/sign-in/passkey/options')
    expect((await second.postJson('/sign-in/passkey/verify', device.signIn(challenge.json as never))).json).toEqual({
      location: '/services',
    })
  })

  test('an answer serves once, and only in the browser that asked', async () => {
    const email = await someone('board-member')
    const client = world.client()
    const device = passkeyDevice(ORIGIN)
    await signIn(client, email)
    const offer = await client.postJson('/my-account/passkeys/options')
    expect((await client.postJson('/my-account/passkeys/verify', device.register(offer.json as never))).json).toEqual({
      location: '/my-account/recovery-codes',
    })
    const [first, other] = [world.client(), world.client()]
    const answer = device.signIn((await first.postJson('/sign-in/passkey/options')).json as never)
    expect((await other.postJson('/sign-in/passkey/verify', answer)).status).toBe(400)
    expect((await first.postJson('/sign-in/passkey/verify', answer)).status).toBe(200)
    expect((await first.postJson('/sign-in/passkey/verify', answer)).status).toBe(400)
  })

  test.for([
    ['nothing', {}],
    ['a text', 'x'],
    ['half an answer', { id: 'a', rawId: 'a', type: 'public-key', response: {} }],
  ] as const)('%s in its place is refused', async ([, body]) => {
    const client = world.client()
    await client.postJson('/sign-in/passkey/options')
    expect((await client.postJson('/sign-in/passkey/verify', body)).status).toBe(400)
  })

  test('of someone else does not pass for the second step', async () => {
    const [mine, theirs] = [await someone('board-member'), await someone('board-member')]
    const devices = [passkeyDevice(ORIGIN), passkeyDevice(ORIGIN)] as const
    for (const [index, email] of [mine, theirs].entries()) {
      const client = world.client()
      await signIn(client, email)
      const offer = await client.postJson('/my-account/passkeys/options')
      await client.postJson('/my-account/passkeys/verify', devices[index]?.register(offer.json as never))
    }
    const client = world.client()
    await signIn(client, mine)
    const challenge = await client.postJson('/sign-in/passkey/options')
    expect((await client.postJson('/sign-in/passkey/verify', devices[1].signIn(challenge.json as never))).status).toBe(
      400,
    )
    expect((await client.get('/my-account')).location).toContain('/sign-in')
  })
})

describe('the council’s account', () => {
  const through = async (client: WebClient, change: (address: URL) => void = () => undefined) => {
    const leave = await client.get('/sign-in/council?return=/aberwen/papers')
    const back = await council.visit(new URL(leave.location ?? ''))
    change(back)
    return client.get(`${back.pathname}${back.search}`)
  }

  test('signs in whoever has an account, and needs no second step of ours', async () => {
    const email = await someone('case-manager')
    council.isNow({ subject: email, claims: { email, email_verified: true } })
    const client = world.client()
    expect((await through(client)).location).toBe('/aberwen/papers')
    expect((await client.get('/my-account')).text).toContain(email)
  })

  test.for([
    [
      'someone without an account',
      { email: 'stranger@elsewhere.example', email_verified: true },
      'you have no account here',
    ],
    [
      'an address not confirmed',
      { email: 'person-1@aberwen.example' },
      'did not confirm that your email address is your own',
    ],
  ] as const)('%s is refused in words', async ([subject, claims, words]) => {
    council.isNow({ subject, claims })
    const client = world.client()
    const refused = await through(client)
    expect([refused.status, refused.text.includes(words)]).toEqual([403, true])
    expect(client.cookie('__Host-sightline')).toBeUndefined()
  })

  test('an answer with another state is refused, and so is one that this browser did not ask for', async () => {
    const email = await someone('board-member')
    council.isNow({ subject: email, claims: { email, email_verified: true } })
    expect((await through(world.client(), back => back.searchParams.set('state', 'other'))).status).toBe(403)
    const leave = await world.client().get('/sign-in/council')
    const back = await council.visit(new URL(leave.location ?? ''))
    expect((await world.client().get(`${back.pathname}${back.search}`)).text).toContain('was not completed')
  })
})

describe('a forgotten password', () => {
  test('is mailed a link, in both languages, and the page says the same of an unknown address', async () => {
    const email = await someone('board-member')
    mails.length = 0
    const known = await world.client().post('/forgotten-password', { email })
    const unknown = await world.client().post('/forgotten-password', { email: 'nobody-at-all@aberwen.example' })
    expect(known.text).toBe(unknown.text)
    await expect.poll(() => mails.length).toBe(1)
    const [mail] = mails
    expect(mail?.to).toBe(email)
    expect(mail?.text.cy).toContain('Agorwch y ddolen hon')
    const path = /https:\/\/sightline\.example(\/set-password\/[\w-]+)/.exec(mail?.text.en ?? '')?.[1] ?? ''
    expect((await world.client().post(path, { password: 'kestrel moss lantern' })).location).toBe('/sign-in')
    expect((await signIn(world.client(), email)).status).toBe(400)
  })

  test('asked for too often is held back', async () => {
    const client = world.client()
    for (let n = 0; n < 3; n += 1)
      expect((await client.post('/forgotten-password', { email: 'often@aberwen.example' })).status).toBe(200)
    expect((await client.post('/forgotten-password', { email: 'often@aberwen.example' })).status).toBe(429)
  })

  test('mail that can’t be sent is in the account’s history', async () => {
    const email = await someone('board-member')
    mailWorks = false
    await world.client().post('/forgotten-password', { email })
    await expect.poll(() => world.eventsOf(email)).toContain('mail-failed')
    mailWorks = true
  })
})

describe('a link to set a password', () => {
  test('says in words why a password may not be chosen, and why a link is over', async () => {
    const added = await addUser(
      db,
      { email: 'nia@aberwen.example', name: 'Nia Prydderch', serviceId: 'aberwen', roles: ['auditor'] },
      world.now(),
    )
    const path = (added.ok && added.value.link?.path) || ''
    const client = world.client()
    expect((await client.post(path, { password: 'short' })).text).toContain('must be at least 12 characters long')
    expect((await client.post(path, { password: 'my prydderch secret' })).text).toContain('does not have your name')
    expect((await client.post(path, { password: 'password password' })).text).toContain('harder to guess')
    expect((await client.post(path, { password: PASSWORD })).location).toBe('/sign-in')
    const over = await client.get(path)
    expect([over.status, over.text.includes('This link no longer works')]).toEqual([404, true])
    expect((await world.client().get('/set-password/made-up')).text).toBe((await world.client().get(path)).text)
  })
})

describe('one’s own account', () => {
  test('changes the language, here and wherever one signs in next', async () => {
    const email = await someone('board-member')
    const client = world.client()
    await signIn(client, email)
    expect((await client.post('/my-account/language', { language: 'cy' })).location).toBe('/my-account?lang=cy')
    const elsewhere = world.client()
    await signIn(elsewhere, email)
    expect((await elsewhere.get('/my-account')).text).toContain('Eich cyfrif')
  })

  test('changes the password by giving the present one', async () => {
    const email = await someone('board-member')
    const client = world.client()
    await signIn(client, email)
    const change = (current: string, password: string) => client.post('/my-account/password', { current, password })
    expect((await change('wrong', 'kestrel moss lantern')).text).toContain('Your current password is not correct')
    expect((await change(PASSWORD, 'short')).text).toContain('must be at least 12 characters')
    expect((await change(PASSWORD, 'kestrel moss lantern')).location).toBe('/my-account')
    expect((await signIn(world.client(), email)).status).toBe(400)
  })

  test('how one signs in is changed only by someone who signed in a moment ago', async () => {
    const email = await someone('board-member')
    const client = world.client()
    await signIn(client, email)
    expect((await client.get('/my-account/authenticator-app')).status).toBe(200)
    world.pass(16 * 60)
    const again = '/sign-in?again=yes&return=%2Fmy-account%2Fauthenticator-app'
    expect((await client.get('/my-account/authenticator-app')).location).toBe(again)
    expect((await client.post('/my-account/authenticator-app', { code: '123456' })).location).toBe(again)
    expect((await client.post('/my-account/recovery-codes')).location).toContain('again=yes')
    expect((await client.postJson('/my-account/passkeys/options')).status).toBe(403)
    expect((await client.get(again)).text).toContain('To change how you sign in, sign in again first.')
    expect((await signIn(client, email, { return: '/my-account/authenticator-app' })).location).toBe(
      '/my-account/authenticator-app',
    )
    expect((await client.get('/my-account/authenticator-app')).status).toBe(200)
  })

  test('signs out everywhere', async () => {
    const email = await someone('board-member')
    const [here, there] = [world.client(), world.client()]
    await signIn(here, email)
    await signIn(there, email)
    expect((await here.get('/my-account')).text).toContain('this one')
    expect((await here.post('/my-account/sign-out-everywhere')).location).toBe('/sign-in')
    expect((await there.get('/my-account')).location).toContain('/sign-in')
  })

  test('lists the services of someone who works in two', async () => {
    const email = await someone('board-member')
    await addUser(db, { email, name: '', serviceId: 'glanmorfa', roles: ['board-member'] }, world.now())
    const client = world.client()
    await signIn(client, email)
    const page = await client.get('/services')
    expect(page.html).toContain('href="/aberwen"')
    expect(page.html).toContain('href="/glanmorfa"')
  })
})

describe('people listed on the sign-in page', () => {
  test('are there only where the start-up gives them', async () => {
    const email = await someone('case-manager')
    const listed = accountsWorld(db, {
      secondFactor: 'offered',
      demoPeople: [{ email, name: 'Nia', note: { en: 'Case manager', cy: 'Rheolwr achos' } }],
    })
    const client = listed.client()
    expect((await client.get('/sign-in')).text).toContain('Sign in as Who this is Nia Case manager')
    expect((await client.post('/sign-in/listed', { email, return: '/aberwen/children' })).location).toBe(
      '/aberwen/children',
    )
    expect((await client.get('/my-account')).text).toContain(email)
    expect((await listed.client().post('/sign-in/listed', { email: 'person-1@aberwen.example' })).status).toBe(200) // the form again
    expect((await world.client().post('/sign-in/listed', { email })).status).toBe(404)
    expect((await world.client().get('/sign-in')).text).not.toContain('People you can sign in as')
  })
})
