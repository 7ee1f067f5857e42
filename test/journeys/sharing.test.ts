import { expect, test } from 'vitest'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'

const app = demoApp()

test('an overseer sees which services share, the one with most to mend first; and a head of service can stop', async () => {
  const overseer = await app.window('Priya Varameri')
  const main = () => overseer.getByRole('main').innerText()
  const services = async (): Promise<readonly string[]> => {
    await overseer.goto('/aberwen/nation/shared')
    return overseer.getByRole('main').locator('tbody th a').allInnerTexts()
  }
  expect(await services()).toHaveLength(2)
  await checkAccessibility(overseer)
  expect((await services())[0]).toContain('Aberwen')
  expect(await main()).toContain('Signals for each open programme, at the end of the last quarter')
  await overseer.getByRole('main').locator('tbody th a').first().click()
  await checkAccessibility(overseer)
  expect(await main()).toContain('Signals, quarter by quarter')
  expect(await main()).toMatch(/2\.1 Assessment\s+Inadequate\s+9/)

  const head = await app.window('Samuel Thistlemoor')
  await head.goto('/glanmorfa/nation')
  await head.getByRole('link', { name: 'What we share', exact: true }).click()
  await checkAccessibility(head)
  expect(await head.getByRole('main').innerText()).toContain('Management board')
  await head.getByRole('button', { name: 'Stop sharing now' }).click()
  expect(await head.getByRole('main').innerText()).toContain('This service shares none of its own figures')
  expect(await services()).toHaveLength(1)
  await overseer.goto('/aberwen/nation/shared/glanmorfa')
  expect(await overseer.getByRole('heading', { level: 1 }).innerText()).toContain('not found')

  await head.getByRole('button', { name: 'Agree to share figures' }).click()
  await checkAccessibility(head)
  await head.getByLabel('Who decided it, and when').fill('The board, today')
  await head.getByRole('button', { name: 'Continue' }).click()
  await checkAccessibility(head)
  await head.getByRole('button', { name: 'Save' }).click()
  expect(await head.getByRole('main').innerText()).toContain('The board, today')
  await expect.poll(services, { timeout: 60_000, interval: 1000 }).toHaveLength(2)
})

test('it reads well in Welsh, on a phone and without scripts', async () => {
  const overseer = await app.window('Luned Hafodarian', { language: 'cy', width: 375 })
  await overseer.goto('/glanmorfa/nation/shared')
  await checkAccessibility(overseer)
  expect(await overseer.getByRole('heading', { level: 1 }).innerText()).toBe('Gwasanaethau sy’n rhannu eu ffigurau')
  const head = await app.window('Samuel Thistlemoor', { scripts: false, language: 'cy', width: 375 })
  await head.goto('/glanmorfa/nation/sharing')
  expect(await head.getByRole('button', { name: 'Rhoi’r gorau i rannu nawr' }).isVisible()).toBe(true)
})
