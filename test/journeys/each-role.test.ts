import { describe, expect, test } from 'vitest'
import { DEMO_PEOPLE } from '../../demo/people.ts'
import { ROLES } from '#kernel/permission.ts'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'

const app = demoApp()
const inAberwen = DEMO_PEOPLE.filter(({ roles }) => roles.every(({ service }) => service === 'aberwen'))

describe('someone signs in and sees where they are and what they may do', () => {
  test.for(inAberwen.map(person => [person.roles[0]?.role ?? 'auditor', person.name] as const))(
    'as %s',
    async ([role, name]) => {
      for (const language of ['en', 'cy'] as const) {
        const page = await app.window(name, { language })
        await page.goto('/aberwen')
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        expect(await page.locator('body').innerText()).toContain(ROLES[role].label[language])
        await checkAccessibility(page)
        await page.context().close()
      }
    },
  )
})

test('an administrator is shown no child and no way to one', async () => {
  const page = await app.window('Lowri Penysgaw')
  await page.goto('/aberwen')
  expect(await page.locator('header').innerText()).not.toContain('Find a child')
  for (const path of ['/aberwen/children?q=a', '/aberwen/caseload', '/aberwen/children/new']) {
    expect((await page.goto(path))?.status()).toBe(403)
  }
})

test('someone with roles in two services chooses one, and switches openly', async () => {
  const page = await app.window('Tegan Llwynhedydd')
  expect(await page.locator('main').innerText()).toMatch(/Aberwen[\s\S]*Glanmorfa/)
  await page.getByRole('link', { name: 'Aberwen' }).first().click()
  expect(page.url()).toContain('/aberwen')
  await page.getByRole('link', { name: 'Switch service' }).click()
  await page.getByRole('link', { name: 'Glanmorfa' }).first().click()
  expect(page.url()).toContain('/glanmorfa')
})

test('signing out ends it, also for someone who goes back', async () => {
  const page = await app.window('Eleri Bryngwennol')
  await page.goto('/aberwen/children')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goBack()
  await page.reload()
  expect(page.url()).toContain('/sign-in')
})
