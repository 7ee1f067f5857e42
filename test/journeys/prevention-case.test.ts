import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'
import { fillIn } from '../fill-in.ts'
import { press } from '../press.ts'

const app = demoApp()

const TODAY = new Date().toISOString().slice(0, 10)

test(
  'a prevention case goes from referral to closure with fewer than 25 pages to fill in, all in Welsh',
  {
    timeout: 180_000,
  },
  async () => {
    const eleri = await app.window('Eleri Bryngwennol', { language: 'cy' })
    const gethin = await app.window('Gethin Maesonnen', { language: 'cy' })
    const counts = [eleri, gethin].map(countPages)

    await recordChild(eleri)
    const child = new URL(eleri.url()).pathname
    await addProgramme(eleri)
    await allocate(gethin, child)
    await assess(eleri)
    await plan(eleri)
    await meet(eleri)
    await close(eleri)

    const total = (kind: 'filledIn' | 'seen'): number => counts.reduce((sum, one) => sum + one[kind], 0)
    expect(total('filledIn')).toBeLessThan(25)
    expect(total('seen')).toBeLessThanOrEqual(SEEN_AT_MOST)

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

/** Every page that comes up, those included that only show what was saved and lead on. */
const SEEN_AT_MOST = 40

/** Counts from now on the pages that someone fills in and sends, and all that they see on the way. */
function countPages(page: Page): { filledIn: number; seen: number } {
  const count = { filledIn: 0, seen: 0 }
  page.on('request', request => {
    if (request.isNavigationRequest() && (request.method() === 'POST' || request.url().includes('?q=')))
      count.filledIn += 1
  })
  page.on('response', response => {
    if (response.request().isNavigationRequest() && response.status() < 300) count.seen += 1
  })
  return count
}

/** Presses or follows, and looks whether the page that comes is in Welsh and accessible. */
async function go(page: Page, name: string): Promise<void> {
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
  await fillIn(page, { sex: 'female', ethnicity: 'white-british' })
  await go(page, 'Parhau')
  await fillIn(page, { spoken_language: 'welsh', written_language: 'welsh' })
  await go(page, 'Parhau')
  await go(page, 'Cadarnhau a chadw')
  expect(await page.title()).toContain('Nanw Dychmygol')
}

async function addProgramme(page: Page): Promise<void> {
  await go(page, 'Ychwanegu rhaglen')
  await fillIn(page, { kind: 'prevention', referred_on: TODAY })
  await go(page, 'Parhau')
  await fillIn(page, { starts_on: TODAY })
  await go(page, 'Parhau')
  await go(page, 'Parhau')
  await go(page, 'Cadarnhau a chadw')
}
async function allocate(page: Page, child: string): Promise<void> {
  await page.goto(child)
  await go(page, 'Dyrannu')
  const eleri = page.locator('[name="person_id"] option', { hasText: 'Eleri Bryngwennol' })
  await fillIn(page, { person_id: (await eleri.getAttribute('value')) ?? '' })
  await go(page, 'Parhau')
  await go(page, 'Cadarnhau a chadw')
}

async function assess(page: Page): Promise<void> {
  await go(page, 'Asesiad')
  await go(page, 'Dechrau asesiad')
  await go(page, 'Dechrau')
  const pages = new Set<string>()
  while (page.url().includes('/sections/')) {
    pages.add(page.url())
    await answerQuestions(page, 'Mae Nanw yn byw gyda’i mam-gu ac yn mwynhau pêl-droed.')
    await go(page, 'Cadw a pharhau')
  }
  expect(pages.size).toBe(7)
  await go(page, 'Darllen drwyddo a’i gwblhau')
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
  await go(page, 'Cynllun')
  await go(page, 'Dechrau’r cynllun')
  await fillIn(page, {
    hopes: 'Dw i eisiau chwarae i’r tîm',
    'aim1-worker_words': 'Mae Nanw yn mynd i’r ysgol bob dydd',
    'step1-what': 'Ymuno â’r tîm pêl-droed',
    'worse-if_what': 'Nid yw Nanw yn mynd i’r ysgol',
    'worse-then_what': 'Mae ei mam-gu yn ffonio Eleri',
    'worse-who': 'Mam-gu',
  })
  await go(page, 'Dechrau’r cynllun')
  await go(page, 'Cytuno ar y cynllun')
  await fillIn(page, { child_agreed_on: TODAY })
  await go(page, 'Cytuno ar y cynllun')
  expect(await page.locator('main').innerText()).toContain('Cytunwyd ar y cynllun')
}

async function meet(page: Page): Promise<void> {
  await go(page, 'Cysylltiadau')
  await go(page, 'Cofnodi cyswllt')
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
