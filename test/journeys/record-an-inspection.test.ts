import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'

const app = demoApp()

const HEAD_OF_SERVICE = 'Rhiannon Cwmseren'
const AUDITOR = 'Huw Talrhedyn'
const TEAM_MANAGER = 'Gethin Maesonnen'
const BOARD_MEMBER = 'Margaret Larkstead'

const CONCERN = 'Nobody has asked where the child stays at weekends'

const main = (page: Page): Promise<string> => page.getByRole('main').innerText()
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click()
const follow = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('link', { name }).first().click()

async function fillDate(page: Page, name: string, day: string, month: string, year: string): Promise<void> {
  await page.locator(`[name="${name}-day"]`).fill(day)
  await page.locator(`[name="${name}-month"]`).fill(month)
  await page.locator(`[name="${name}-year"]`).fill(year)
}

let visited = ''

test('a head of service records an inspection, page by page, and rates its standards', async () => {
  const page = await app.window(HEAD_OF_SERVICE)
  await page.goto('/aberwen/inspections')
  await press(page, 'Record an inspection or review')
  await page.getByLabel('Type of inspection or review').selectOption('joint-inspection')
  await page.locator('[name="framework"][value="hmip-2025-full"]').check()
  await page.getByLabel('HM Inspectorate of Probation').check()
  await page.getByLabel('Estyn').check()
  await checkAccessibility(page)
  await press(page, 'Continue')
  await fillDate(page, 'fieldwork_from_on', '12', '10', '2026')
  await fillDate(page, 'fieldwork_until_on', '9', '10', '2026')
  await press(page, 'Continue')
  expect(await main(page)).toContain('The last day of fieldwork must be the same as or after the first')
  await fillDate(page, 'fieldwork_until_on', '16', '10', '2026')
  await press(page, 'Continue')
  await page.getByLabel('Children’s cases looked at').fill('30')
  await press(page, 'Continue')
  await page.getByLabel('What it said, in short').fill('Much is begun, and little is finished.')
  await press(page, 'Continue')
  await press(page, 'Confirm and save')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Joint inspection, October 2026')
  visited = new URL(page.url()).pathname

  await follow(page, 'Ratings: Organisational delivery')
  for (const select of await page.getByLabel('Rating', { exact: true }).all())
    await select.selectOption('requires-improvement')
  await checkAccessibility(page)
  await press(page, /^Save and go on/)
  await page.getByLabel('Rating', { exact: true }).first().selectOption('good')
  await page.locator('[name="sufficient-2.1.1"]').fill('12')
  await page.locator('[name="judged-2.1.1"]').fill('30')
  await press(page, 'Save ratings')
  expect(await main(page)).toContain('The counts give another rating')
  await checkAccessibility(page)
  await page.getByLabel('Why it is not the rating that the counts give').first().fill('The sample was of one team.')
  await page.getByLabel('Who decided').first().fill('The ratings panel')
  await press(page, 'Save ratings')
  const rated = await main(page)
  expect(rated).toContain('2.1: the counts give Inadequate, and Good was given. The sample was of one team.')
  expect(rated).toContain('12 of 30 (40%)')
  await checkAccessibility(page)
})

test('two alerts are recorded one after the other', async () => {
  const page = await app.window(HEAD_OF_SERVICE)
  await page.goto(visited)
  await follow(page, 'Add an alert')
  for (const [kind, concern, next] of [
    ['Safety of a child', CONCERN, 'Save and add another alert'],
    ['Public protection', 'The plan says nothing of the person who was threatened', 'Confirm and save'],
  ] as const) {
    await page.getByLabel(kind).check()
    await page.getByLabel('What the inspectors were worried about').fill(concern)
    await press(page, 'Continue')
    expect(await main(page)).toContain('a starting value of Sightline’s own')
    await press(page, 'Continue')
    await press(page, next)
  }
  expect(await main(page)).toContain('The plan says nothing of the person who was threatened')
  await checkAccessibility(page)
})

test('five recommendations are recorded without scripts, and one of them is linked as repeated', async () => {
  const page = await app.window(AUDITOR, { scripts: false })
  await page.goto(visited)
  await follow(page, 'Add a recommendation')
  const asked = [
    'Assess the whole of a child’s safety, exploitation and harm outside the home included, and not immediate physical safety alone.',
    'Fill the health worker’s post.',
    'Offer Welsh before it is asked for.',
    'Report to scrutiny each quarter.',
    'Give every board member an induction.',
  ]
  for (const [at, text] of asked.entries()) {
    expect(await page.getByLabel('Number in the report').inputValue()).toBe(String(at + 1))
    await page.getByLabel('What is recommended').fill(text)
    await page.getByLabel('The service').check()
    await page.getByLabel(at === 0 ? /^2\.1 / : /^1\.1 /).check()
    await press(page, 'Continue')
    await press(page, at < asked.length - 1 ? 'Save and add another recommendation' : 'Confirm and save')
  }
  await page.goto(visited)
  expect(await main(page)).toContain('5 recommendations')

  await follow(page, /^Assess the whole of a child’s safety/)
  expect(await main(page)).toContain('Raised before?')
  await press(page, /^Yes, it is the same/)
  const history = await main(page)
  expect(history).toContain('Raised 5 times since 2016')
  expect(history).toContain('All staff were sent a page of prompts')
})

test('a team manager answers an alert in Welsh, on a phone', async () => {
  const page = await app.window(TEAM_MANAGER, { language: 'cy', width: 375 })
  await page.goto(visited)
  await follow(page, 'Diogelwch plentyn')
  await checkAccessibility(page)
  await press(page, 'Ysgrifennu’r ateb')
  expect(await main(page)).toContain(CONCERN)
  await page.getByLabel('Ateb ysgrifenedig').fill('Ymwelwyd â’r plentyn yr un noson.')
  await press(page, 'Parhau')
  expect(await main(page)).toContain('Rhowch y dydd y rhoddwyd yr ateb')
  const today = await page.evaluate<string>('new Date().toISOString().slice(0, 10)')
  const [year = '', month = '', day = ''] = today.split('-')
  await fillDate(page, 'answered_on', day, month, year)
  await press(page, 'Parhau')
  await press(page, 'Parhau')
  await press(page, 'Cadarnhau a chadw')
  expect(await main(page)).toContain('Atebwyd')
  await page.goto(visited)
  expect(await main(page)).toContain('Argymhellion')
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
})

test('a board member sees that there were alerts and what recurs, and never what an alert says', async () => {
  const page = await app.window(BOARD_MEMBER)
  await page.goto('/aberwen/inspections')
  expect(await main(page)).toContain('Raised 5 times since 2016')
  await follow(page, 'Joint inspection, October 2026')
  const seen = await main(page)
  for (const words of ['Safety of a child', 'Answered', 'The ratings panel']) expect(seen).toContain(words)
  expect(seen).not.toContain(CONCERN)
  expect(await page.getByRole('link', { name: 'Safety of a child' }).count()).toBe(0)
  await checkAccessibility(page)
  await follow(page, /^Assess the whole of a child’s safety/)
  expect(await main(page)).toContain('All staff were sent a page of prompts')
  expect(await page.getByRole('button').allInnerTexts()).toEqual(['Sign out'])
  await checkAccessibility(page)
})

test('two people rate one area: both are shown, and nothing is lost', async () => {
  const [first, second] = [await app.window(AUDITOR), await app.window(HEAD_OF_SERVICE)]
  for (const page of [first, second]) await page.goto(`${visited}/ratings/V`)
  await first.getByLabel('Rating', { exact: true }).selectOption('good')
  await press(first, 'Save ratings')
  await second.getByLabel('Rating', { exact: true }).selectOption('inadequate')
  await press(second, 'Save ratings')
  expect(await main(second)).toContain('Someone else has saved another answer here (Good)')
  expect(await main(second)).toContain(AUDITOR)
  await checkAccessibility(second)
  await press(second, 'Save ratings')
  expect(await main(second)).toContain('Inadequate')
})
