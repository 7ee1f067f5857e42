import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { demoApp } from '../demo-app.ts'

const app = demoApp()
const A_LONG_LUNCH = 61

/** Opens a form on the first child that a search finds. */
async function openForm(page: Page): Promise<void> {
  await page.goto('/aberwen/children?q=a')
  await page.getByRole('row').nth(1).getByRole('link').click()
  await page.goto(`${new URL(page.url()).pathname}/professionals/new`)
}

describe('a form that is left in the middle', () => {
  test('is there again after the session has expired, without scripts', async () => {
    const page = await app.window('Eleri Bryngwennol', { scripts: false })
    await openForm(page)
    await page.getByLabel('Organisation').fill('Cyngor Aberwen, tîm Gogledd')
    app.pass(A_LONG_LUNCH)
    await page.getByRole('button', { name: 'Continue' }).click()
    expect(page.url()).toContain('/sign-in')
    expect(await page.locator('main').innerText()).toContain('What you typed is saved')
    await page.getByRole('button', { name: 'Eleri Bryngwennol' }).click()
    expect(await page.getByLabel('Organisation').inputValue()).toBe('Cyngor Aberwen, tîm Gogledd')
  })

  test('is there again when the window was simply closed', async () => {
    const page = await app.window('Gethin Maesonnen')
    await openForm(page)
    await page.getByLabel('Organisation').fill('Bwrdd Iechyd Dychmygol')
    await page.getByText('Draft saved at').waitFor()
    const address = page.url()
    await page.close()
    const later = await app.window('Gethin Maesonnen')
    await later.goto('/aberwen/drafts')
    await later.getByRole('link', { name: /Go on/ }).first().click()
    expect(later.url()).toBe(address)
    expect(await later.getByLabel('Organisation').inputValue()).toBe('Bwrdd Iechyd Dychmygol')
  })

  test('is gone from the drafts when it has been saved, and from the next form too', async () => {
    const page = await app.window('Rhiannon Cwmseren')
    await openForm(page)
    await page.getByLabel('Name').fill('Mari Dychmygol')
    await page.getByLabel('Role').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Confirm and save' }).click()
    expect(await page.locator('main').innerText()).toContain('Mari Dychmygol')
    await page
      .getByRole('link', { name: 'Add a professional' })
      .or(page.getByRole('button', { name: 'Add a professional' }))
      .click()
    expect(await page.getByLabel('Name').inputValue()).toBe('')
    await page.goto('/aberwen/drafts')
    expect(await page.locator('main').innerText()).toContain('no unfinished forms')
  })
})

test('a form for adding someone is there again too, and is listed among the drafts', async () => {
  const page = await app.window('Lowri Penysgaw')
  await page.goto('/aberwen/people-and-roles/add')
  await page.getByLabel('Name').fill('Nerys Dychmygol')
  await page.getByText('Draft saved at').waitFor()
  await page.close()
  const later = await app.window('Lowri Penysgaw')
  await later.goto('/aberwen/drafts')
  expect(await later.locator('main').innerText()).toContain('Add someone')
  await later.getByRole('link', { name: /Go on/ }).click()
  expect(await later.getByLabel('Name').inputValue()).toBe('Nerys Dychmygol')
})

test('a session opened by one process is known to another', async () => {
  const page = await app.window('Eleri Bryngwennol')
  const other = await app.another()
  await page.goto(`${other}/aberwen/children?q=a`)
  expect(page.url()).toContain(other)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Find a child')
})
