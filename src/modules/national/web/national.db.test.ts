import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Language, LANGUAGES } from '#kernel/language.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { publishedServiceOf } from '../index.ts'
import { national } from '../module.ts'

const clock = () => new Date('2026-11-23T18:00:00Z')

let db: TestDb
let world: World

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
})
afterAll(() => db.close())

const as = async (...roles: Role[]) => {
  const visitor = await world.visitor(roles)
  return webWorld(db, [national], () => signedIn(visitor), clock)
}
const textOf = async (path: string, language: Language = 'en', role: Role = 'national-overseer') => {
  const web = await as(role)
  return (await web.get(`/aberwen${path}`, { cookie: `language=${language}` })).text()
}
const joined = async () => (await world.look(publishedServiceOf))?.service.id

const PAGES = [
  '/nation',
  '/nation/services',
  '/nation/services/ceredigion',
  '/nation/services.csv',
  '/nation/figures/line.ods',
]

describe('who may see the nation', () => {
  test.for(ROLE_NAMES)('%s sees it, and only an administrator says which service this is', async role => {
    const web = await as(role)
    for (const page of PAGES) expect([page, (await web.get(`/aberwen${page}`)).status]).toEqual([page, 200])
    const identify = (await web.get('/aberwen/nation/this-service')).status
    const saved = (await web.post('/aberwen/nation/this-service', { service: '', _version: '0' })).status
    expect([identify, saved]).toEqual(role === 'administrator' ? [200, 303] : [403, 403])
  })

  test.for([
    '/nation/services/aberwen',
    '/nation/services/yot-cardiff',
    '/nation/figures/line.pdf',
    '/nation/figures/nothing.csv',
    '/nation/figures/line',
  ])('%s is not there', async path => {
    expect((await (await as('auditor')).get(`/aberwen${path}`)).status).toBe(404)
  })
})

describe('the nation at a glance', () => {
  test.for([
    [
      'en',
      'Ceredigion (November 2024) was the first service rated Inadequate since Cardiff (July 2020), after 52 months. After it: Reading (December 2024), Slough (January 2025).',
    ],
    [
      'cy',
      'Ceredigion (Tachwedd 2024) oedd y gwasanaeth cyntaf i gael ei raddio’n Annigonol ers Caerdydd (Gorffennaf 2020), ar ôl 52 mis. Ar ei ôl: Reading (Rhagfyr 2024), Slough (Ionawr 2025).',
    ],
  ] as const)('says who was the first rated Inadequate in a long time: %s', async ([language, sentence]) => {
    expect(await textOf('/nation', language)).toContain(sentence)
  })

  test.for([
    ['en', 'The inspection programmes are shown apart.', 'Full inspections, from 2025', 'Show the figures as a table'],
    ['cy', 'Dangosir y rhaglenni arolygu ar wahân.', 'Arolygiadau llawn, o 2025', 'Dangos y ffigurau fel tabl'],
  ] as const)('shows unlike programmes apart and says why: %s', async ([language, ...words]) => {
    const page = await textOf('/nation', language)
    for (const text of words) expect(page).toContain(text)
  })

  test('has the same figures in its chart, its table and its download', async () => {
    const page = await textOf('/nation')
    expect(page).toContain('Outstanding 12, Good 60, Requires improvement 37, Inadequate 3.')
    const csv = await textOf('/nation/figures/latest-2018-to-2025.csv')
    expect(csv).toContain('Nation,Outstanding,Good,Requires improvement,Inadequate\r\nEngland and Wales,12,60,37,3\r\n')
  })
})

describe('the list of services', () => {
  const rows = (page: string) =>
    [...page.matchAll(/<th scope="row"[^>]*><a [^>]*>([^<]+)<\/a>/g)].map(([, name]) => name)

  test('is narrowed by what a standard was rated', async () => {
    const page = await textOf('/nation/services?standard=2018-to-2025:1.1&rating=inadequate')
    expect(rows(page)).toEqual(['Ceredigion', 'Conwy and Denbighshire', 'Tower Hamlets and City of London'])
  })

  test('stands in the alphabet of the language', async () => {
    expect(rows(await textOf('/nation/services?nation=wales', 'cy')).slice(0, 3)).toEqual([
      'Abertawe',
      'Blaenau Gwent a Chaerffili',
      'Bro Morgannwg',
    ])
  })

  test('goes in order of merit within one programme, and not across several', async () => {
    const within = await textOf('/nation/services?by=2018-to-2025&sort=score&order=descending')
    expect(rows(within).slice(0, 2)).toEqual(['East Riding of Yorkshire', 'Carmarthenshire'])
    expect(within).toContain('aria-sort="descending"')
    const across = await textOf('/nation/services?sort=score&order=descending')
    expect(rows(across)[0]).toBe('Barking and Dagenham')
    const sortable = (page: string) => [...page.matchAll(/class="sl-sort" href="[^"]*sort=(\w+)/g)].map(([, by]) => by)
    expect([sortable(within), sortable(across)]).toEqual([['published', 'rating', 'score'], ['published']])
  })

  test('says so where nothing matches', async () => {
    expect(await textOf('/nation/services?nation=wales&region=london', 'cy')).toContain(
      'Nid oes gwasanaeth sy’n cyfateb',
    )
  })
})

describe('the download of the list', () => {
  const lines = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n')

  test.for(LANGUAGES)('holds just what is shown, in the same order and language: %s', async language => {
    const query = '?nation=wales&by=2018-to-2025&rating=inadequate&sort=score'
    const [head = '', ...rows] = lines(await textOf(`/nation/services.csv${query}`, language))
    const names = { en: 'Service,Region,Published,', cy: 'Gwasanaeth,Rhanbarth,Cyhoeddwyd,' }
    expect(head.startsWith(names[language])).toBe(true)
    expect(rows).toHaveLength(1)
    const [ceredigion] = {
      en: ['Ceredigion,Wales,November 2024,Inadequate,1,24,'],
      cy: ['Ceredigion,Cymru,Tachwedd 2024,Annigonol,1,24,'],
    }[language]
    expect(rows[0]).toContain(ceredigion)
  })

  test('has all 155 where nothing is chosen, and says what kind of file it is', async () => {
    const web = await as('performance-analyst')
    const csv = await web.get('/aberwen/nation/services.csv')
    expect(lines(await csv.text())).toHaveLength(156)
    const ods = await web.get('/aberwen/nation/services.ods')
    expect(ods.headers.get('content-type')).toBe('application/vnd.oasis.opendocument.spreadsheet')
    expect(ods.headers.get('content-disposition')).toBe('attachment; filename="youth-justice-services-2026-11-23.ods"')
    expect(
      Buffer.from(await ods.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })
})

describe('one service', () => {
  test('shows every result with what is certain of it and where it was read', async () => {
    const page = await textOf('/nation/services/ceredigion')
    for (const text of ['1 of 24', 'Worked out from what is published', 'ceredigionyjs2024/'])
      expect(page).toContain(text)
  })

  test('leads to the one that did its work before, and back', async () => {
    expect(await textOf('/nation/services/bridgend', 'cy')).toContain('/aberwen/nation/services/western-bay')
    expect(await textOf('/nation/services/western-bay')).toContain('/aberwen/nation/services/bridgend')
  })

  test('of which nothing is known may still have been inspected', async () => {
    expect(await textOf('/nation/services/essex')).toContain('It may have been inspected')
  })
})

describe('saying which of the nation’s services this is', () => {
  const answer = async (service: string, version: string) =>
    (await as('administrator')).post('/aberwen/nation/this-service', { service, _version: version })

  test('is refused for what is no service, or one of the other nation, and nothing is saved', async () => {
    for (const service of ['aberwen', 'essex', 'western-bay']) {
      const refused = await answer(service, '0')
      expect([service, refused.status]).toEqual([service, 400])
      expect(await refused.text()).toContain('Select a service from the list')
    }
    expect(await joined()).toBeUndefined()
  })

  test('is kept, shown on the pages, and in the change log', async () => {
    expect((await answer('cardiff', '0')).headers.get('location')).toBe('/aberwen/nation')
    expect(await joined()).toBe('cardiff')
    expect(await textOf('/nation/services?nation=wales')).toContain('Your service')
    expect(await textOf('/nation', 'cy', 'case-manager')).toContain('href="/aberwen/nation/services/cardiff"')
    const log = await world.look(reader =>
      reader.selectFrom('change_log').select('after').where('table_name', '=', 'published_service').execute(),
    )
    expect(log.map(({ after }) => (after as { published_id: string }).published_id)).toEqual(['cardiff'])
  })

  test('never overwrites what someone else said meanwhile', async () => {
    const late = await answer('powys', '0')
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('<option value="cardiff" selected')
    expect(await joined()).toBe('cardiff')
  })

  test('can be changed, and taken back', async () => {
    expect((await answer('powys', '1')).status).toBe(303)
    expect(await joined()).toBe('powys')
    expect((await answer('', '2')).status).toBe(303)
    expect(await joined()).toBeUndefined()
  })

  test('is one service’s own matter', async () => {
    const other = await openWorld(db, 'glanmorfa')
    await answer('cardiff', '0')
    expect(await other.look(publishedServiceOf)).toBeNull()
  })
})
