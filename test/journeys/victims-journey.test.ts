import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'
import { type FilledIn, fillIn } from '../fill-in.ts'
import { press } from '../press.ts'

const app = demoApp()

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
const COMMITTED_ON = daysAgo(12)
const TALKED_ON = daysAgo(8)
const YESTERDAY = daysAgo(1)
const VICTIM = 'Gwawr Ffugiol'

test('a victim is contacted, heard and kept safe, behind a wall', { timeout: 120_000 }, async () => {
  const eleri = await app.window('Eleri Bryngwennol')
  const nia = await app.window('Nia Dolhelyg')

  const child = await recordOffence(eleri)
  const victim = await recordVictim(nia)
  await askConsent(nia)
  await offerRestorativeJustice(nia)
  await writeSafetyNote(nia)
  expect(await main(nia)).toContain('Macsen Dychmygol')

  await eleri.goto(child)
  expect(await main(eleri)).toContain('Not to go near the corner shop')
  await eleri.goto(`${child}/safety-notes`)
  await checkAccessibility(eleri)
  expect(await main(eleri)).not.toContain(VICTIM)
  await eleri.goto(`/aberwen/children?q=${VICTIM}`)
  expect(await eleri.getByRole('table').count()).toBe(0)
  expect((await eleri.goto(victim))?.status()).toBe(403)

  await withdraw(nia, victim)
})

const main = (page: Page): Promise<string> => page.locator('main').innerText()

/** Fills a page in, sends it, and looks whether the page that comes is accessible. */
async function tell(page: Page, answers: FilledIn, button: string): Promise<void> {
  await fillIn(page, answers)
  await press(page, button)
  await checkAccessibility(page)
}

async function recordOffence(page: Page): Promise<string> {
  await page.goto('/aberwen/children/new')
  await tell(page, { given_names: 'Macsen', family_name: 'Dychmygol', date_of_birth: '2009-06-17' }, 'Continue')
  await tell(page, { sex: 'male', ethnicity: 'white-british' }, 'Save')
  const child = new URL(page.url()).pathname
  await press(page, 'Add an offence')
  const offence = { committed_on: COMMITTED_ON, description: 'Took money from a shop', category: 'robbery' }
  await tell(page, offence, 'Continue')
  await tell(page, { victim_identified: 'yes' }, 'Continue')
  await press(page, 'Continue')
  await press(page, 'Confirm and save')
  return child
}

async function recordVictim(page: Page): Promise<string> {
  await page.goto('/aberwen/victims')
  await checkAccessibility(page)
  await press(page, /^Record a victim Macsen Dychmygol/)
  await tell(page, { name: VICTIM, kind: 'adult', phone: '01632 960123', prefers: 'phone' }, 'Save')
  const impact = 'She no longer opens the shop alone'
  await tell(page, { relationship: 'stranger', details_on: TALKED_ON, impact }, 'Save')
  const victim = new URL(page.url()).pathname
  expect(await main(page)).toContain('Make the first contact')
  await press(page, 'Record a contact')
  const offer = { held_on: TALKED_ON, reached: 'yes', purpose: ['first-offer'] }
  await tell(page, { ...offer, note: 'She wants to be told what happens' }, 'Save')
  expect(await main(page)).not.toContain('Make the first contact')
  return victim
}

async function askConsent(page: Page): Promise<void> {
  for (const about of ['contact', 'restorative']) {
    await press(page, /^Record consent/)
    await tell(page, { about, decision: 'given', decided_on: TALKED_ON, how: 'phone' }, 'Save')
  }
}

async function offerRestorativeJustice(page: Page): Promise<void> {
  await press(page, 'Offer it, or say why not')
  const offer = { suitable_reason: 'Both want to talk', offered_on: TALKED_ON, type: 'letter', answer: 'accepted' }
  await tell(page, { ...offer, started_on: YESTERDAY }, 'Save')
  expect(await main(page)).toContain('Letter of apology')
}

async function writeSafetyNote(page: Page): Promise<void> {
  await press(page, /^Write a safety note/)
  await tell(page, { kind: 'place', text: 'Not to go near the corner shop' }, 'Save')
}

/** Whoever says no is not contacted again, but what was typed is not lost. */
async function withdraw(page: Page, victim: string): Promise<void> {
  await page.goto(victim)
  await press(page, /^Record consent/)
  await tell(page, { about: 'contact', decision: 'withdrawn', decided_on: YESTERDAY }, 'Save')
  await press(page, 'Record a contact')
  await fillIn(page, { reached: 'yes', purpose: ['update'], note: 'Told her of the hearing' })
  await expect(press(page, 'Save')).rejects.toThrow('The victim had said no to contact for this')
  expect(await page.locator('[name="note"]').inputValue()).toBe('Told her of the hearing')
}
