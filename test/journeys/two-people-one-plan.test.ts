import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'
import { fillIn } from '../fill-in.ts'
import { press } from '../press.ts'

const app = demoApp()

const TODAY = new Date().toISOString().slice(0, 10)

test('two people write one plan: what both changed is shown to the second, the rest of each is kept', async () => {
  const eleri = await app.window('Eleri Bryngwennol')
  const gethin = await app.window('Gethin Maesonnen')
  const plan = await beginPlan(eleri)
  await addObjective(eleri, 'Macsen goes to school each day')
  await gethin.goto(plan)
  await addObjective(gethin, 'Macsen sleeps at home each night')

  for (const page of [eleri, gethin]) {
    await page.goto(plan)
    await press(page, 'Change Macsen goes to school each day')
  }
  await fillIn(gethin, { worker_words: 'Macsen goes to school on most days' })
  await press(gethin, 'Save')
  await fillIn(eleri, {
    worker_words: 'Macsen goes to school and stays there',
    child_words: 'I want to see my friends',
  })
  await press(eleri, 'Save')
  await checkAccessibility(eleri)
  const comparison = await eleri.getByRole('table').innerText()
  for (const words of ['stays there', 'on most days', 'Gethin Maesonnen']) expect(comparison).toContain(words)

  await eleri
    .getByRole('row', { name: /What is to be different/ })
    .getByRole('radio')
    .first()
    .check()
  await press(eleri, 'Continue')
  await press(eleri, 'Confirm and save')
  const written = await eleri.locator('main').innerText()
  for (const words of ['stays there', 'I want to see my friends', 'sleeps at home each night'])
    expect(written).toContain(words)
})

async function beginPlan(page: Page): Promise<string> {
  await page.goto('/aberwen/children/new')
  await fillIn(page, { given_names: 'Macsen', family_name: 'Dychmygol', date_of_birth: '2009-06-17' })
  await press(page, 'Continue')
  await fillIn(page, { sex: 'male', ethnicity: 'white-british' })
  await press(page, 'Save and add a programme')
  await fillIn(page, { kind: 'referral-order', referred_on: TODAY, starts_on: TODAY })
  await press(page, 'Save')
  await press(page, 'Plan')
  await press(page, 'Begin the plan')
  await press(page, 'Begin the plan')
  return new URL(page.url()).pathname
}

async function addObjective(page: Page, words: string): Promise<void> {
  await press(page, 'Add an objective')
  await fillIn(page, { worker_words: words })
  await press(page, 'Save')
}
