import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'
import { type FilledIn, fillIn } from '../fill-in.ts'
import { press } from '../press.ts'

const app = demoApp()

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
const TODAY = daysAgo(0)
const OFFENCE_ON = daysAgo(90)
const SENTENCED_ON = daysAgo(21)

test('a court order with high risk is worked from the sentence to the end', { timeout: 240_000 }, async () => {
  const eleri = await app.window('Eleri Bryngwennol')
  const gethin = await app.window('Gethin Maesonnen')

  await recordChild(eleri)
  const child = new URL(eleri.url()).pathname
  await recordSentence(eleri, child)
  await assess(eleri, child)
  await countersign(gethin)
  await writePlan(eleri, child)
  await approvePlan(gethin)
  await recordContacts(eleri, child)
  await tellIncident(eleri, child)
  await review(eleri)
  await countersign(gethin)
  await referAsVictim(eleri, child)
  await end(eleri, child)

  await eleri.goto(`${child}/chronology`)
  await checkAccessibility(eleri)
  const story = await main(eleri)
  for (const words of [
    'Youth rehabilitation order',
    'Contact missed',
    'Weapon',
    'Found with drugs away from home',
    'Likely to be exploited',
    'Decided on reasonable grounds',
    'Programme ended',
  ])
    expect(story).toContain(words)
})

const main = (page: Page): Promise<string> => page.locator('main').innerText()

/** Presses or follows, and looks whether the page that comes is accessible. */
async function go(page: Page, name: string | RegExp): Promise<void> {
  await press(page, name)
  await checkAccessibility(page)
}

/** Fills a page in and sends it. */
async function tell(page: Page, answers: FilledIn, button: string): Promise<void> {
  await fillIn(page, answers)
  await go(page, button)
}

async function recordChild(page: Page): Promise<void> {
  await page.goto('/aberwen/children/new')
  await tell(page, { given_names: 'Macsen', family_name: 'Dychmygol', date_of_birth: '2009-06-17' }, 'Continue')
  await tell(page, { sex: 'male', ethnicity: 'white-british', spoken_language: 'english' }, 'Save')
}

async function recordSentence(page: Page, child: string): Promise<void> {
  await go(page, 'Add an offence')
  const description = 'Threatened another boy with a knife'
  await tell(page, { committed_on: OFFENCE_ON, description, category: 'violence-against-the-person' }, 'Continue')
  await tell(page, { knife_involved: 'yes' }, 'Continue')
  await go(page, 'Continue')
  await go(page, 'Confirm and save')
  await go(page, /^Add an outcome/)
  await tell(page, { outcome: 'youth-rehabilitation-order', decided_on: SENTENCED_ON }, 'Continue')
  await tell(page, { term_months: '12' }, 'Continue')
  await go(page, 'Confirm and save')
  await page.goto(child)
  await go(page, 'Add a programme')
  await page.locator('[type="checkbox"][name="outcome_ids"]').first().check()
  const order = { kind: 'youth-rehabilitation-order', referred_on: SENTENCED_ON, starts_on: SENTENCED_ON }
  await tell(page, order, 'Save')
}

async function assess(page: Page, child: string): Promise<void> {
  await page.goto(`${child}/assessments/new`)
  expect(await page.locator('[name="form"][value="court"]').isChecked()).toBe(true)
  await go(page, 'Start')
  const weapon = { 'factor-harm-weapon': 'much', 'factor-harm-weapon-detail': 'He carries a kitchen knife' }
  await throughParts(page, async () => {
    await answerQuestions(page)
    if (await page.locator('[name="factor-harm-weapon"]').count()) await fillIn(page, weapon)
  })
  expect(await main(page)).toContain('A manager will be asked to countersign it')
  await go(page, 'Complete')
}

async function throughParts(page: Page, answer: () => Promise<void>): Promise<void> {
  while (page.url().includes('/sections/')) {
    await answer()
    await go(page, 'Save and continue')
  }
}

/** Answers what stands on the page: nothing found, and every level high. */
async function answerQuestions(page: Page): Promise<void> {
  const words = 'He is afraid of the boys who wait for him, and says so.'
  for (const question of await page.locator('textarea[name^="answer-"], textarea[name$="-reason"]').all())
    await question.fill(words)
  for (const factor of await page.locator('[type="radio"][value="not-found"]:visible').all()) await factor.check()
  for (const level of await page.locator('[type="radio"][name^="level-"][value="high"]').all()) await level.check()
  if (await page.locator('[name="child_part"]').count()) await fillIn(page, { child_part: 'conversation' })
}

async function countersign(page: Page): Promise<void> {
  await page.goto('/aberwen/countersigning')
  await checkAccessibility(page)
  await go(page, 'Macsen Dychmygol')
  await tell(page, { decision: 'countersigned' }, 'Save the decision')
  expect(await main(page)).toContain('Countersigned')
}

async function writePlan(page: Page, child: string): Promise<void> {
  await page.goto(`${child}/plan`)
  await go(page, 'Begin the plan')
  await tell(page, { hopes: 'I want to walk to school without looking behind me' }, 'Begin the plan')
  expect(await main(page)).toContain('Not yet answered')
  await go(page, /^Add an objective ./)
  await tell(page, { worker_words: 'Macsen leaves the knife at home' }, 'Save')
  await go(page, /^Add an action/)
  await tell(page, { what: 'Walk to school with his brother', by: 'child' }, 'Save')
  await go(page, 'Add a contingency plan')
  const contingency = {
    protects: 'others',
    if_what: 'He is seen with a knife',
    then_what: 'The police and his case manager are told',
    who: 'Whoever sees it',
    how_fast: 'at-once',
  }
  await tell(page, contingency, 'Save')
  await go(page, 'Agree and send for approval')
  await tell(page, { child_agreed_on: TODAY }, 'Send for approval')
}

async function approvePlan(page: Page): Promise<void> {
  await page.goto('/aberwen/plans/awaiting')
  await checkAccessibility(page)
  await go(page, /^Decide.*Macsen Dychmygol/)
  await page.getByLabel('Approve: it takes effect today').check()
  await go(page, 'Save the decision')
  expect(await main(page)).toContain('The plan is approved')
}

async function recordContacts(page: Page, child: string): Promise<void> {
  await page.goto(`${child}/contacts`)
  await go(page, 'Record a contact')
  for (const days of [18, 15, 11, 8]) {
    const kept = { kind: 'office', held_on: daysAgo(days), outcome: 'kept', note: 'We talked about the way to school' }
    await tell(page, kept, 'Save and record another')
  }
  await tell(page, { kind: 'home-visit', held_on: daysAgo(4), outcome: 'kept' }, 'Save')
  await go(page, 'Plan a contact')
  await tell(page, { kind: 'office', held_on: TODAY, held_time: '9:00' }, 'Save')
  await missContact(page, child)
}

async function missContact(page: Page, child: string): Promise<void> {
  await page.goto('/aberwen/contacts/outcomes')
  await checkAccessibility(page)
  const link = page.locator(`a[href="${child}/contacts"]`)
  const entry = page.getByRole('article').filter({ has: link })
  await entry.getByLabel('Missed, without an acceptable reason').check()
  await entry.getByLabel('Why, if it was missed').fill('He did not come and did not answer his phone')
  await entry.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/contact-follow-ups/)
  await checkAccessibility(page)
  await tell(page, { followed_up_on: TODAY, follow_up: 'Rang his mother; he stays in because he is afraid' }, 'Save')
  expect(await main(page)).toContain('He did not come and did not answer his phone')
}

async function tellIncident(page: Page, child: string): Promise<void> {
  await page.goto(`${child}/safety`)
  await go(page, 'Record an incident')
  const incident = { kind: 'weapon', source: 'police', what: 'Stopped near the station with a knife in his bag' }
  await tell(page, incident, 'Save')
  await go(page, 'Start a review')
}

/** The review begins with what was said before; only what has changed is told. */
async function review(page: Page): Promise<void> {
  expect(await page.locator('[name="reason"]').inputValue()).toBe('incident')
  await go(page, 'Start')
  const first = page.locator('textarea[name^="answer-"]').first()
  expect(await first.inputValue()).toContain('He is afraid of the boys who wait for him')
  await throughParts(page, async () => {
    const reason = page.locator('[name="level-child-safety-reason"]')
    if (await reason.count())
      await reason.fill('He was found with a knife again, and says that he is forced to carry it')
    if (await page.locator('[name="child_part"]').count()) await fillIn(page, { child_part: 'conversation' })
  })
  await go(page, 'Complete')
}

async function referAsVictim(page: Page, child: string): Promise<void> {
  await page.goto(`${child}/exploitation`)
  await go(page, 'Record a sign')
  await tell(page, { kind: 'drugs-away', source: 'police', detail: 'Found with drugs in another county' }, 'Save')
  await go(page, 'Screen for exploitation')
  const screening = {
    result: 'likely-victim',
    kinds: ['county-lines'],
    reasons: 'Debt, fear and travel',
    refers: 'yes',
  }
  await tell(page, screening, 'Save')
  await go(page, 'Record the referral')
  await tell(page, { organisation: 'Aberwen Council', first_responder: 'Eleri Bryngwennol' }, 'Continue')
  await go(page, 'Continue')
  await go(page, 'Confirm and save')
  await go(page, /^Bring up to date/)
  await tell(page, { grounds_decision: 'positive', grounds_on: TODAY }, 'Continue')
  await go(page, 'Confirm and save')
  expect(await main(page)).toMatch(/Reasonable grounds\s+Positive/)
}

async function end(page: Page, child: string): Promise<void> {
  await page.goto(`${child}/plan`)
  await go(page, 'Plan the ending')
  const ending = {
    what_worked: 'Walking with his brother',
    support_after: 'Children’s services and the youth club',
    handed_to: 'Children’s services',
    handed_over_on: TODAY,
    closed_on: TODAY,
    end_reason: 'completed',
    successfully_completed: 'yes',
  }
  await tell(page, ending, 'Save and close the programme')
  expect(await main(page)).toContain('The programme is closed')
}
