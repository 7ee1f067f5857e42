import { expect, test } from 'vitest'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'

const app = demoApp()

test('a head of service walks from the wall to a child’s signal, and back', async () => {
  const page = await app.window('Rhiannon Cwmseren')
  const main = () => page.getByRole('main').innerText()

  await page.goto('/aberwen')
  await page.getByRole('link', { name: 'Standards', exact: true }).click()
  await checkAccessibility(page)
  expect(await main()).toContain('Where to look first, and why')
  expect(await main()).toMatch(/Inadequate >?\d+%, 9 audited cases/)
  expect(
    await page.getByRole('img', { name: /Forecast.*Inadequate \S*\d+%, Requires improvement/ }).count(),
  ).toBeGreaterThan(0)

  await page.getByRole('link', { name: '2.1 Assessment', exact: true }).last().click()
  await checkAccessibility(page)
  expect(await main()).toMatch(/2\.1\.2 .*\s2 of 9/)
  expect(await main()).toMatch(/9 audited cases: Inadequate is/)
  expect(await main()).toMatch(/Raised \d times since 2016/)

  await page.getByRole('link', { name: 'Level of the child’s safety may be too low' }).click()
  const signal = page.locator('.sl-prompt').first()
  const link = signal.getByRole('link').first()
  const path = (await link.getAttribute('href')) ?? ''
  expect(path).toContain('/aberwen/children/')
  await page.goto(path)
  expect(page.url()).toContain('/aberwen/children/')

  await page.getByRole('link', { name: 'Standards', exact: true }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Standards')
})

test('an analyst sees the same figures on a phone, in Welsh, and no way to a child', async () => {
  const page = await app.window('Owen Quillmere', { language: 'cy', width: 375 })
  for (const path of ['/aberwen/standards', '/aberwen/standards/2.1?framework=hmip-2021']) {
    expect((await page.goto(path))?.status()).toBe(200)
    await checkAccessibility(page)
    expect(await page.getByRole('main').innerText()).toContain('9 o achosion a archwiliwyd')
    expect(await page.locator('main a[href*="/children/"], main a[href*="/signals"]').count()).toBe(0)
  }
})

test('the wall is read without scripts, too', async () => {
  const page = await app.window('Rhiannon Cwmseren', { scripts: false, width: 375 })
  await page.goto('/aberwen/standards')
  await page.getByRole('link', { name: '2.1 Assessment', exact: true }).last().click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('2.1 Assessment')
})
