import { afterAll, beforeAll } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Language } from '#kernel/language.ts'
import { openDb } from '#db/open.ts'
import { openLog } from '#web/log.ts'
import { readConfig } from '../src/app/config.ts'
import { DEMO_PEOPLE } from '../src/app/demo.ts'
import { runProgram, type Running } from '../src/app/program.ts'
import { openBrowser } from './browser.ts'
import { demoDatabase, type TestDb } from './databases.ts'
import { freePort } from './free-port.ts'

type Window = { readonly language?: Language; readonly scripts?: boolean; readonly width?: number }

/** The demonstration running for a file of journeys, with a real browser in front of it. */
export type DemoApp = {
  readonly origin: () => string
  readonly db: () => TestDb
  /** Opens a window of someone's own, signed in where they are named. */
  readonly window: (person: string | null, options?: Window) => Promise<Page>
  /** Another process of the program on the same database; answers its address. */
  readonly another: () => Promise<string>
  /** Moves the program's clock forward. */
  readonly pass: (minutes: number) => void
}

/** Starts the demonstration on a database of the file's own, before its journeys, and stops it after them. */
export function demoApp(): DemoApp {
  let db: TestDb
  let browser: Browser
  let origin = ''
  let ahead = 0
  const running: Running[] = []
  const windows: BrowserContext[] = []
  const clock = (): Date => new Date(Date.now() + ahead * 60_000)

  const start = async (): Promise<string> => {
    const port = await freePort()
    const config = readConfig({ SIGHTLINE_DATABASE_URL: db.url ?? '', SIGHTLINE_PORT: String(port) })
    const own = await openDb(config.database, { connections: 5 })
    running.push(await runProgram(own, config, { demoPeople: DEMO_PEOPLE, clock, log: openLog('silent') }))
    return `http://localhost:${port}`
  }

  beforeAll(async () => {
    db = await demoDatabase()
    browser = await openBrowser()
    origin = await start()
  })
  afterAll(async () => {
    await Promise.all(windows.map(window => window.close()))
    await Promise.all(running.map(program => program.stop()))
    await db.close()
  })

  return {
    origin: () => origin,
    db: () => db,
    another: start,
    pass: minutes => {
      ahead += minutes
    },
    window: async (person, { language = 'en', scripts = true, width = 1280 } = {}) => {
      const context = await browser.newContext({
        baseURL: origin,
        javaScriptEnabled: scripts,
        viewport: { width, height: 900 },
        locale: language === 'cy' ? 'cy-GB' : 'en-GB',
      })
      windows.push(context)
      const page = await context.newPage()
      await page.goto('/sign-in')
      if (person !== null) await page.getByRole('button', { name: person }).click()
      return page
    },
  }
}
