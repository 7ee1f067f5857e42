import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'
import { fillIn } from '../fill-in.ts'
import { press } from '../press.ts'

const app = demoApp()

const TODAY = new Date().toISOString().slice(0, 10)

test(
  'a prevention case goes from referral to closure in fewer than 25 pages, all in Welsh',
  { timeout: 180_000 },
  async () => {
    const eleri = await app.window('Eleri Bryngwennol', { language: 'cy' })
    const pages = pagesSeen(eleri)

    await recordChild(eleri)
    await addProgramme(eleri)
    const child = new URL(eleri.url()).pathname
    await assess(eleri)
    await plan(eleri)
    await meet(eleri)
    await close(eleri)
    expect(pages.length, pages.join('\n')).toBeLessThan(25)

    await eleri.goto(`${child}/chronology`)
    await checkAccessibility(eleri)
    const story = await eleri.locator('main').innerText()
    for (const words of [
      'Atgyfeiriwyd',
      'Asesiad wedi’i gwblhau',
      'Cytunwyd ar y cynllun',
      'Cadwyd cyswllt',
      'Daeth y rhaglen i ben',
    ])
      expect(story).toContain(words)
  },
)

/** The address of every page that comes up from now on: those that are filled in, and those that only show and lead on. */
function pagesSeen(page: Page): readonly string[] {
  const seen: string[] = []
  page.on('response', response => {
    const isPage = response.request().isNavigationRequest() && response.status() < 300
    if (isPage) seen.push(new URL(response.url()).pathname)
  })
  return seen
}

/** Presses or follows, and looks whether the page that comes is in Welsh and accessible. */
async function go(page: Page, name: string | RegExp): Promise<void> {
  await press(page, name)
  expect(await page.locator('html').getAttribute('lang')).toBe('cy')
  await checkAccessibility(page)
}

async function recordChild(page: Page): Promise<void> {
  await page.goto('/aberwen/children')
  await page.getByRole('searchbox').fill('Nanw Dychmygol')
  await go(page, 'Chwilio')
  await go(page, 'Cofnodi plentyn newydd')
  await fillIn(page, { given_names: 'Nanw', family_name: 'Dychmygol', date_of_birth: '2012-03-04' })
  await go(page, 'Parhau')
  await fillIn(page, {
    ...{ sex: 'female', ethnicity: 'white-british', spoken_language: 'welsh', written_language: 'welsh' },
    language_offer_on: TODAY,
  })
  await go(page, 'Cadw ac ychwanegu rhaglen')
}

async function addProgramme(page: Page): Promise<void> {
  await fillIn(page, { kind: 'prevention', referred_on: TODAY, starts_on: TODAY })
  await go(page, 'Cadw, a fi fydd y rheolwr achos')
  expect(await page.title()).toContain('Nanw Dychmygol')
  expect(await page.locator('main').innerText()).toContain('Eleri Bryngwennol')
}

async function assess(page: Page): Promise<void> {
  await go(page, /^Cwblhau asesiad/)
  await go(page, 'Dechrau')
  const pages = new Set<string>()
  while (page.url().includes('/sections/')) {
    pages.add(page.url())
    await answerQuestions(page, 'Mae Nanw yn byw gyda’i mam-gu ac yn mwynhau pêl-droed.')
    await go(page, 'Cadw a pharhau')
  }
  expect(pages.size).toBe(7)
  await go(page, 'Cwblhau')
}

/** Answers a page of the assessment: nothing was found, and every level is low. */
async function answerQuestions(page: Page, words: string): Promise<void> {
  for (const question of await page.locator('textarea[name^="answer-"], textarea[name$="-reason"]').all())
    await question.fill(words)
  for (const factor of await page.locator('[type="radio"][value="not-found"]:visible').all()) await factor.check()
  for (const level of await page.locator('[type="radio"][name^="level-"][value="low"]').all()) await level.check()
  if (await page.locator('[name="child_part"]').count()) await fillIn(page, { child_part: 'conversation' })
}

async function plan(page: Page): Promise<void> {
  await go(page, /^Dechrau’r cynllun/)
  await page.getByText('Ychwanegu beth a wneir os bydd pethau’n gwaethygu').click()
  await page.getByText('Os cytunwyd arno eisoes').click()
  await fillIn(page, {
    hopes: 'Dw i eisiau chwarae i’r tîm',
    'aim1-worker_words': 'Mae Nanw yn mynd i’r ysgol bob dydd',
    'step1-what': 'Ymuno â’r tîm pêl-droed',
    'worse-if_what': 'Nid yw Nanw yn mynd i’r ysgol',
    'worse-then_what': 'Mae ei mam-gu yn ffonio Eleri',
    'worse-who': 'Mam-gu',
    child_agreed_on: TODAY,
    child_agreed_how: 'face-to-face',
  })
  await go(page, 'Dechrau’r cynllun a chytuno arno')
  expect(await page.locator('main').innerText()).toContain('Cytunwyd ar y cynllun')
}

async function meet(page: Page): Promise<void> {
  await page.getByText('Ychwanegu at y cofnod').click()
  await go(page, 'Cyswllt')
  await fillIn(page, { kind: 'home-visit', outcome: 'kept', note: 'Mae Nanw wedi ymuno â’r tîm.' })
  await go(page, 'Cadw')
  expect(await page.locator('main').innerText()).toContain('Mae Nanw wedi ymuno â’r tîm.')
}

async function close(page: Page): Promise<void> {
  await go(page, 'Cynllun')
  await go(page, 'Cynllunio’r diwedd')
  await fillIn(page, {
    what_worked: 'Cyfarfod yn y clwb',
    support_after: 'Y clwb pêl-droed',
    handed_to: 'Mam-gu',
    handed_over_on: TODAY,
    closed_on: TODAY,
    end_reason: 'completed',
    successfully_completed: 'yes',
  })
  await go(page, 'Cadw a chau’r rhaglen')
}
