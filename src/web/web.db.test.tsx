import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '#db/work.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import type { Role } from '#kernel/permission.ts'
import { signedIn, someone, webWorld } from '#test/web-world.ts'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Module } from './module.ts'
import { Problem } from './problem.ts'
import { get, post } from './routes.ts'
import type { Identity } from './web.tsx'

const words = { en: 'Hello', cy: 'Helo' }

const sample: Module = {
  name: 'sample',
  navigation: [{ label: { en: 'Greetings', cy: 'Cyfarchion' }, path: '/hello', permission: 'child.read' }],
  openRoutes: [
    {
      method: 'get',
      path: '/open',
      gate: 'anyone',
      handle: call => call.page({ title: words }, <Paragraph>{words}</Paragraph>),
    },
  ],
  routes: [
    get('/hello', 'child.read', visit => visit.page({ title: words }, <Paragraph>{words}</Paragraph>)),
    post('/hello', 'child.write', async visit => {
      const form = await visit.form()
      return visit.goTo('/hello', { en: `Thanks ${form.text('n').length}`, cy: 'Diolch' })
    }),
    get('/broken', 'child.read', () => {
      throw new Error('Siân Ffug was born on 1 January')
    }),
    get('/links', 'any-role', visit =>
      visit.page(
        { title: words },
        <>
          <Link path="/hello?page=2">Good day</Link>
          <Link path="/hello/letter.pdf">Letter</Link>
          <ButtonLink path="/hello">Greet</ButtonLink>
        </>,
      ),
    ),
    get('/conflict', 'child.read', () => {
      throw new Problem(409)
    }),
  ],
}

let db: TestDb
let identity: Identity = null

beforeAll(async () => {
  db = await freshDatabase()
  await asOwner(db, tx =>
    tx
      .insertInto('service')
      .values([
        { id: 'aberwen', name_en: 'Aberwen', name_cy: 'Aberwen', nation: 'wales' },
        { id: 'glanmorfa', name_en: 'Glanmorfa', name_cy: 'Glanmorfa', nation: 'england' },
      ])
      .execute(),
  )
})
afterAll(() => db.close())

const client = () => webWorld(db, [sample], () => identity)
const asCaseManager = () => {
  identity = signedIn(someone({ aberwen: ['case-manager'] }))
}

describe('a route', () => {
  test('asks someone who is not signed in to sign in, and comes back to the same place', async () => {
    identity = null
    const answer = await client().get('/aberwen/hello?page=2')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/sign-in?return=${encodeURIComponent('/aberwen/hello?page=2')}`)
  })

  test('opens to a role that has its permission', async () => {
    asCaseManager()
    const answer = await client().get('/aberwen/hello')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Greetings')
  })

  test('is refused to a role without its permission', async () => {
    identity = signedIn(someone({ aberwen: ['administrator'] }))
    expect((await client().get('/aberwen/hello')).status).toBe(403)
  })

  test('of a service in which one has no role is not found, like one that does not exist', async () => {
    asCaseManager()
    expect((await client().get('/glanmorfa/hello')).status).toBe(404)
    expect((await client().get('/nowhere/hello')).status).toBe(404)
  })
})

describe('a link', () => {
  const linksFor = async (...roles: Role[]) => {
    identity = signedIn(someone({ aberwen: roles }))
    const main = /<main[^]*<\/main>/.exec(await (await client().get('/aberwen/links')).text())?.[0] ?? ''
    return { main, leads: [...main.matchAll(/href="([^"]*)"/g)].map(([, href]) => href) }
  }

  test('leads to a page that the reader may see, and to what is no page of the service', async () => {
    expect((await linksFor('case-manager')).leads).toEqual([
      '/aberwen/hello?page=2',
      '/aberwen/hello/letter.pdf',
      '/aberwen/hello',
    ])
  })

  test('is its words alone where the page would be refused, and a button is not there at all', async () => {
    const { main, leads } = await linksFor('administrator')
    expect(leads).toEqual(['/aberwen/hello/letter.pdf'])
    expect(main).toContain('Good day')
    expect(main).not.toContain('Greet')
  })
})

describe('a post', () => {
  test('from another site is refused', async () => {
    asCaseManager()
    const answer = await client().post(
      '/aberwen/hello',
      { n: 'x' },
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    )
    expect(answer.status).toBe(403)
  })

  test('of our own is answered with a redirect and a message that is shown once', async () => {
    asCaseManager()
    const answer = await client().post('/aberwen/hello', { n: 'abc' })
    expect(answer.status).toBe(303)
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toContain('HttpOnly')
    const page = await client().get('/aberwen/hello', { cookie: cookie.split(';')[0] ?? '' })
    expect(await page.text()).toContain('Thanks 3')
    expect(page.headers.get('set-cookie')).toContain('Max-Age=0')
  })

  test('larger than a megabyte is refused in words', async () => {
    asCaseManager()
    const answer = await client().post('/aberwen/hello', { n: 'x'.repeat(1_100_000) })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('too large')
  })
})

describe('every page', () => {
  test('lets only our own files run', async () => {
    const answer = await client().get('/open')
    const policy = answer.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none'
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe-inline')
    expect(await answer.text()).toContain(`nonce="${nonce}"`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-frame-options')).toBe('DENY')
  })

  test('speaks the language of the switch, and remembers it', async () => {
    const switched = await client().get('/open?lang=cy&x=1')
    expect(switched.status).toBe(302)
    expect(switched.headers.get('location')).toBe('/open?x=1')
    const cookie = (switched.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const page = await (await client().get('/open', { cookie })).text()
    expect(page).toContain('<html lang="cy"')
    expect(page).toContain('Helo')
  })

  test('speaks Welsh to a browser that asks for it', async () => {
    expect(await (await client().get('/open', { 'accept-language': 'cy,en;q=0.5' })).text()).toContain('Helo')
  })
})

describe('an error', () => {
  test.for([
    ['/nothing-here', 404, 'Page not found', 'Heb ddod o hyd i’r dudalen'],
    ['/aberwen/conflict', 409, 'changed since you opened it', 'wedi newid ers i chi ei agor'],
    ['/aberwen/broken', 500, 'there is a problem with the service', 'mae problem gyda’r gwasanaeth'],
  ] as const)('at %s is a page in both languages', async ([path, status, english, welsh]) => {
    asCaseManager()
    const answer = await client().get(path)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(english)
    expect(await (await client().get(path, { cookie: 'language=cy' })).text()).toContain(welsh)
  })

  test('gives a reference that finds the log line, and tells nothing of what went wrong', async () => {
    asCaseManager()
    const answer = await client().get('/aberwen/broken')
    const page = await answer.text()
    expect(page).toContain(answer.headers.get('x-request-id') ?? 'none')
    expect(page).not.toContain('Siân')
  })
})

test('too many requests are held back for a while', async () => {
  asCaseManager()
  const { get: ask } = client()
  const statuses: number[] = []
  for (let request = 0; request < 405; request += 1) statuses.push((await ask('/open')).status)
  expect(statuses.filter(status => status === 429)).toHaveLength(5)
})
