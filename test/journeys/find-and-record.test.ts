import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'

const app = demoApp()

const heading = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).first().innerText()

describe('a case manager', () => {
  test('lands on the day’s work, finds a child by part of a name and opens the record', async () => {
    const page = await app.window('Eleri Bryngwennol')
    await page.goto('/aberwen')
    expect(await heading(page)).toContain('Today')
    await page.getByRole('link', { name: 'Caseload', exact: true }).click()
    expect(await heading(page)).toBe('Caseload')
    const name = (await page.getByRole('rowheader').first().innerText()).split('\n')[0] ?? ''
    await page.getByRole('link', { name: 'Find a child' }).click()
    await page.getByRole('searchbox').fill(name.slice(0, 4).toLowerCase())
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('link', { name, exact: true }).first().click()
    expect(await page.title()).toContain(name)
  })

  test('records a new child with an offence and a programme', async () => {
    const page = await app.window('Eleri Bryngwennol')
    await page.goto('/aberwen/children/new')
    await page.getByLabel('First names').fill('Cadi Mair')
    await page.getByLabel('Last name').fill('Dychmygol')
    await fillDate(page, 'date_of_birth', '17', '5', '2011')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByLabel('Female', { exact: true }).check()
    await page.getByLabel('Ethnicity').selectOption('white-british')
    await page.getByLabel('Language they prefer to speak').selectOption('welsh')
    await checkAccessibility(page)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const child = new URL(page.url()).pathname

    await page.goto(`${child}/offences/new`)
    await throughForm(page, async () => {
      await fillDateIfAsked(page, 'committed_on', '2', '11', '2026')
      await fillIfAsked(page, 'description', 'Threw a stone through a shop window')
      await selectIfAsked(page, 'category')
    })
    await page.goto(`${child}/programmes/new`)
    await selectIfAsked(page, 'kind')
    await fillDate(page, 'referred_on', '5', '11', '2026')
    await fillDate(page, 'starts_on', '9', '11', '2026')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    expect(await page.locator('main').innerText()).toContain('Saved')
    await page.goto(`${child}/chronology`)
    const story = await page.locator('main').innerText()
    expect(story).toContain('Threw a stone through a shop window')
  })

  test('does the same in Welsh, on a phone, without scripts', async () => {
    const page = await app.window('Eleri Bryngwennol', { language: 'cy', scripts: false, width: 375 })
    await page.goto('/aberwen/children/new')
    await page.getByLabel('Enwau cyntaf').fill('Macsen')
    await page.getByLabel('Cyfenw').fill('Dychmygol')
    await fillDate(page, 'date_of_birth', '31', '2', '2011')
    await page.getByRole('button', { name: 'Parhau' }).click()
    expect(await page.title()).toContain('Gwall')
    expect(await page.locator('main').innerText()).toContain('Mae problem')
    await fillDate(page, 'date_of_birth', '1', '2', '2011')
    await page.getByRole('button', { name: 'Parhau' }).click()
    await page.getByLabel('Gwryw', { exact: true }).check()
    await page.getByLabel('Ethnigrwydd').selectOption('white-british')
    await page.getByRole('button', { name: 'Cadw', exact: true }).click()
    expect(await page.locator('main').innerText()).toContain('Macsen Dychmygol')
  })

  test('is shown who it may be before recording a child a second time', async () => {
    const page = await app.window('Eleri Bryngwennol')
    await page.goto('/aberwen/children/new')
    await page.getByLabel('First names').fill('Cady')
    await page.getByLabel('Last name').fill('Dychmygol')
    await fillDate(page, 'date_of_birth', '5', '17', '2011')
    await page.getByRole('button', { name: 'Continue' }).click()
    await fillDate(page, 'date_of_birth', '17', '5', '2011')
    await page.getByRole('button', { name: 'Continue' }).click()
    expect(await page.locator('main').innerText()).toContain('Cadi Mair Dychmygol')
  })
})

async function fillDate(page: Page, name: string, day: string, month: string, year: string): Promise<void> {
  await page.locator(`[name="${name}-day"]`).fill(day)
  await page.locator(`[name="${name}-month"]`).fill(month)
  await page.locator(`[name="${name}-year"]`).fill(year)
}

async function fillDateIfAsked(page: Page, name: string, day: string, month: string, year: string): Promise<void> {
  if (await page.locator(`[name="${name}-day"]`).count()) await fillDate(page, name, day, month, year)
}

async function fillIfAsked(page: Page, name: string, text: string): Promise<void> {
  const field = page.locator(`[name="${name}"]`)
  if (await field.count()) await field.fill(text)
}

/** Chooses the first real answer of a list or of radio buttons. */
async function selectIfAsked(page: Page, name: string): Promise<void> {
  const list = page.locator(`select[name="${name}"]`)
  if (await list.count()) await list.selectOption({ index: 1 })
  const radio = page.locator(`input[type="radio"][name="${name}"]`).first()
  if (await radio.count()) await radio.check()
}

/** Answers page after page of a form and saves it. */
async function throughForm(page: Page, answer: () => Promise<void>): Promise<void> {
  while (!page.url().endsWith('/check')) {
    const before = page.url()
    await answer()
    await page.getByRole('button', { name: 'Continue' }).click()
    const said = await page.locator('main').innerText()
    if (page.url() === before) throw new Error(`The form did not go on: ${said.slice(0, 300)}`)
  }
  await page.getByRole('button', { name: 'Confirm and save' }).click()
  expect(await page.locator('main').innerText()).toContain('Saved')
}
