import type { ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { demoApp } from '../demo-app.ts'
import { freePort } from '../free-port.ts'
import { endProgram, startProgram } from '../start-program.ts'

const app = demoApp()

const KEPT = 'Mae Nanw wedi bod yn yr ysgol bob dydd yr wythnos hon'
const LAST_WORDS = ', a bydd yn chwarae ddydd Sadwrn'

describe('a server that is killed while someone types', () => {
  let port: number
  let program: ChildProcess
  const start = async (): Promise<void> => {
    program = await startProgram({ SIGHTLINE_DATABASE_URL: app.db().url ?? '', SIGHTLINE_PORT: String(port) })
  }
  beforeAll(async () => {
    port = await freePort()
    await start()
  })
  afterAll(() => endProgram(program, 'SIGTERM'))

  /** Opens the form for a contact with some child, at the program that will be killed. */
  async function openNote(page: Page): Promise<void> {
    await page.goto(`http://localhost:${port}/aberwen/children?q=a`)
    await page.getByRole('row').nth(1).getByRole('link').click()
    await page.goto(`${page.url()}/contacts/new?fresh=yes`)
  }
  const note = (page: Page) => page.locator('[name="note"]')
  const state = (page: Page) => page.locator('[data-draft-state]')

  test('loses nothing that was kept: it is there when the server is back, though the page was closed', async () => {
    const page = await app.window('Eleri Bryngwennol')
    await openNote(page)
    await note(page).pressSequentially(KEPT)
    await page.getByText('Draft saved at').waitFor()
    const address = page.url()
    await endProgram(program, 'SIGKILL')
    await page.close()
    await start()
    const later = await app.window('Eleri Bryngwennol')
    await later.goto(address)
    expect(await note(later).inputValue()).toBe(KEPT)
  })

  test('loses not even the last words while the page is open, which says so and tries until they are kept', async () => {
    const page = await app.window('Gethin Maesonnen')
    await openNote(page)
    await note(page).pressSequentially(KEPT)
    await page.getByText('Draft saved at').waitFor()
    await note(page).pressSequentially(LAST_WORDS)
    await endProgram(program, 'SIGKILL')
    await page.getByText('Could not save the draft').waitFor()
    expect(await state(page).innerText()).toContain('Your text is still on this page; trying again')
    expect(await note(page).inputValue()).toBe(KEPT + LAST_WORDS)
    await start()
    await page.getByText('Draft saved at').waitFor()
    await page.reload()
    expect(await note(page).inputValue()).toBe(KEPT + LAST_WORDS)
  })
})
