import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Contributions } from '#db/contributions.ts'
import { newId } from '#kernel/id.ts'
import { localDate } from '#kernel/local-date.ts'
import { children } from '#modules/children/module.ts'
import { keepDraft } from '#web/drafts.ts'
import { inService } from '#db/work.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { casesModule } from '../module.ts'

const both = (en: string, cy: string) => ({ en, cy })

const safety: Contributions = {
  child: (_reader, { childId, today }) =>
    Promise.resolve({
      dangers: [
        {
          what: both('Said to carry a knife', 'Dywedir ei fod yn cario cyllell'),
          since: today,
          path: `/children/${childId}/safety`,
          weight: 2,
        },
      ],
      due: [{ what: both('Visit', 'Ymweliad'), on: null, path: `/children/${childId}/contacts`, programmeId: null }],
    }),
  chronology: {
    kind: { id: 'safety', words: both('Safety', 'Diogelwch') },
    events: { incident: { words: both('Incident', 'Digwyddiad'), page: '/safety', list: null } },
    rows: childId => sql`select 'incident', '2026-11-20'::date, '21:15', id, null, 'At the bus station'
                         from child where id = ${childId}`,
  },
}

const assessmentsOf = (programme: string): Contributions => ({
  child: (_reader, { childId }) =>
    Promise.resolve({
      dangers: [
        { what: both('Missing tonight', 'Ar goll heno'), since: null, path: `/children/${childId}/safety`, weight: 1 },
      ],
      due: [
        {
          what: both('Review the assessment', 'Adolygu’r asesiad'),
          on: localDate('2026-11-20'),
          path: `/children/${childId}/assessments`,
          programmeId: null,
        },
      ],
      stages: [
        {
          stage: 'assess',
          programmeId: programme,
          words: both('Overdue', 'Hwyr'),
          meaning: 'late',
          path: `/children/${childId}/assessments`,
        },
      ],
      levels: [
        {
          about: 'others-safety',
          level: 'very-high',
          before: 'medium',
          since: localDate('2026-10-01'),
          countersigned: false,
          path: `/children/${childId}/assessments`,
        },
      ],
    }),
})

const A_FORM = { name: 'sample_assessment', title: both('Sample assessment', 'Asesiad enghreifftiol') }

describe('what other modules give to a child’s pages', () => {
  let db: TestDb
  let world: World
  let child: string
  let programme: string
  let visitor: Awaited<ReturnType<World['visitor']>>
  beforeAll(async () => {
    db = await freshDatabase()
    world = await openWorld(db)
    child = await world.child()
    programme = await world.programme(child)
    visitor = await world.visitor(['case-manager'])
  })
  afterAll(() => db.close())

  type Asked = { readonly language?: 'en' | 'cy'; readonly contributions?: readonly Contributions[] }
  const page = async (path: string, { language = 'en', contributions }: Asked = {}) => {
    const cases = casesModule({
      contributions: contributions ?? [safety, {}, assessmentsOf(programme)],
      forms: [A_FORM],
    })
    const clock = () => new Date('2026-11-23T18:00:00Z')
    const web = webWorld(db, [cases, children], () => signedIn(visitor), clock)
    return (await web.get(`/aberwen/children/${child}${path}`, { cookie: `language=${language}` })).text()
  }

  test('dangers stand before everything else, the worst of all modules first', async () => {
    const html = await page('')
    const inOrder = ['What is dangerous now', 'Missing tonight', 'Said to carry a knife', 'Whom to call', 'What is due']
    const places = inOrder.map(words => html.lastIndexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(Math.min(...places)).toBeGreaterThan(0)
  })

  test('where nothing is dangerous the page says that nothing is recorded', async () => {
    const html = await page('', { contributions: [] })
    expect(html).toContain('Nothing recorded that calls for action at once')
    expect(html.match(/No level recorded yet/g)).toHaveLength(3)
    expect(html).not.toContain('What is due')
  })

  test('levels say since when, what they were before, and that nobody has countersigned', async () => {
    const html = await page('')
    expect(html).toMatch(
      /Risk of serious harm to others.*Very high.*Up from medium.*Since.*1 October 2026.*Not countersigned/s,
    )
    expect(await page('', { language: 'cy' })).toMatch(
      /Risg o niwed difrifol i eraill.*Uchel iawn.*Wedi codi\. Cyn hynny: Canolig.*Dim cydlofnod/s,
    )
  })

  test('what is due stands with its day, and says so when that has passed', async () => {
    expect(await page('')).toMatch(
      /Visit<\/a>.*As soon as can be.*Review the assessment<\/a>.*20 Nov 2026.*3 days overdue/s,
    )
  })

  test('a programme’s stages stand in their order, each leading to where its work is done', async () => {
    expect(await page('')).toMatch(
      new RegExp(`href="/aberwen/children/${child}/assessments"[^>]*>Assess</a>.*Overdue.*Plan<.*Not yet.*Exit<`, 's'),
    )
  })

  test('its days are in the chronology with their times, and can be asked for alone', async () => {
    await world.offence(child, { committed_on: '2026-08-02' })
    expect(await page('/chronology')).toMatch(
      /Incident<\/a>.*20 November 2026<\/time>, 21:15.*At the bus station.*Offence<\/a>/s,
    )
    const alone = await page('/chronology?kind=safety')
    expect(alone).toContain('At the bus station')
    expect(alone).not.toContain('Damage to a bus shelter')
    expect(await page('/chronology?kind=nothing')).toContain('Damage to a bus shelter')
  })

  test('a form left unfinished is called by its own name', async () => {
    const worker = { serviceId: 'aberwen', accountId: visitor.accountId, request: 'test' }
    const kept = { answers: {}, childId: child, place: `/aberwen/children/${child}/sample`, now: new Date() }
    await inService(db, worker, tx => keepDraft(tx, { form: A_FORM.name, recordId: newId(), version: 0 }, kept))
    expect(await page('')).toContain('Sample assessment')
  })
})
