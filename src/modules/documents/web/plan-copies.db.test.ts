import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { ROLE_NAMES } from '#kernel/permission.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { children } from '#modules/children/module.ts'
import { objective } from '#modules/plans/domain/objective.ts'
import { planAction } from '#modules/plans/domain/plan-action.ts'
import { planControl } from '#modules/plans/domain/plan-control.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { plansModule } from '#modules/plans/index.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { readDocx } from '#test/read-docx.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { documents, documentsAtWork } from '../index.ts'

const clock = () => new Date('2026-11-23T18:00:00Z')
const MODULES = [
  documents,
  documentsAtWork({ bucket: null, clamav: null, tell: () => undefined }),
  plansModule({ evidence: [] }),
  children,
]

let db: TestDb
let world: World
let worker: Awaited<ReturnType<World['visitor']>>
let [childId, planId] = ['', '']

const as = (visitor: typeof worker) => webWorld(db, MODULES, () => signedIn(visitor), clock)
const copy = () => `/aberwen/children/${childId}/plans/${planId}/copy`

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  await world.person({ name: 'Eleri Brynglas', email: 'eleri@example.org' })
  worker = await world.visitor(['case-manager'], 'eleri@example.org')
})
afterAll(() => db.close())
beforeEach(() => planOf({}))

async function planOf(about: Parameters<World['child']>[0]) {
  childId = await world.child(about)
  const programme_id = await world.programme(childId)
  planId = await world.add(plan, { child_id: childId, programme_id, started_on: '2026-10-01' })
  const of = { child_id: childId, plan_id: planId, position: 1 }
  const aim = { ...of, worker_words: 'Attend college', answers: ['need-education'] }
  const objective_id = await world.add(objective, aim)
  await world.add(planAction, { ...of, objective_id, what: 'Visit <the> college', by: 'child', due_on: '2026-12-03' })
  const control = { child_id: childId, plan_id: planId, who: 'The tutor' }
  await world.add(planControl, { ...control, protects: 'child', what: 'Walks home with her' })
  await world.add(planControl, { ...control, protects: 'victim', what: 'Keeps to Station Road' })
}

const page = async (more = '') => (await as(worker).get(`${copy()}${more}`)).text()
async function wordDocument(more = '') {
  const answer = await as(worker).get(`${copy()}/document${more}`)
  return { answer, ...(await readDocx(Buffer.from(await answer.arrayBuffer()))) }
}

describe('a copy of a plan', () => {
  test.for(['', '/document'])('is for those who may read the record (%s)', async end => {
    const reads = ['case-manager', 'team-manager', 'head-of-service']
    for (const role of ROLE_NAMES) {
      const answer = await as(await world.visitor([role])).get(`${copy()}${end}`)
      expect([role, answer.status]).toEqual([role, reads.includes(role) ? 200 : 403])
    }
  })

  test.for(['', '/document'])('stays closed with a restricted record, and the attempt is logged (%s)', async end => {
    const owner = await world.visitor(['team-manager'])
    const restriction = { childId, reason: 'Family works here', ownerId: owner.accountId, readerIds: [] }
    await world.change(tx => restrictRecord(tx, { ...restriction, from: localDate('2026-11-01') }))
    const answer = await as(worker).get(`${copy()}${end}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/aberwen/children/${childId}/restricted`])
    expect(await openings()).toEqual([{ action: 'refused', route: `${ROUTE}${end}` }])
    expect((await as(owner).get(`${copy()}${end}`)).status).toBe(200)
  })

  test.for(['', '/document'])('is logged as an opening of the record (%s)', async end => {
    await as(worker).get(`${copy()}${end}`)
    expect(await openings()).toEqual([{ action: 'open', route: `${ROUTE}${end}` }])
  })

  test.for(['', '/document'])('is not found under another child’s name (%s)', async end => {
    const path = copy()
    const other = await world.child()
    expect((await as(worker).get(path.replace(childId, other) + end)).status).toBe(404)
  })

  test.for(['', '?for=family', '?for=everyone'])(
    'is the family’s unless the whole one is asked for (%s)',
    async asked => {
      const [shown, { text }] = [await page(asked), await wordDocument(asked)]
      for (const said of [shown, text]) {
        expect(said).toContain('Walks home with her')
        expect(said).not.toContain('Station Road')
      }
    },
  )

  test('whole, has what keeps the victim safe, and warns', async () => {
    const shown = await page('?for=whole')
    expect(shown).toContain('Keeps to Station Road')
    expect(shown).toContain('Do not give it to the family')
    expect((await wordDocument('?for=whole')).text).toContain('Keeps to Station Road')
  })

  test('on paper and as a Word document says the same', async () => {
    const { answer, text } = await wordDocument('?in=en')
    expect(answer.headers.get('content-disposition')).toContain('Plan, Cadi Penllwyn.docx')
    expect(text).toContain('Objective 1: who does what\nChild: Visit &lt;the&gt; college, by 3 December 2026\n')
    const sheet = /<article class="sl-letter">(.*)<\/article>/s.exec(await page('?in=en'))?.[1] ?? ''
    const words = (said: string) =>
      said
        .replace(/<[^>]+>/g, ' ')
        .replaceAll('&amp;', '&')
        .replaceAll('&gt;', '>')
        .replace(/\s+/g, ' ')
        .trim()
    expect(words(sheet)).toBe(words(text))
  })

  test.for([
    ['welsh', 'family', ['cy-GB']],
    ['english', 'family', ['en-GB']],
    [null, 'family', ['cy-GB', 'en-GB']],
    ['welsh', 'whole', ['cy-GB', 'en-GB']],
  ] as const)('to a reader of %s (%s) is in %s', async ([written_language, reader, languages]) => {
    await planOf({ written_language })
    const { runs, pages } = await wordDocument(`?for=${reader}`)
    expect([...new Set(runs.map(({ language }) => language))]).toEqual(languages)
    expect(pages).toBe(languages.length)
  })

  test('in Welsh as chosen, whatever the worker reads', async () => {
    const { text, runs } = await wordDocument('?in=cy')
    expect(text).toContain('Amcan 1: pwy sy’n gwneud beth\nPlentyn: ')
    expect(new Set(runs.map(({ language }) => language))).toEqual(new Set(['cy-GB']))
    expect(await page('?in=cy')).toContain('<article class="sl-letter" lang="cy">')
  })

  test('is a link away from the plan', async () => {
    const shown = await (await as(worker).get(copy().replace('/copy', ''))).text()
    expect(shown).toContain(`href="${copy()}"`)
  })
})

const ROUTE = '/children/:childId/plans/:planId{[0-9a-f-]{36}}/copy'

const openings = () =>
  world.look(async reader => {
    const rows = await reader.selectFrom('access_log').selectAll().where('child_id', '=', childId).execute()
    return rows.map(({ action, detail }) => ({ action, route: (detail as { route: string }).route }))
  })
