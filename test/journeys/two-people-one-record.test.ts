import { expect, test } from 'vitest'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'

const app = demoApp()

test('two people correct one record: both versions are shown, and the second chooses', async () => {
  const eleri = await app.window('Eleri Bryngwennol')
  await eleri.goto('/aberwen/children?q=a')
  await eleri.getByRole('row').nth(1).getByRole('link').click()
  const child = new URL(eleri.url()).pathname
  await eleri.goto(`${child}/edit/identity?return=check`)
  await eleri.getByLabel('Nationality').fill('Cymreig')
  await eleri.getByLabel('Pronouns').fill('hi')
  await eleri.getByText('Draft saved at').waitFor()

  const gethin = await app.window('Gethin Maesonnen')
  await gethin.goto(`${child}/edit/identity?return=check`)
  await gethin.getByLabel('Nationality').fill('Welsh')
  await gethin.getByRole('button', { name: 'Continue' }).click()
  await gethin.getByRole('button', { name: 'Confirm and save' }).click()

  await eleri.getByRole('button', { name: 'Continue' }).click()
  await eleri.getByRole('button', { name: 'Confirm and save' }).click()
  expect(await eleri.getByRole('heading', { level: 1 }).innerText()).toBe(
    'Someone else changed this while you were typing',
  )
  const table = await eleri.getByRole('table').innerText()
  for (const words of ['Cymreig', 'Welsh', 'Gethin Maesonnen']) expect(table).toContain(words)
  await checkAccessibility(eleri)

  await eleri
    .getByRole('row', { name: /Nationality/ })
    .getByRole('radio')
    .first()
    .check()
  await eleri.getByRole('button', { name: 'Continue' }).click()
  await eleri.getByRole('button', { name: 'Confirm and save' }).click()
  await eleri.goto(`${child}/about`)
  const about = await eleri.locator('main').innerText()
  expect(about).toContain('Cymreig')
  expect(about).toContain('hi')
})
