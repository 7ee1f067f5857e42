import type { Page } from 'playwright-core'

/** What is typed or chosen, by the name of its input: a date as `2026-05-12`, several boxes as a list. */
export type FilledIn = Readonly<Record<string, string | readonly string[]>>

/** Fills in questions of a page as a person would, whatever the kind of each. */
export async function fillIn(page: Page, answers: FilledIn): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) {
    if (typeof answer !== 'string') await tick(page, name, answer)
    else if (await page.locator(`[name="${name}-day"]`).count()) await fillDate(page, name, answer)
    else if (await page.locator(`select[name="${name}"]`).count())
      await page.locator(`select[name="${name}"]`).selectOption(answer)
    else if (await page.locator(`[type="radio"][name="${name}"]`).count()) await choose(page, name, answer)
    else await page.locator(`[name="${name}"]`).fill(answer)
  }
}

const choose = (page: Page, name: string, value: string): Promise<void> =>
  page.locator(`[type="radio"][name="${name}"][value="${value}"]`).check()

async function tick(page: Page, name: string, values: readonly string[]): Promise<void> {
  for (const value of values) await page.locator(`[type="checkbox"][name="${name}"][value="${value}"]`).check()
}

async function fillDate(page: Page, name: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-')
  await page.locator(`[name="${name}-day"]`).fill(day)
  await page.locator(`[name="${name}-month"]`).fill(month)
  await page.locator(`[name="${name}-year"]`).fill(year)
}
