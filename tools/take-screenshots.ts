import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { readConfig } from '#app/config.ts'
import { DEMO_PEOPLE, setUpDemo } from '#app/demo.ts'
import { runProgram } from '#app/program.ts'
import { migrate } from '#db/migrate.ts'
import { openDb } from '#db/open.ts'
import type { Language } from '#kernel/language.ts'
import { catchUp } from '#test/catch-up.ts'
import { launchBrowser } from '#test/chromium.ts'
import { openLog } from '#web/log.ts'

/** Takes the pictures of the documents from the demonstration: every person in them is invented. */
const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url))
const PORT = '3990'
/** The demonstration is the same for the same day, and so are the pictures. */
const MOMENT = new Date('2026-11-23T10:00:00Z')
const LARGEST_BYTES = 250_000

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }
const CASE_MANAGER = 'Eleri Bryngwennol'
const TEAM_MANAGER = 'Gethin Maesonnen'
const HEAD_OF_SERVICE = 'Rhiannon Cwmseren'

type Window = { readonly person: string; readonly size?: typeof DESK; readonly language?: Language }
type Open = (window: Window) => Promise<Page>

async function takeAll(open: Open): Promise<void> {
  const desk = await open({ person: CASE_MANAGER })
  await desk.goto('/aberwen/caseload')
  await take(desk, 'caseload')
  await desk.locator('main table a[href*="/children/"]').first().click()
  const child = new URL(desk.url()).pathname
  await take(desk, 'child')
  await desk.goto('/aberwen/signals')
  await take(desk, 'signals')

  const phone = await open({ person: CASE_MANAGER, size: PHONE })
  await phone.goto(`${child}/programmes`)
  await take(phone, 'programmes-on-a-phone')

  const welsh = await open({ person: CASE_MANAGER, language: 'cy' })
  await welsh.goto(`${child}/chronology`)
  await take(welsh, 'chronology-in-welsh')

  const posts = await open({ person: TEAM_MANAGER })
  await posts.goto('/aberwen')
  await take(posts, 'today')
  await posts.goto('/aberwen/workforce/posts')
  await take(posts, 'vacant-posts')

  const head = await open({ person: HEAD_OF_SERVICE })
  await head.goto('/aberwen/standards')
  await take(head, 'standards')
  await head.goto('/aberwen/board')
  await take(head, 'board')
  await head.goto('/aberwen/inspections')
  await take(head, 'inspections')
  await head.goto('/aberwen/nation')
  await take(head, 'nation')

  await takeComparison(desk, await open({ person: TEAM_MANAGER }), child)
}

/** Two people correct the same answers of a child's record. The second is shown both. */
async function takeComparison(first: Page, second: Page, child: string): Promise<void> {
  for (const page of [first, second]) await page.goto(`${child}/edit/name`)
  await correct(first, 'Sam', '')
  await first.getByRole('button', { name: 'Confirm and save' }).click()
  await correct(second, 'Sammy', 'Ash')
  await second.getByRole('button', { name: 'Confirm and save' }).click()
  await take(second, 'two-people-at-once')
}

async function correct(page: Page, knownAs: string, previousNames: string): Promise<void> {
  await page.getByLabel('Known as').fill(knownAs)
  await page.getByLabel('Previous names').fill(previousNames)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.goto(page.url().replace(/\/edit\/.*/, '/check'))
}

async function take(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`)
  await page.screenshot({ path, animations: 'disabled' })
  const { size } = await stat(path)
  if (size > LARGEST_BYTES) throw new Error(`${path} has ${size} bytes: a document should not weigh so much`)
  process.stdout.write(`${name}.png: ${size} bytes, of ${page.url()}\n`)
}

const openIn =
  (browser: Browser): Open =>
  async ({ person, size = DESK, language = 'en' }) => {
    const context = await browser.newContext({
      baseURL: `http://localhost:${PORT}`,
      viewport: size,
      locale: language === 'cy' ? 'cy-GB' : 'en-GB',
    })
    const page = await context.newPage()
    await page.goto('/sign-in')
    await page.getByRole('button', { name: person }).click()
    return page
  }

async function withDemo(work: () => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-pictures-'))
  const db = await openDb(join(folder, 'data'))
  await migrate(db)
  await setUpDemo(db, MOMENT, () => undefined)
  await catchUp(db, MOMENT)
  const config = readConfig({ SIGHTLINE_PORT: PORT })
  const running = await runProgram(db, config, {
    demoPeople: DEMO_PEOPLE,
    clock: () => MOMENT,
    log: openLog('silent'),
  })
  try {
    await work()
  } finally {
    await running.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

await mkdir(FOLDER, { recursive: true })
const server = await launchBrowser()
try {
  const browser = await chromium.connect(server.wsEndpoint())
  await withDemo(() => takeAll(openIn(browser)))
} finally {
  await server.close()
}
