import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveAssets } from '#app/serve-assets.ts'
import { addUser, createService } from '#modules/accounts/index.ts'
import { buildAssets } from '../../tools/build-assets.ts'
import { type AccountsWorld, accountsWorld } from '../accounts-world.ts'
import { openBrowser } from '../browser.ts'
import { checkAccessibility } from '../check-accessibility.ts'
import { freshDatabase, type TestDb } from '../databases.ts'

const PASSWORD = 'teapot otter violet'
const ASSETS = join(fileURLToPath(new URL('../..', import.meta.url)), '.cache', 'assets')

let db: TestDb
let world: AccountsWorld
let server: Server
let browser: Browser
let origin: string
let people = 0

beforeAll(async () => {
  db = await freshDatabase('postgres')
  browser = await openBrowser()
  server = createAdaptorServer({ fetch: (request, env) => world.app.fetch(request, env) }) as Server
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const assets = await buildAssets(ASSETS)
  const files = { assets, serveAssets: await serveAssets(ASSETS, assets) }
  world = accountsWorld(db, { publicUrl: new URL(origin) }, files)
  await createService(db, { id: 'aberwen', name: { en: 'Aberwen', cy: 'Aberwen' }, nation: 'wales' })
  await createService(db, { id: 'glanmorfa', name: { en: 'Glanmorfa', cy: 'Glanmorfa' }, nation: 'wales' })
})

afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
  await db.close()
})

/** Someone with a link to set their first password. */
async function someone(role: 'administrator' | 'board-member', ...services: readonly string[]) {
  people += 1
  const email = `person-${people}@aberwen.example`
  let path: string | undefined
  for (const serviceId of services) {
    const added = await addUser(db, { email, name: `Nia Prydderch ${people}`, serviceId, roles: [role] }, world.now())
    if (!added.ok) throw new Error(added.problem)
    path ??= added.value.link?.path
  }
  return { email, link: `${origin}${path ?? ''}` }
}

async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

async function setPassword(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('New password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Save password' }).click()
}

/** In both languages, at the width of a phone too: no rule of accessibility broken, and nothing beside the screen. */
async function checkPage(page: Page): Promise<void> {
  for (const name of ['Cymraeg', 'English']) {
    await page.getByRole('link', { name, exact: true }).click()
    await checkAccessibility(page)
    await page.setViewportSize({ width: 375, height: 800 })
    expect(await page.evaluate('document.documentElement.scrollWidth'), page.url()).toBeLessThanOrEqual(375)
    await page.setViewportSize({ width: 1280, height: 800 })
  }
}

async function inNewWindow(work: (page: Page, context: BrowserContext) => Promise<void>, options = {}): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', ...options })
  try {
    await work(await context.newPage(), context)
  } finally {
    await context.close()
  }
}

describe('an administrator’s first day', () => {
  test('from the link to the list of people, with an authenticator app', { timeout: 180_000 }, async () => {
    const { email, link } = await someone('administrator', 'aberwen', 'glanmorfa')
    await inNewWindow(async page => {
      await page.goto(link)
      await checkPage(page)
      await page.getByLabel('New password').fill('short')
      await page.getByRole('button', { name: 'Save password' }).click()
      await page.getByRole('alert').getByText('at least 12 characters').waitFor()
      await setPassword(page, link)
      await page.getByText('Your password has been saved').waitFor()
      await checkPage(page)

      await signIn(page, email)
      await page.getByRole('heading', { name: 'Set up a second step' }).waitFor()
      await checkPage(page)
      await page.getByText('I cannot scan the QR code').click()
      const secret = (await page.locator('details strong').innerText()).replace(/\s/g, '')
      await page.getByLabel('Security code').fill(codeOf(secret))
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('heading', { name: 'Keep your recovery codes' }).waitFor()
      await checkAccessibility(page)
      await page.getByRole('button', { name: 'I have kept them' }).click()

      await page.getByRole('heading', { name: 'Choose a service' }).waitFor()
      await checkPage(page)
      await page.goto(`${origin}/aberwen/people-and-roles`)
      await checkPage(page)
      await page.getByRole('button', { name: 'Add someone' }).click()
      await checkPage(page)
      await page.getByLabel('Name').fill('Siân Blake')
      await page.getByLabel('Email address').fill('sian@aberwen.example')
      await page.getByLabel('Role').selectOption({ label: 'Case manager' })
      await page.getByRole('button', { name: 'Add' }).click()
      await page.getByText('/set-password/').waitFor()
      await checkAccessibility(page)
      await page.getByRole('link', { name: 'Continue to their account' }).click()
      await page.getByRole('heading', { name: 'Siân Blake' }).waitFor()
      await checkPage(page)
    })
  })
})

describe('a passkey', () => {
  test('is set up on one’s own account, and signs in without a password', { timeout: 180_000 }, async () => {
    const { email, link } = await someone('board-member', 'aberwen', 'glanmorfa')
    await inNewWindow(async (page, context) => {
      await addAuthenticator(page, context)
      await setPassword(page, link)
      await signIn(page, email)
      await page.goto(`${origin}/my-account`)
      await checkPage(page)
      await page.getByRole('button', { name: 'Set up a passkey' }).click()
      await page.getByRole('heading', { name: 'Recovery codes' }).waitFor()
      await checkPage(page)
      await page.getByRole('button', { name: 'Make new recovery codes' }).click()
      await page.getByRole('button', { name: 'I have kept them' }).click()
      await page.getByRole('cell', { name: 'Not yet' }).waitFor()
      await checkPage(page)
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      await page.getByText('You have signed out').waitFor()

      await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
      await page.getByRole('heading', { name: 'Choose a service' }).waitFor()
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      await signIn(page, email)
      await page.getByRole('heading', { name: 'Confirm that it is you' }).waitFor()
      await checkPage(page)
      await page.getByRole('button', { name: 'Use your passkey' }).click()
      await page.getByRole('heading', { name: 'Choose a service' }).waitFor()
    })
  })
})

describe('without JavaScript', () => {
  test('one signs in, changes the language and the password, and signs out', async () => {
    const { email, link } = await someone('board-member', 'aberwen', 'glanmorfa')
    await inNewWindow(
      async page => {
        await setPassword(page, link)
        expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).isVisible()).toBe(false)
        await signIn(page, email, 'wrong')
        await page.getByRole('alert').getByText('is not correct').waitFor()
        await signIn(page, email)
        await page.goto(`${origin}/my-account/password`)
        await page.getByLabel('Current password').fill(PASSWORD)
        await page.getByLabel('New password').fill('kestrel moss lantern')
        await page.getByRole('button', { name: 'Save password' }).click()
        await page.getByText('Your password has been changed').waitFor()
        await page.getByLabel('Cymraeg').check()
        await page.getByRole('button', { name: 'Save', exact: true }).click()
        await page.getByRole('heading', { name: 'Eich cyfrif', level: 1 }).waitFor()
        await page.getByRole('button', { name: 'Allgofnodi', exact: true }).click()
        await page.getByText('Rydych wedi allgofnodi').waitFor()
      },
      { javaScriptEnabled: false },
    )
  })
})

const codeOf = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.now().getTime() })

/** Gives the window a device that holds passkeys and recognises its owner. */
async function addAuthenticator(page: Page, context: BrowserContext): Promise<void> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
