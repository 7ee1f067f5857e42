import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '#kernel/language.ts'
import { ROLE_NAMES } from '#kernel/permission.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { signedIn, someone, webWorld } from '#test/web-world.ts'
import { standardsOf } from '../domain/find.ts'
import { findFramework, FRAMEWORKS } from '../domain/frameworks.ts'
import { frameworks } from '../module.ts'

let db: TestDb
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

const clock = () => new Date('2026-11-26T10:00:00Z')
const as = (...roles: readonly (typeof ROLE_NAMES)[number][]) =>
  webWorld(db, [frameworks], () => signedIn(someone({ aberwen: roles })), clock)

async function textOf(path: string, language = 'en'): Promise<string> {
  const page = await as('case-manager').get(`/aberwen${path}`, { cookie: `language=${language}` })
  expect(page.status).toBe(200)
  return page.text()
}

/** As it stands in HTML. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

describe('who may read what inspectors judge by', () => {
  test.for(ROLE_NAMES)('%s', async role => {
    const web = as(role)
    for (const path of ['/frameworks', '/frameworks/hmip-2021'])
      expect((await web.get(`/aberwen${path}`)).status).toBe(200)
  })

  test('nobody without a role in the service', async () => {
    const web = webWorld(db, [frameworks], () => signedIn(someone({ glanmorfa: ['auditor'] })), clock)
    for (const path of ['/frameworks', '/frameworks/hmip-2021'])
      expect((await web.get(`/aberwen${path}`)).status).toBe(404)
  })

  test('one that there is not is not found', async () => {
    for (const id of ['hmip-1998', 'constructor', 'HMIP-2021'])
      expect((await as('auditor').get(`/aberwen/frameworks/${id}`)).status).toBe(404)
  })
})

describe.for(LANGUAGES)('in %s', language => {
  test('the list leads to every framework, the newest first', async () => {
    const page = await textOf('/frameworks', language)
    const places = FRAMEWORKS.map(({ id, name }) =>
      page.indexOf(`href="/aberwen/frameworks/${id}">${name[language]}</a>`),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => b - a))
  })

  test.for(FRAMEWORKS.map(({ id }) => id))('the page of %s says the whole of it', async id => {
    const framework = findFramework(id)
    const page = await textOf(`/frameworks/${id}`, language)
    const standards = framework ? standardsOf(framework) : []
    expect(standards.length).toBeGreaterThan(0)
    const said = standards.flatMap(({ name, statement, questions }) => [
      name,
      statement,
      ...questions.flatMap(({ asks, prompts }) => [asks, ...prompts]),
    ])
    expect(said.map(words => escaped(words[language])).filter(text => !page.includes(text))).toEqual([])
  })
})

describe('the page of a framework', () => {
  test('says which share of cases and which total earn each rating', async () => {
    const page = await textOf('/frameworks/hmip-2021')
    for (const text of [
      '80% or more',
      '65% or more, but less than 80%',
      'Less than 50%',
      '19 to 30',
      'Total out of 36',
    ])
      expect(page).toContain(text)
    expect(await textOf('/frameworks/hmip-2021', 'cy')).toContain('50% neu fwy, ond llai na 65%')
  })

  test('says what is not confirmed, what to check it against, and where', async () => {
    const page = await textOf('/frameworks/hmip-2025-full')
    expect(page).toContain('Unconfirmed: check before relying on it')
    expect(page).toContain('Neither the bands of this programme, nor whether the standard on victims counts')
    expect(page).toContain('href="https://hmiprobation.justiceinspectorates.gov.uk/?p=6564"')
  })

  test('marks a source as English where the page is in Welsh', async () => {
    expect(await textOf('/frameworks/hmip-2018', 'cy')).toMatch(/Ffynhonnell: <span lang="en">/)
    expect(await textOf('/frameworks/hmip-2018')).toMatch(/Source: <span>/)
  })

  test('says how many cases are looked at within the limits of today, and what the limits were', async () => {
    const page = await textOf('/frameworks/hmip-2025-children-and-victims')
    for (const text of ['26 of 30 cases', '91 of 300 cases', 'Never fewer than 15', 'Never fewer than 14'])
      expect(page).toContain(text)
    expect(page.indexOf('From April 2026')).toBeLessThan(page.indexOf('From March 2025'))
  })

  test('says in which cases a question is asked', async () => {
    const page = await textOf('/frameworks/hmip-2018')
    expect(page.split('Cases where something bears on the safety of other people')).toHaveLength(8)
    expect(page).not.toContain('On evidence, and not in single cases')
    expect(await textOf('/frameworks/hmip-2025-full')).toContain('On evidence, and not in single cases')
  })
})
