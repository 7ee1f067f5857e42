import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listRecords } from '#db/record-store.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { dayIn, fillForm } from '#test/fill-form.ts'
import { identifyService } from '#modules/national/data/identify-service.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { draftRoutes } from '#web/draft-routes.tsx'
import { finding } from '../domain/finding.ts'
import { inspection } from '../domain/inspection.ts'
import { recommendation } from '../domain/recommendation.ts'
import { standardRating } from '../domain/standard-rating.ts'
import { inspections } from '../module.ts'

const clock = () => new Date('2026-11-23T18:00:00Z')

const DRAFTS = { name: 'drafts', routes: draftRoutes([]) }

let db: TestDb
let world: World
let [joint, review, found, asked] = ['', '', '', '']

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  joint = await world.add(inspection, {
    origin: 'joint-inspection',
    framework: 'hmip-2021',
    inspectorates: ['hmip', 'estyn'],
    published_on: '2024-12-03',
    overall: 'inadequate',
    score: 3,
    out_of: 36,
  })
  review = await world.add(inspection, { origin: 'practice-review', published_on: '2023-06-23' })
  await world.add(standardRating, { inspection_id: joint, standard: '1.1', rating: 'inadequate' })
  await world.add(standardRating, { inspection_id: joint, standard: '9.9', rating: 'good' })
  found = await world.add(finding, {
    inspection_id: joint,
    kind: 'shortfall',
    standard: '1.1',
    description: 'The board had no vision.',
  })
  await world.add(finding, { inspection_id: joint, kind: 'strength', description: 'Staff are committed.' })
  asked = await world.add(recommendation, {
    inspection_id: joint,
    number: 1,
    description: 'Agree a vision for the service.',
    addressee: 'board',
    priority: 'high',
    due_on: '2025-03-01',
    finding_ids: [found],
  })
})
afterAll(() => db.close())

const as = async (...roles: readonly Role[]) => {
  const visitor = await world.visitor(roles)
  return webWorld(db, [DRAFTS, inspections], () => signedIn(visitor), clock)
}

const READERS: readonly Role[] = [
  'case-manager',
  'team-manager',
  'head-of-service',
  'auditor',
  'victim-worker',
  'performance-analyst',
  'board-member',
]
const WRITERS: readonly Role[] = ['head-of-service', 'auditor']

describe('who may see inspections, and who may record them', () => {
  test.for(ROLE_NAMES)('%s', async role => {
    const web = await as(role)
    const pages = [
      '/inspections',
      '/recommendations',
      `/inspections/${joint}`,
      `/inspections/${joint}/findings/${found}`,
      `/inspections/${joint}/recommendations/${asked}`,
    ]
    for (const page of pages) {
      const answer = await web.get(`/aberwen${page}`)
      expect([page, answer.status]).toEqual([page, READERS.includes(role) ? 200 : 403])
      if (answer.status === 200 && !WRITERS.includes(role))
        expect(await answer.text()).not.toMatch(/\/new"|\/edit"|\/link"/)
    }
    const forms = [
      ['/inspections/new', 303],
      [`/inspections/${joint}/findings/new`, 303],
      [`/inspections/${joint}/recommendations/new`, 303],
      [`/inspections/${joint}/responses/${asked}/edit`, 303],
      [`/inspections/${joint}/ratings/1`, 200],
    ] as const
    for (const [form, status] of forms)
      expect([form, (await web.get(`/aberwen${form}`)).status]).toEqual([form, WRITERS.includes(role) ? status : 403])
  })
})

describe('what is not there', () => {
  const nobodys = '00000000-0000-4000-8000-000000000000'
  test.for([
    () => '/inspections/x',
    () => `/inspections/${nobodys}`,
    () => `/inspections/${joint}/findings/x`,
    () => `/inspections/${joint}/recommendations/${nobodys}`,
    () => `/inspections/${joint}/alerts/${nobodys}`,
    () => `/inspections/${joint}/ratings/9`,
    () => `/inspections/${joint}/responses/${nobodys}/edit`,
    () => `/inspections/${joint}/answers/${nobodys}/edit`,
    // A review by no framework has no areas to rate.
    () => `/inspections/${review}/ratings/1`,
    // What belongs to another inspection.
    () => `/inspections/${review}/findings/${found}`,
    () => `/inspections/${review}/recommendations/${asked}`,
    () => `/inspections/${review}/findings/${found}/edit`,
    () => `/inspections/${review}/responses/${asked}/edit`,
    // Forms that go on with a record begin none.
    () => `/inspections/${joint}/responses/new`,
    () => `/inspections/${joint}/answers/new`,
  ])('is not found: %s', async path => {
    const web = await as('head-of-service')
    expect((await web.get(`/aberwen${path()}`)).status).toBe(404)
  })
})

describe('the service’s story', () => {
  test('shows the ratings, what is open and overdue, and every inspection and review, in both languages', async () => {
    const web = await as('board-member')
    const english = await (await web.get('/aberwen/inspections')).text()
    for (const words of ['Joint inspection, December 2024', '3 of 36', 'Inadequate', '1 overdue', '1 of 1'])
      expect(english).toContain(words)
    expect(english).toContain('Child practice or safeguarding review, June 2023')
    const welsh = await (await web.get('/aberwen/inspections', { cookie: 'language=cy' })).text()
    for (const words of ['Arolygiad ar y cyd, Rhagfyr 2024', '3 o 36', 'Annigonol', '1 yn hwyr'])
      expect(welsh).toContain(words)
  })

  test('shows what was published of the service beside its own record, once somebody has said which it is', async () => {
    const joined = await openWorld(db, 'ceredigion')
    await joined.change(tx => identifyService(tx, joined.worker, { publishedId: 'ceredigion', version: 0 }))
    const visitor = await joined.visitor(['board-member'])
    const web = webWorld(db, [inspections], () => signedIn(visitor), clock)
    const page = await (await web.get('/ceredigion/inspections')).text()
    for (const words of [
      'November 2024',
      'From the published record',
      '1 of 24',
      '/ceredigion/nation/services/ceredigion',
    ])
      expect(page).toContain(words)
  })

  test('of a service that was never inspected says so', async () => {
    const empty = await openWorld(db, 'glanmorfa')
    const visitor = await empty.visitor(['board-member'])
    const web = webWorld(db, [DRAFTS, inspections], () => signedIn(visitor), clock)
    expect(await (await web.get('/glanmorfa/inspections')).text()).toContain('No inspection or review is recorded yet')
  })
})

describe('the page of an inspection', () => {
  test('says what it rated, found and asked for, and keeps a rating of a standard that its framework lacks', async () => {
    const page = await (await (await as('case-manager')).get(`/aberwen/inspections/${joint}`)).text()
    for (const words of ['1.1 Governance and leadership', 'The board had no vision.', 'Staff are committed.'])
      expect(page).toContain(words)
    expect(page).toContain('Agree a vision for the service.')
    expect(page).toMatch(/Ratings of other standards.*9\.9/s)
  })

  test('says that the ratings add up to something else than was printed', async () => {
    const page = await (await (await as('case-manager')).get(`/aberwen/inspections/${joint}`)).text()
    expect(page).toContain('This is not what the report prints. Check both.')
  })
})

describe('recording', () => {
  const ABOUT = { origin: 'inspection', framework: 'hmip-2025-full', inspectorates: 'hmip' }

  test('an inspection takes four pages, and leads to its own', async () => {
    const web = await as('auditor')
    const saved = await fillForm(web, '/aberwen/inspections', {
      kind: ABOUT,
      days: dayIn('published_on', '2026-10-01'),
      sample: { children_cases: '30' },
      overall: { overall: 'good', score: '12', out_of: '18' },
    })
    expect(saved.headers.get('location')).toMatch(/^\/aberwen\/inspections\/[0-9a-f-]{36}$/)
    const page = await (await web.get(saved.headers.get('location') ?? '')).text()
    expect(page).toContain('Inspection, October 2026')
    expect(page).toContain('Not started')
  })

  test('an inspection of no day is refused, and nothing is saved', async () => {
    const web = await as('auditor')
    const before = await world.look(reader => listRecords(reader, inspection))
    const answer = await fillForm(web, '/aberwen/inspections', { kind: ABOUT, days: {} })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Enter at least one date')
    expect(await world.look(reader => listRecords(reader, inspection))).toEqual(before)
  })

  test('the framework of what is rated can’t be exchanged for one without its standards', async () => {
    const web = await as('auditor')
    const answer = await fillForm(
      web,
      `/aberwen/inspections/${joint}`,
      { kind: { origin: 'inspection', framework: 'hmip-2025-full' } },
      1,
    )
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('It is rated by standards that this framework does not have')
  })

  test('a finding is of a standard of the inspection’s own framework', async () => {
    const web = await as('auditor')
    const typed = { kind: 'shortfall', description: 'Plans were late.' }
    const refused = await fillForm(web, `/aberwen/inspections/${joint}/findings`, {
      details: { ...typed, standard: 'V1' },
    })
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('Standard: select an answer from the list')
    const saved = await fillForm(web, `/aberwen/inspections/${joint}/findings`, {
      details: { ...typed, standard: '2.2', question: '2.2.1' },
    })
    const page = await web.get(saved.headers.get('location') ?? '')
    expect(await page.text()).toContain('Finding: 2.2 Planning')
  })

  test('a review by no framework asks for no standard', async () => {
    const web = await as('auditor')
    const begun = await web.get(`/aberwen/inspections/${review}/findings/new?fresh=yes`)
    const page = await (await web.get(`${begun.headers.get('location') ?? ''}/details`)).text()
    expect(page).toContain('What was found')
    expect(page).not.toContain('name="standard"')
  })

  test('recommendations follow one another without a way back in between, numbered as in the report', async () => {
    const web = await as('auditor')
    const path = `/aberwen/inspections/${joint}/recommendations`
    const first = (await web.get(`${path}/new?fresh=yes`)).headers.get('location') ?? ''
    const numbered = await (await web.get(`${first}/details`)).text()
    expect(numbered).toMatch(/name="number"[^>]*value="2"|value="2"[^>]*name="number"/)
    await web.post(`${first}/details`, { _version: '0', number: '2', description: 'Meet monthly.', addressee: 'board' })
    const next = await web.post(first.replace(/edit$/, 'check'), { _version: '0', _next: 'yes' })
    expect(next.headers.get('location')).toBe(`${path}/new?fresh=yes`)
    const made = await world.look(reader => listRecords(reader, recommendation, { inspection_id: joint }))
    expect(made.map(({ values }) => values.number).toSorted()).toEqual([1, 2])
  })

  test('a recommendation to a partner names the partner', async () => {
    const web = await as('auditor')
    const answer = await fillForm(web, `/aberwen/inspections/${joint}/recommendations`, {
      details: { description: 'Send a nurse.', addressee: 'partner' },
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Select the partner whom it is made to')
  })

  test('what was done about a recommendation changes its state and nothing else of it', async () => {
    const web = await as('head-of-service')
    const saved = await fillForm(
      web,
      `/aberwen/inspections/${joint}/responses/${asked}`,
      {
        response: {
          accepted: 'yes',
          ...dayIn('answered_on', '2025-01-09'),
          response: 'Agreed in May.',
          description: 'Something else altogether',
        },
      },
      1,
    )
    expect(saved.headers.get('location')).toBe(`/aberwen/inspections/${joint}/recommendations/${asked}`)
    const page = await (await web.get(saved.headers.get('location') ?? '')).text()
    for (const words of ['Agree a vision for the service.', 'In progress', 'Overdue', 'Agreed in May.'])
      expect(page).toContain(words)
    expect(page).not.toContain('Something else altogether')
  })

  test('a draft left by one form is not taken up by another of the same record, nor are fields that it does not ask', async () => {
    const web = await as('head-of-service')
    const edit = `/aberwen/inspections/${joint}/responses/${asked}`
    await web.post('/aberwen/drafts', {
      _form: 'recommendation-response',
      _record: asked,
      _version: '2',
      _place: `${edit}/edit/response`,
      description: 'Slipped in',
      response: 'Being written',
    })
    const check = await (await web.get(`${edit}/check`)).text()
    expect(check).toContain('Being written')
    await web.post(`${edit}/check`, { _version: '2' })
    const whole = await (await web.get(`/aberwen/inspections/${joint}/recommendations/${asked}`)).text()
    expect(whole).toContain('Being written')
    expect(whole).not.toContain('Slipped in')
  })
})

describe('the list of recommendations', () => {
  test.for([
    ['', true],
    ['?show=all', true],
    ['?show=overdue', true],
    ['?show=repeated', false],
    ['?addressee=board', true],
    ['?addressee=service', false],
    ['?partner=health', false],
    ['?priority=high', true],
    ['?priority=low', false],
    ['?show=nonsense&addressee=nobody', true],
  ] as const)('asked for “%s”, shows what the board was asked: %s', async ([query, shown]) => {
    const page = await (await (await as('board-member')).get(`/aberwen/recommendations${query}`)).text()
    expect(page.includes('Agree a vision for the service.')).toBe(shown)
  })
})
