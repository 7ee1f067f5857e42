import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Contributions, DayAsked } from '#db/contributions.ts'
import type { DayItem, DayList } from '#kernel/contribution.ts'
import { newId } from '#kernel/id.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Role } from '#kernel/permission.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { homeRoutes } from './home.tsx'

const item = (given_names: string, more: Partial<DayItem> = {}): DayItem => ({
  childId: newId(),
  given_names,
  family_name: 'Penllwyn',
  closed: false,
  what: { en: `Visit ${given_names}`, cy: `Ymweld â ${given_names}` },
  on: localDate('2026-11-23'),
  path: `/children/${newId()}/contacts`,
  ...more,
})

const list = (title: string, order: number, items: readonly DayItem[], total = items.length): DayList => ({
  id: title,
  title: { en: title, cy: title },
  for: 'worker',
  items,
  total,
  morePath: '/caseload',
  order,
})

describe('the first page of the day', () => {
  let db: TestDb
  let world: World
  beforeAll(async () => {
    db = await freshDatabase()
    world = await openWorld(db)
  })
  afterAll(() => db.close())

  const home = async (role: Role, contributions: readonly Contributions[], email?: string) => {
    const visitor = await world.visitor([role], email)
    const routes = homeRoutes({ navigation: [], contributions })
    const web = webWorld(
      db,
      [{ name: 'home', routes }],
      () => signedIn(visitor),
      () => new Date('2026-11-23T09:00:00Z'),
    )
    const answer = await web.get('/aberwen')
    return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() }
  }
  const giving = (...lists: readonly DayList[]): Contributions => ({ day: () => Promise.resolve(lists) })

  test('has the lists of all modules in their order, with the day, the time and what is late', async () => {
    const late = item('Ifan', { on: localDate('2026-11-20') })
    const { html } = await home('case-manager', [
      giving(list('Later list', 20, [item('Cadi', { at: '14:30' })])),
      giving(list('First list', 10, [late]), list('Empty list', 5, [])),
    ])
    expect(html).toMatch(
      /First list.*Ifan Penllwyn.*Visit Ifan.*20 Nov 2026.*3 days overdue.*Later list.*Visit Cadi.*Today<\/strong>, 14:30/s,
    )
    expect(html).toMatch(/Later list.*Nothing waits here:.*Empty list/s)
  })

  test('tells of a closed record the name and that it is restricted, and nothing else', async () => {
    const closed = item('Closed', { closed: true, on: localDate('2026-11-20') })
    const { html } = await home('team-manager', [giving(list('List', 1, [closed]))])
    expect(html).toMatch(/Closed Penllwyn<\/a>.*Restricted record/s)
    for (const told of ['Visit Closed', '20 Nov 2026', 'overdue', closed.path]) expect(html).not.toContain(told)
  })

  test('counts what waits, and puts one’s own work before the team’s', async () => {
    const { html } = await home('team-manager', [
      giving({ ...list('Of the team', 1, [item('Cadi')], 30), for: 'manager' }, list('Of my own', 2, [item('Ifan')])),
    ])
    expect(html).toMatch(/href="#Of the team"[^>]*>30<.*Your own work.*Of my own.*Your team.*Of the team/s)
  })

  test('leads to the rest of a list where there is more than it shows', async () => {
    const more = await home('case-manager', [giving(list('List', 1, [item('Cadi')], 12))])
    expect(more.html).toMatch(/href="\/aberwen\/caseload"[^>]*>All of them \(12\)/)
    expect((await home('case-manager', [giving(list('List', 1, [item('Cadi')]))])).html).not.toContain('All of them')
  })

  test('is the caseload where nothing waits', async () => {
    expect(await home('case-manager', [giving(list('List', 1, []))])).toMatchObject({
      status: 303,
      location: '/aberwen/caseload',
    })
  })

  test('asks each module for the person whose account it is, and nothing for those who see no children', async () => {
    const asked: DayAsked[] = []
    const asking: Contributions = {
      day: (_reader, one) => {
        asked.push(one)
        return Promise.resolve([])
      },
    }
    const person = await world.person({ email: 'eleri@example.org' })
    await home('case-manager', [asking], 'eleri@example.org')
    await home('board-member', [asking])
    expect(asked.map(({ personId, today, may }) => [personId, today, may('child.read')])).toEqual([
      [person, '2026-11-23', true],
    ])
  })
})
