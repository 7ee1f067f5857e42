import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'

const app = demoApp()

const heading = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText()
const names = (page: Page): Promise<string[]> => page.getByRole('rowheader').getByRole('link').allInnerTexts()

describe('a national overseer', () => {
  test('reads off the first Inadequate in years, opens the figures, and finds who was Inadequate on governance', async () => {
    const page = await app.window('Priya Varameri')
    await page.goto('/aberwen')
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Nation' }).click()
    expect(await heading(page)).toBe('The nation at a glance')
    const line = page.getByRole('figure', { name: 'Every result known, in the order of time' })
    expect(await line.innerText()).toContain('was the first service rated Inadequate since Cardiff (July 2020)')
    expect(await line.getByRole('img').count()).toBe(1) // the other drawing is for phones
    await line.getByText('Show the figures as a table').click()
    await checkAccessibility(page)

    await page.getByRole('link', { name: 'Services', exact: true }).click()
    await page.getByLabel('Rated on').selectOption('2018-to-2025:1.1')
    await page.getByLabel('Rating', { exact: true }).selectOption('inadequate')
    await page.getByRole('button', { name: 'Apply filters' }).click()
    expect(await names(page)).toEqual(['Ceredigion', 'Conwy and Denbighshire', 'Tower Hamlets and City of London'])
    await page.getByRole('link', { name: 'Score' }).click()
    expect((await names(page))[1]).toBe('Tower Hamlets and City of London')

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as CSV' }).click(),
    ])
    const rows = (await text(await download.createReadStream())).trimEnd().split('\r\n')
    expect(rows.slice(1).map(row => row.split(',')[0])).toEqual(await names(page))

    await page.getByRole('link', { name: 'Ceredigion' }).click()
    expect(await page.getByRole('main').innerText()).toContain('1 of 24')
  })

  test('reads the same in Welsh on a phone without scripts', async () => {
    const page = await app.window('Priya Varameri', { language: 'cy', scripts: false, width: 375 })
    await page.goto('/aberwen/nation')
    expect(await heading(page)).toBe('Cipolwg ar y wlad')
    expect(await page.getByRole('main').innerText()).toContain('oedd y gwasanaeth cyntaf i gael ei raddio’n Annigonol')
    await page.getByRole('link', { name: 'Gwasanaethau', exact: true }).click()
    expect((await names(page))[0]).toBe('Abertawe')
    await page.getByRole('link', { name: 'Abertawe' }).click()
    await page.getByRole('link', { name: 'Bae’r Gorllewin' }).click()
    expect(await page.getByRole('main').innerText()).toContain('2014–2019')
  })
})

describe('an administrator', () => {
  test('says which of the nation’s services this is, and takes it back', async () => {
    const page = await app.window('Lowri Penysgaw')
    await page.goto('/aberwen/nation')
    await page.getByRole('link', { name: 'Say which service this is' }).click()
    await page.getByLabel('Service', { exact: true }).selectOption('Powys')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Your service' }).click()
    expect(await heading(page)).toBe('Powys')

    await page.goto('/aberwen/nation/this-service')
    await page.getByLabel('Service', { exact: true }).selectOption('None of these')
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.getByRole('link', { name: 'Your service' }).count()).toBe(0)
  })
})
