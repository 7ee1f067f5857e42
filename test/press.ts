import type { Page } from 'playwright-core'

/** Presses a button or follows a link by its name, and fails in the page’s own words where what was sent is refused. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const main = page.getByRole('main')
  const named = { name, exact: true }
  await main.getByRole('button', named).or(main.getByRole('link', named)).first().click()
  await page.waitForLoadState()
  const refusal = page.locator('.govuk-error-summary')
  if (await refusal.count()) throw new Error(`Refused at ${page.url()}: ${await refusal.innerText()}`)
}
