import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'
import { fillIn } from '../fill-in.ts'
import { press } from '../press.ts'

const app = demoApp()

const firstLink = async (page: Page, links: string): Promise<string> =>
  (await page.locator(links).first().getAttribute('href')) ?? ''

test('an auditor audits a case with its record beside the questions, and nothing else opens', async () => {
  const huw = await app.window('Huw Talrhedyn')
  await huw.goto('/aberwen/audits')
  const audit = await firstLink(huw, 'main table a[href*="/audits/"]:not([href*="/rounds/"])')
  await huw.goto(audit)
  await checkAccessibility(huw)
  const child = (await firstLink(huw, '#record a[href*="/children/"]')).replace(/\/assessments$/, '')

  await huw.goto(`${audit}/questions/2.1.1`)
  await huw.locator('#record').waitFor()
  for (let asked = 1; asked <= 12; asked++) {
    const against = await huw.locator('[name="against_record"]').count()
    await fillIn(huw, {
      answer: 'no',
      reasoning: 'Looked for it in the assessment and the plan, and did not find it.',
      ...(against > 0 && { against_record: 'The notes of contacts say otherwise' }),
    })
    await press(huw, asked < 12 ? 'Save and go to the next question' : 'Save the judgement')
  }
  await press(huw, 'Levels, what was good, concerns and feedback')
  await fillIn(huw, {
    ...{ child_level: 'too-low', child_level_reason: 'What is known of the evenings is not in it.' },
    ...{ others_level: 'agreed', good: 'He is visited each week.', feedback: 'Write down what you do at night.' },
    ...{ concern: 'Nobody knows where he slept on Friday.', about: 'child-safety' },
  })
  await huw.locator('[name="owner_id"]').selectOption({ label: 'Gethin Maesonnen, Team manager, case management' })
  await press(huw, 'Save')
  expect(await huw.locator('body').innerText()).toContain('the concern has been raised')
  await press(huw, 'Complete the audit')
  expect(await huw.locator('body').innerText()).toContain('The audit is completed')

  expect((await huw.goto(`${child}/safety`))?.status()).toBe(200)
  expect(await huw.locator('main').innerText()).toContain('Nobody knows where he slept on Friday.')
  for (const path of ['/aberwen/children?q=a', '/aberwen/caseload', `${child}/incidents/new`])
    expect((await huw.goto(path))?.status()).toBe(403)

  const gethin = await app.window('Gethin Maesonnen')
  await gethin.goto('/aberwen/safety/concerns')
  expect(await gethin.locator('main').innerText()).toContain('Nobody knows where he slept on Friday.')
})

test('without scripts, in Welsh, a judgement is saved and read again', async () => {
  const rhiannon = await app.window('Rhiannon Cwmseren', { language: 'cy', scripts: false })
  await rhiannon.goto('/aberwen/audits')
  const audit = await firstLink(rhiannon, 'main table a[href*="/audits/"]:not([href*="/rounds/"])')
  await rhiannon.goto(`${audit}/questions/2.2.1`)
  await fillIn(rhiannon, { answer: 'yes', reasoning: 'Mae geiriau’r plentyn yno.' })
  await press(rhiannon, 'Cadw’r dyfarniad')
  expect(await rhiannon.locator('main').innerText()).toContain('Digonol')
  await rhiannon.goto(`${audit}/questions/2.2.1`)
  expect(await rhiannon.locator('[name="reasoning"]').inputValue()).toBe('Mae geiriau’r plentyn yno.')
})

test('whoever leads settles where two auditors differ, reads the results, and closes: then nothing opens', async () => {
  const rhiannon = await app.window('Rhiannon Cwmseren')
  const huw = await app.window('Huw Talrhedyn')
  await huw.goto('/aberwen/audits')
  const audit = await firstLink(huw, 'main table a[href*="/audits/"]:not([href*="/rounds/"])')
  await huw.goto(audit)
  const child = (await firstLink(huw, '#record a[href*="/children/"]')).replace(/\/assessments$/, '')

  await rhiannon.goto('/aberwen/audits')
  const round = await firstLink(rhiannon, 'main table a[href*="/audits/rounds/"]')
  await rhiannon.goto(`${round}/moderation`)
  await checkAccessibility(rhiannon)
  expect(await rhiannon.locator('main').innerText()).toContain('Gwet’s AC1')
  const settle = rhiannon.locator('main a[href*="/settle/"]')
  for (let left = await settle.count(); left > 0; left = await settle.count()) {
    await settle.first().click()
    await fillIn(rhiannon, { answer: 'no', reason: 'Both looked again together.' })
    await press(rhiannon, 'Save what stands')
  }
  await rhiannon.goto(`${round}/results`)
  await checkAccessibility(rhiannon)
  const results = await rhiannon.locator('main').innerText()
  for (const words of ['Inadequate', 'Would rise if', 'far from certain']) expect(results).toContain(words)
  await rhiannon.goto(round)
  await press(rhiannon, 'Close the round')
  expect(await rhiannon.locator('body').innerText()).toContain('The round is closed')

  expect((await huw.goto(audit))?.status()).toBe(403)
  expect((await huw.goto(child))?.status()).toBe(404)
})
