import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '#kernel/permission.ts'
import { type AccountsWorld, accountsWorld } from '#test/accounts-world.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import type { WebClient } from '#test/web-client.ts'
import { addUser, createService } from '../index.ts'

const PASSWORD = 'teapot otter violet'

let db: TestDb
let world: AccountsWorld
let round = 0
let here: string
let there: string
let admin: WebClient

beforeAll(async () => {
  db = await freshDatabase()
  world = accountsWorld(db, { secondFactor: 'offered' })
})

afterAll(() => db.close())

// Each test has two services of its own, and the administrator of the first.
beforeEach(async () => {
  round += 1
  here = `aberwen-${round}`
  there = `glanmorfa-${round}`
  await createService(db, { id: here, name: { en: 'Aberwen', cy: 'Aberwen' }, nation: 'wales' })
  await createService(db, { id: there, name: { en: 'Glanmorfa', cy: 'Glanmorfa' }, nation: 'wales' })
  const { email } = await add('Admin', 'administrator')
  admin = await signedIn(email)
})

const emailOf = (name: string): string => `${name}@${here}.example`.toLowerCase()

async function add(name: string, role: Role, serviceId = here) {
  const email = emailOf(name)
  const added = await addUser(db, { email, name, serviceId, roles: [role] }, world.now())
  if (!added.ok) throw new Error(added.problem)
  if (added.value.link) await world.client().post(added.value.link.path, { password: PASSWORD })
  return { email, accountId: added.value.accountId, path: `/${here}/people-and-roles/${added.value.accountId}` }
}

async function signedIn(email: string): Promise<WebClient> {
  const client = world.client()
  const answer = await client.post('/sign-in', { email, password: PASSWORD })
  if (answer.location !== '/services') throw new Error(`Not signed in: ${answer.text}`)
  return client
}

const canSignIn = async (email: string): Promise<boolean> =>
  (await world.client().post('/sign-in', { email, password: PASSWORD })).status === 303

const linkIn = (html: string): string => /https:\/\/sightline\.example(\/set-password\/[\w-]+)/.exec(html)?.[1] ?? ''

describe('the list of people', () => {
  test('shows the service’s own, in both languages, with its state in the address', async () => {
    await add('Nia', 'case-manager')
    await add('Far', 'case-manager', there)
    const page = await admin.get(`/${here}/people-and-roles?sort=email&order=descending`)
    expect(page.text).toContain('Nia')
    expect(page.text).not.toContain('Far')
    expect(page.html).toContain('aria-sort="descending"')
    expect((await admin.get(`/${here}/people-and-roles?role=team-manager`)).text).toContain('No one found')
    await admin.get(`/${here}/people-and-roles?lang=cy`)
    expect((await admin.get(`/${here}/people-and-roles`)).text).toContain('Pobl a rolau')
  })

  test.for(['?page=0', '?page=x', '?page=99', '?sort=drop', '?role=no-such', `?search=${'%27'.repeat(5)}`])(
    'copes with %s',
    async query => {
      expect((await admin.get(`/${here}/people-and-roles${query}`)).status).toBe(200)
    },
  )
})

describe('someone who is no administrator', () => {
  test.for(['case-manager', 'team-manager', 'head-of-service', 'auditor'] as const)(
    '(a %s) is shown none of it',
    async role => {
      const { email, path } = await add('Nia', role)
      const client = await signedIn(email)
      for (const page of [`/${here}/people-and-roles`, `/${here}/people-and-roles/add`, path]) {
        expect((await client.get(page)).status).toBe(403)
      }
      expect((await client.post(`${path}/roles`, { role: 'administrator' })).status).toBe(403)
      expect(
        (await client.post(`/${here}/people-and-roles/add`, { name: 'X', email: 'x@x.example', role: 'administrator' }))
          .status,
      ).toBe(403)
      expect((await client.post(`${path}/disable`)).status).toBe(403)
    },
  )
})

describe('adding someone', () => {
  const addUrl = (): string => `/${here}/people-and-roles/add`

  test('makes an account with a role, and shows the link once', async () => {
    const added = await admin.post(addUrl(), { name: 'Siân', email: emailOf('sian'), role: 'board-member' })
    const link = linkIn(added.html)
    expect(link).not.toBe('')
    await world.client().post(link, { password: PASSWORD })
    expect((await (await signedIn(emailOf('sian'))).get('/services')).location).toBe(`/${here}`)
  })

  test('who has an account elsewhere gives the role and no link', async () => {
    const { email } = await add('Far', 'case-manager', there)
    const added = await admin.post(addUrl(), {
      name: '',
      email,
      role: 'inspector',
      'until-day': '1',
      'until-month': '12',
      'until-year': '2026',
    })
    expect(added.location).toMatch(new RegExp(`^/${here}/people-and-roles/`))
    const page = await admin.get(added.location ?? '')
    expect(page.text).toContain('1 Dec 2026')
    expect(page.text).toContain('a service that you do not administer')
  })

  test.for([
    ['no name', { name: ' ' }, 'Enter a name'],
    ['no address', { email: 'sian' }, 'Enter an email address in the correct format'],
    ['no role', { role: '' }, 'Select a role'],
    ['a role that there is not', { role: 'king' }, 'Select a role'],
    ['half a date', { 'from-day': '31' }, 'Enter a valid date'],
    ['no such day', { 'from-day': '31', 'from-month': '6', 'from-year': '2026' }, 'Enter a valid date'],
    [
      'an end before the start',
      { 'until-day': '1', 'until-month': '1', 'until-year': '2026' },
      'on or after the first day',
    ],
  ] as const)('%s is refused in words, and nothing is left behind', async ([, wrong, words]) => {
    const answers = { name: 'Siân', email: emailOf('sian'), role: 'board-member', ...wrong }
    const refused = await admin.post(addUrl(), answers)
    expect([refused.status, refused.text.includes(words)]).toEqual([400, true])
    expect(refused.text).toContain('There is a problem')
    expect((await admin.get(`/${here}/people-and-roles?search=sian`)).text).toContain('No one found')
  })
})

describe('roles', () => {
  test('are added and ended, at once', async () => {
    const { email, path } = await add('Nia', 'board-member')
    const nia = await signedIn(email)
    expect((await nia.get(`/${here}/people-and-roles`)).status).toBe(403)
    expect((await admin.post(`${path}/roles`, { role: 'administrator' })).location).toBe(path)
    expect((await nia.get(`/${here}/people-and-roles`)).status).toBe(200)
    expect((await admin.post(`${path}/roles`, { role: 'administrator' })).text).toContain('already has this role')
    const ends = [...(await admin.get(path)).html.matchAll(/action="([^"]+\/end)"/g)].map(([, action = '']) => action)
    for (const action of ends) expect((await admin.post(action)).location).toBe(path)
    expect((await nia.get(`/${here}/people-and-roles`)).status).toBe(404) // no role there any more
  })

  test('the last administrator keeps theirs, and is told why', async () => {
    const list = await admin.get(`/${here}/people-and-roles`)
    const path = /href="([^"]+\/people-and-roles\/[0-9a-f-]{36})"/.exec(list.html)?.[1] ?? ''
    const end = /action="([^"]+\/end)"/.exec((await admin.get(path)).html)?.[1] ?? ''
    expect((await admin.post(end)).location).toBe(path)
    expect((await admin.get(path)).text).toContain('This is the service’s last administrator')
    expect((await admin.post(`${path}/disable`)).location).toBe(path)
    expect((await admin.get(path)).text).toContain('last administrator')
    expect((await admin.get(`/${here}/people-and-roles`)).status).toBe(200)
  })

  test('of another service are out of reach', async () => {
    const far = await add('Far', 'case-manager', there)
    expect((await admin.get(far.path)).status).toBe(404)
    expect((await admin.post(`${far.path}/roles`, { role: 'board-member' })).status).toBe(404)
    expect((await admin.get(`/${there}/people-and-roles`)).status).toBe(404)
  })

  test('that ask for a second factor sign out a browser that has given none', async () => {
    const strict = accountsWorld(db)
    const { email, path } = await add('Nia', 'board-member')
    const nia = await signedIn(email)
    const boss = strict.client()
    boss.keepCookie('__Host-sightline', admin.cookie('__Host-sightline') ?? '')
    await boss.post(`${path}/roles`, { role: 'scrutiny-reader' })
    expect((await nia.get('/my-account')).status).toBe(200)
    await boss.post(`${path}/roles`, { role: 'case-manager' })
    expect((await nia.get('/my-account')).location).toContain('/sign-in')
  })
})

describe('changing a whole account', () => {
  test('disables it at once, and enables it again', async () => {
    const { email, path } = await add('Nia', 'case-manager')
    const nia = await signedIn(email)
    expect((await admin.post(`${path}/disable`)).location).toBe(path)
    expect((await nia.get('/my-account')).location).toContain('/sign-in')
    expect(await canSignIn(email)).toBe(false)
    expect((await admin.get(path)).text).toContain('Account disabled')
    await admin.post(`${path}/enable`)
    expect(await canSignIn(email)).toBe(true)
  })

  test('makes a link for a new password', async () => {
    const { email, path } = await add('Nia', 'case-manager')
    const shown = await admin.post(`${path}/link`)
    await world.client().post(linkIn(shown.html), { password: 'kestrel moss lantern' })
    expect(await canSignIn(email)).toBe(false)
    expect((await world.client().post('/sign-in', { email, password: 'kestrel moss lantern' })).status).toBe(303)
  })

  test.for(['disable', 'enable', 'link', 'second-factors'])(
    'to %s is refused while it has a role in a service that one does not administer',
    async change => {
      const { email, path } = await add('Nia', 'case-manager')
      await add('Nia', 'inspector', there)
      expect((await admin.post(`${path}/${change}`)).status).toBe(403)
      expect(await canSignIn(email)).toBe(true)
    },
  )

  test('in a way that there is not is not found', async () => {
    const { path } = await add('Nia', 'case-manager')
    expect((await admin.post(`${path}/promote`)).status).toBe(404)
  })
})
