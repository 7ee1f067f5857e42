import type { Page } from 'playwright-core'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { lookInService, type Reader } from '#db/work.ts'
import { londonDay } from '#kernel/local-date.ts'
import { boardInFull } from '#modules/sight/data/board-in-full.ts'
import { sightings } from '#modules/sight/data/sightings.ts'
import { boardDays } from '#modules/sight/domain/board-days.ts'
import { boardFigures } from '#modules/sight/domain/board-paper.ts'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'
import { rangesFrom } from '../suppression-attack.ts'

const app = demoApp()

const BELOW = 5
const BARS = ['very-high', 'high', 'medium', 'low', 'not-set']
const FIGURES = ['children', 'programmes', 'standing', 'late', 'board']

const look = <Answer>(serviceId: string, work: (reader: Reader) => Promise<Answer>): Promise<Answer> =>
  lookInService(app.db(), { serviceId, accountId: null, request: 'test' }, work)

/** The tables of a page as they read, row by row without their heads. */
const tablesOf = (page: Page): Promise<readonly (readonly (readonly string[])[])[]> =>
  page
    .locator('main table')
    .evaluateAll(tables =>
      tables.map(table =>
        [...(table as HTMLTableElement).rows].slice(1).map(row => [...row.cells].map(cell => cell.textContent.trim())),
      ),
    )

/** Every figure that a page shows, by the name under which it was counted. */
async function figuresOn(page: Page): Promise<ReadonlyMap<string, number>> {
  const [child = [], others = [], actNow = [], standards = [], quarters = []] = await tablesOf(page)
  const days = boardDays(londonDay(new Date()))
  const cells = [
    ...[child, others].flatMap((table, at) =>
      table.flatMap(([, ...row], day) =>
        row.map((cell, bar) => [`${days[day] ?? ''} ${at === 0 ? 'child' : 'others'}-safety ${BARS[bar] ?? ''}`, cell]),
      ),
    ),
    ...actNow.flatMap(([, some, all], day) => [
      [`${days[day] ?? ''} act-now`, some],
      [`${days[day] ?? ''} children`, all],
    ]),
    ...standards.flatMap(([name = '', , standing, board]) => {
      const id = name.split(' ')[0] ?? ''
      return [
        [`${id} standing`, standing],
        [`${id} board`, board],
      ]
    }),
    ...quarters.flatMap(([, ...row], figure) =>
      row.map((cell, day) => [`${days[day] ?? ''} ${FIGURES[figure] ?? ''}`, cell]),
    ),
  ]
  return new Map(
    cells.flatMap(([name = '', cell = '']) =>
      /^[\d,]+$/.test(cell) ? [[name, Number(cell.replaceAll(',', ''))]] : [],
    ),
  )
}

test.for([
  ['aberwen', 'Margaret Larkstead', 'en', 1280],
  ['glanmorfa', 'Frances Juniperstead', 'cy', 375],
] as const)(
  'a board member of %s reads the paper, and no arithmetic leads from it to a child',
  async ([service, person, language, width]) => {
    const page = await app.window(person, { language, width })
    const answer = await page.goto(`/${service}/board`)
    expect(answer?.status()).toBe(200)
    await checkAccessibility(page)

    const shown = await figuresOn(page)
    const { counted, framework, names } = await look(service, async reader => ({
      counted: await sightings(reader, boardDays(londonDay(new Date()))),
      framework: (await boardInFull(reader, londonDay(new Date()))).framework,
      names: await sql<{ name: string }>`select given_names || ' ' || family_name as name from child`.execute(reader),
    }))
    const { figures, sums } = boardFigures(counted, framework)
    expect(shown.size).toBeGreaterThan(20)
    for (const [name, value] of shown) expect([name, value]).toEqual([name, figures.get(name)])

    const ranges = rangesFrom(shown, sums, [...figures.keys()])
    const small = [...figures].filter(([, value]) => value > 0 && value < BELOW)
    expect(small.length).toBeGreaterThan(0)
    for (const [name] of small) {
      const [least = 0, most = 0] = ranges.get(name) ?? []
      expect([name, shown.has(name), least <= 1, most >= BELOW - 1]).toEqual([name, false, true, true])
    }

    const text = await page.getByRole('main').innerText()
    expect(names.rows.filter(({ name }) => text.includes(name))).toEqual([])
    expect(await page.locator('main a[href*="/children/"], a[href*="/standards"]').count()).toBe(0)
    for (const path of ['standards', 'standards/2.1', 'standards/baseline'])
      expect((await page.goto(`/${service}/${path}`))?.status()).toBe(403)
  },
)

test('a team manager finds a worker’s agenda, and a case manager finds neither it nor the board’s paper', async () => {
  const gethin = await app.window('Gethin Maesonnen')
  await gethin.goto('/aberwen/lists')
  await gethin.getByRole('link', { name: 'The team’s signals' }).click()
  await checkAccessibility(gethin)
  await gethin.getByRole('link', { name: 'Supervision agenda Eleri Bryngwennol' }).click()
  await checkAccessibility(gethin)
  expect(await gethin.getByRole('main').innerText()).toContain('children to talk about')

  const eleri = await app.window('Eleri Bryngwennol')
  for (const path of ['/aberwen/board', new URL(gethin.url()).pathname])
    expect((await eleri.goto(path))?.status()).toBe(403)
})
