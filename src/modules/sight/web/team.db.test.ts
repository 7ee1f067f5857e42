import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/id.ts'
import { localDate } from '#kernel/local-date.ts'
import { type Role, ROLE_NAMES } from '#kernel/permission.ts'
import { restrictRecord } from '#modules/children/index.ts'
import { missingEpisode } from '#modules/safety/domain/missing-episode.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { keepUp } from '#modules/signals/index.ts'
import { team } from '#modules/workforce/domain/team.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, webWorld } from '#test/web-world.ts'
import { openWorld, type World } from '#test/world.ts'
import { sight } from '../module.ts'

const NOW = new Date('2026-11-23T10:00:00Z')
const TODAY = localDate('2026-11-23')
const UNREVIEWED = 'not been reviewed for longer than the interval allows'

let db: TestDb
let world: World
let [north, south, eleri, tomos, seren, hidden] = ['', '', '', '', '', '']

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  north = await world.add(team, { name: 'North', welsh_name: 'Gogledd' })
  south = await world.add(team, { name: 'South' })
  eleri = await world.person({ name: 'Eleri Brynglas', team_id: north })
  tomos = await world.person({ name: 'Tomos Glanrafon', team_id: south })
  await world.person({ name: 'Gethin Maesonnen', email: 'gethin@example.org', team_id: north })
  seren = await unreviewed('Seren', eleri)
  hidden = await unreviewed('Llinos', eleri)
  await unreviewed('Macsen', tomos)
  await world.add(missingEpisode, { child_id: seren, missing_from_on: '2026-11-22' })
  const owner = await world.visitor(['head-of-service'], 'head@example.org')
  const restriction = { childId: hidden, reason: 'A relative works here', ownerId: owner.accountId, readerIds: [] }
  await world.change(tx => restrictRecord(tx, { ...restriction, from: TODAY }))
  while ((await keepUp(db, TODAY)) > 0);
})
afterAll(() => db.close())

/** A child whose plan was agreed long ago and never reviewed. */
async function unreviewed(given_names: string, person: string) {
  const childId = await world.child({ given_names, family_name: 'Rhosgoch' })
  const programme_id = await world.programme(childId, { kind: 'referral-order', starts_on: '2026-06-01' })
  await world.allocation(childId, programme_id, person, { from_on: '2026-06-01' })
  await world.add(plan, { child_id: childId, programme_id, started_on: '2026-06-10', agreed_on: '2026-06-15' })
  return childId
}

async function page(path: string, role: Role = 'team-manager', language = 'en') {
  const visitor = await world.visitor([role], `${newId()}@example.org`)
  const web = webWorld(
    db,
    [sight],
    () => signedIn(visitor),
    () => NOW,
  )
  const answer = await web.get(`/aberwen${path}`, { 'accept-language': language })
  return { status: answer.status, text: (await answer.text()).replaceAll(/\s+/g, ' ') }
}

/** What a table says of somebody, cell by cell. */
const rowOf = (text: string, name: string): readonly string[] =>
  [...(text.split('<tr').find(row => row.includes(`>${name}<`)) ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(
    ([, cell = '']) => cell.replaceAll(/<[^>]+>/g, '').trim(),
  )

describe('a team’s signals', () => {
  test('stand by member of staff, a closed record counting as one', async () => {
    const { text } = await page(`/team/signals?team=${north}`)
    const [name, programmes, standing] = rowOf(text, 'Eleri Brynglas')
    const { text: alone } = await page(`/team/signals?team=${south}`)
    const ofOneChild = Number(rowOf(alone, 'Tomos Glanrafon')[2])
    expect([name, programmes]).toEqual(['Eleri Brynglas', '2'])
    expect(ofOneChild).toBeGreaterThan(1)
    expect(Number(standing)).toBe(ofOneChild + 1)
  })

  test('are of the team that is asked for, else of one’s own, else of all', async () => {
    const names = async (path: string) => {
      const { text } = await page(path)
      return ['Eleri Brynglas', 'Tomos Glanrafon'].filter(name => text.includes(name))
    }
    expect(await names(`/team/signals?team=${south}`)).toEqual(['Tomos Glanrafon'])
    expect(await names('/team/signals?team=all')).toEqual(['Eleri Brynglas', 'Tomos Glanrafon'])
    expect(await names('/team/signals?team=nonsense')).toEqual(['Eleri Brynglas', 'Tomos Glanrafon'])
    const gethin = await world.visitor(['team-manager'], 'gethin@example.org')
    const answer = await webWorld(
      db,
      [sight],
      () => signedIn(gethin),
      () => NOW,
    ).get('/aberwen/team/signals')
    const own = await answer.text()
    expect(own).toContain('Eleri Brynglas')
    expect(own).not.toContain('Tomos Glanrafon')
  })

  test('come with whom to worry about: a child of another team is not among them', async () => {
    const missing = /Children missing now<\/dt>.*?>(\d+)</
    expect(missing.exec((await page(`/team/signals?team=${north}`)).text)?.[1]).toBe('1')
    expect(missing.exec((await page(`/team/signals?team=${south}`)).text)?.[1]).toBe('0')
  })

  test('are seen by those who see a team’s workload, and nobody else', async () => {
    for (const path of ['/team/signals', `/team/signals/${eleri}`]) {
      const statuses = await Promise.all(ROLE_NAMES.map(async role => [role, (await page(path, role)).status] as const))
      expect(statuses.filter(([, status]) => status === 200).map(([role]) => role)).toEqual([
        'team-manager',
        'head-of-service',
      ])
    }
  })
})

describe('a supervision agenda', () => {
  test('holds what the record shows of each child, with room to write', async () => {
    const { text } = await page(`/team/signals/${eleri}`)
    expect(text).toContain('2 children to talk about')
    const seens = text.slice(text.indexOf('Seren Rhosgoch'), text.indexOf('Notes', text.indexOf('Seren Rhosgoch')))
    expect(seens).toContain(UNREVIEWED)
    expect(seens).toContain('Referral order')
    expect(text).not.toContain('Macsen')
  })

  test('says of a closed record the name and nothing else', async () => {
    const { text } = await page(`/team/signals/${eleri}`)
    const [, ...sections] = text.split('<section class="sl-agenda')
    const closed = sections.find(section => section.includes('Llinos')) ?? ''
    const about = closed.slice(0, closed.indexOf('sl-notes'))
    expect(about).toContain('Restricted record')
    expect(about).not.toMatch(/Referral order|been reviewed|Due/)
  })

  test('of nobody known is not found', async () => {
    expect((await page(`/team/signals/${newId()}`)).status).toBe(404)
    expect((await page('/team/signals/nobody')).status).toBe(404)
  })

  test('reads in Welsh', async () => {
    const { text } = await page(`/team/signals/${eleri}`, 'team-manager', 'cy')
    expect(text).toContain('Agenda ar gyfer goruchwyliaeth')
    expect(text).toContain('2 blentyn i siarad amdanynt')
    expect((await page('/team/signals', 'team-manager', 'cy')).text).toContain('Gogledd')
  })
})
