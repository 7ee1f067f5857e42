import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'
import { fillIn } from '../fill-in.ts'
import { press } from '../press.ts'

const app = demoApp()

/** How long after a save a signal may still stand: the program looks again within a second. */
const WITHIN_MS = 1_000

const signalOf = (page: Page, words: string) => page.locator('.sl-prompt', { hasText: words })

test(
  'an overdue review is seen, done, and gone; another is set aside, and the manager sees why',
  { timeout: 180_000 },
  async () => {
    const eleri = await app.window('Eleri Bryngwennol', { language: 'cy' })
    const { child } = await followReview(eleri, 'Adolygu’r cynllun')
    await fillIn(eleri, { what_changed: 'Mae’r ysgol yn mynd yn well.', changes_plan: 'no' })
    await saveReview(eleri, 'Cadw’r adolygiad')
    await eleri.waitForTimeout(WITHIN_MS)
    await eleri.goto(`${child}/signals`)
    await checkAccessibility(eleri)
    expect(await signalOf(eleri, 'Nid yw’r cynllun wedi’i adolygu').count()).toBe(0)

    const phone = await app.window('Eleri Bryngwennol', { scripts: false, width: 375 })
    await phone.goto('/aberwen/signals')
    const [first] = await phone.locator('a[href*="/set-aside/"]').all()
    const path = (await first?.getAttribute('href')) ?? ''
    await eleri.goto(path)
    await checkAccessibility(eleri)
    await first?.click()
    await fillIn(phone, { reason: 'Talked over in supervision, and being written up' })
    await press(phone, 'Save')
    expect(await phone.getByRole('main').innerText()).toContain('Talked over in supervision')
    await phone.goto('/aberwen/signals')
    expect(await phone.locator(`a[href="${path}"]`).count()).toBe(0)

    const gethin = await app.window('Gethin Maesonnen')
    await gethin.goto('/aberwen/signals?show=aside')
    await checkAccessibility(gethin)
    const aside = await signalOf(gethin, 'Talked over in supervision').innerText()
    expect(aside).toContain('Eleri Bryngwennol')
    await signalOf(gethin, 'Talked over in supervision').getByRole('button', { name: 'Bring it back' }).click()
    await phone.reload()
    expect(await phone.locator(`a[href="${path}"]`).count()).toBe(1)
  },
)

/** From the list to the very page on which the first plan to be reviewed is reviewed; answers whose it is. */
async function followReview(page: Page, button: string): Promise<{ readonly child: string }> {
  for (let at = 1; ; at += 1) {
    const answer = await page.goto(`/aberwen/signals?show=mine&page=${at}`)
    expect(answer?.status()).toBe(200)
    await checkAccessibility(page)
    const link = page.getByRole('button', { name: button, exact: true }).first()
    const found = (await link.count()) > 0 ? await link.getAttribute('href') : null
    if (found !== null) {
      await link.click()
      await page.waitForLoadState()
      return { child: found.replace(/\/plan\/.*/, '') }
    }
    if ((await page.locator('.sl-prompt').count()) === 0) throw new Error('No plan of theirs waits for a review')
  }
}

/** Where the record suggests a higher level than the review leaves standing, the form asks why, and is told. */
async function saveReview(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.waitForLoadState()
  if ((await page.locator('.govuk-error-summary').count()) === 0) return
  for (const why of await page.locator('[name^="despite-"]').all()) await why.fill('Trafodwyd hyn gyda’r rheolwr.')
  await press(page, button)
}
