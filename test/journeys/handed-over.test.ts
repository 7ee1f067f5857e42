import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'
import { fillIn } from '../fill-in.ts'
import { press } from '../press.ts'

const app = demoApp()

test('a device is handed over: the child answers in Welsh, finds no way back, and the worker follows up the same day', async () => {
  const device = await app.window('Gethin Maesonnen')
  const child = await newChild(device)
  await press(device, 'Self-assessment')
  await checkAccessibility(device)
  await press(device, 'Hand the device over')
  await fillIn(device, { questions_in: 'cy', who: 'child', present: 'Gethin, in the next chair' })
  await checkAccessibility(device)
  await press(device, 'Sign out and hand over')

  await answerInWelsh(device)
  await noWayBack(device, child)

  await press(device, 'Dw i wedi gorffen')
  expect(await device.locator('main').innerText()).toContain('Rhowch y ddyfais yn ôl.')
  await checkAccessibility(device)

  const desk = await app.window('Gethin Maesonnen')
  await desk.goto(child)
  expect(await desk.locator('main').innerText()).toContain('The child’s own answers bear on safety')
  await press(desk, 'Self-assessment')
  const answers = await desk.locator('main').innerText()
  for (const words of ['Ddim yn cysgu', 'Pobl hŷn o’r dref', 'Someone makes me do things', 'Gethin, in the next chair'])
    expect(answers).toContain(words)
  await checkAccessibility(desk)
  await press(desk, 'Record what was done')
  await fillIn(desk, { follow_up: 'Talked at once. Told her social worker.' })
  await press(desk, 'Save')
  await desk.goto(child)
  expect(await desk.locator('main').innerText()).not.toContain('The child’s own answers bear on safety')
})

/** Every question in turn: two are answered, one after going back; the others are left out. */
async function answerInWelsh(page: Page): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe('cy')
  await checkAccessibility(page)
  await press(page, 'Dechrau')
  await checkAccessibility(page)
  await page.getByLabel('Ddim yn dda').check()
  await press(page, 'Parhau')
  await page.getByRole('link', { name: 'Yn ôl' }).click()
  expect(await page.getByLabel('Ddim yn dda').isChecked()).toBe(true)
  await fillIn(page, { said: 'Ddim yn cysgu' })
  await press(page, 'Parhau')
  while (!page.url().endsWith('/finish')) {
    if (page.url().endsWith('/made-to-do-things')) {
      await page.getByLabel('Weithiau').check()
      await fillIn(page, { said: 'Pobl hŷn o’r dref' })
      await press(page, 'Parhau')
    } else await press(page, 'Gadael hwn allan')
  }
  await checkAccessibility(page)
}

/** The address of the record, the first page and the browser’s own way back lead to signing in. */
async function noWayBack(page: Page, child: string): Promise<void> {
  const questions = page.url()
  for (const path of [child, `${child}/self-assessments`, '/aberwen', '/my-account']) {
    await page.goto(path)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
  }
  const steps = await page.evaluate<number>('history.length')
  for (let step = 0; step < steps && page.url() !== 'about:blank'; step += 1) {
    await page.goBack()
    expect(await page.locator('body').innerText()).not.toContain('Dychmygol')
  }
  await page.goto(questions)
}

async function newChild(page: Page): Promise<string> {
  await page.goto('/aberwen/children/new')
  await fillIn(page, { given_names: 'Macsen', family_name: 'Dychmygol', date_of_birth: '2009-06-17' })
  await press(page, 'Continue')
  await fillIn(page, { sex: 'male', ethnicity: 'white-british' })
  await press(page, 'Save')
  return new URL(page.url()).pathname
}

test('without scripts a survey is answered just so, and the device asked back', async () => {
  const device = await app.window('Gethin Maesonnen', { scripts: false, width: 375 })
  await device.goto('/aberwen/surveys/ask')
  await fillIn(device, { survey: 'children', how: 'device', questions_in: 'en' })
  await press(device, 'Continue')
  await press(device, 'Start')
  await device.getByLabel('Very good').check()
  while (!device.url().endsWith('/finish')) await press(device, 'Continue')
  await press(device, 'I have finished')
  expect(await device.locator('main').innerText()).toContain('Give the device back.')
  expect(await device.getByRole('button').count()).toBe(0)
})

test('a page is read aloud where the device has a voice for its language, and not by another’s', async () => {
  const device = await app.window(null)
  await device.addInitScript(ONE_ENGLISH_VOICE)
  await device.goto('/answer/thank-you?device=yes')
  await device.getByRole('button', { name: 'Read it to me' }).click()
  expect(await device.evaluate<string>('globalThis.spoken')).toMatch(/^en-GB: Thank you\. Give the device back\./)
  await checkAccessibility(device)
  await device.getByRole('link', { name: 'Cymraeg' }).click()
  expect(await device.locator('h1').innerText()).toBe('Diolch')
  expect(await device.getByRole('button').count()).toBe(0)
})

/** The browser of the tests has no voice: one that remembers what it would have said. */
const ONE_ENGLISH_VOICE = `
  Object.defineProperty(globalThis, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
    speaking: false,
    getVoices: () => [{ lang: 'en-GB' }],
    speak: ({ lang, text }) => { globalThis.spoken = lang + ': ' + text },
    cancel: () => undefined,
  }) })
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }`
