import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { openBundle } from '#bundle/open-bundle.ts'
import { testFolder } from '../bundle-folder.ts'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'

const app = demoApp()
const HEADINGS = 'id,given_names,family_name,date_of_birth,sex,ethnicity,religion'

async function bundleOf(...rows: readonly string[]): Promise<string> {
  const path = join(await testFolder(), 'other-system.zip')
  const zip = new ZipFile()
  const resources = [{ name: 'children', path: 'children.csv' }]
  zip.addBuffer(Buffer.from(JSON.stringify({ sightline: { source: 'other-system' }, resources })), 'datapackage.json')
  zip.addBuffer(Buffer.from([HEADINGS, ...rows].join('\r\n')), 'children.csv')
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
  return path
}

async function upload(page: Page, path: string, button: string): Promise<void> {
  await page.goto('/aberwen/import')
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByRole('button', { name: button }).click()
}

describe('an administrator brings records from another system', () => {
  test('watching it, reading what was found, and confirming; in English, with scripts', async () => {
    const page = await app.window('Lowri Penysgaw')
    const path = await bundleOf('A-1,Mabli,Dychmygol,27/03/2010,female,white-british,druid')
    await page.goto('/aberwen/import')
    await checkAccessibility(page)
    await upload(page, path, 'Upload and check')
    await page.getByRole('link', { name: 'See what was found' }).click()
    await checkAccessibility(page)
    expect(await page.locator('main').innerText()).toMatch(/can be imported[\s\S]*not on the list[\s\S]*druid/)
    await page.getByRole('button', { name: 'Confirm and import' }).click()
    await page.getByRole('link', { name: 'See what was found' }).click()
    expect(await page.locator('main').innerText()).toContain('The bundle was imported')
    await checkAccessibility(page)

    const worker = await app.window('Eleri Bryngwennol')
    await worker.goto('/aberwen/children?q=mabli+dychmygol')
    expect(await worker.locator('main').innerText()).toContain('Mabli Dychmygol')
  })

  test('and is told what is wrong with it; in Welsh, on a phone, without scripts', async () => {
    const page = await app.window('Lowri Penysgaw', { language: 'cy', scripts: false, width: 375 })
    const path = await bundleOf('A-1,Mabli,Dychmygol,31/02/2010,female,white-british,', ',Ifan,Dychmygol,,male,x,')
    await upload(page, path, 'Uwchlwytho a gwirio')
    await expect
      .poll(
        async () => {
          await page.getByRole('link', { name: 'Gweld pa mor bell y mae nawr' }).click()
          return page.locator('main').innerText()
        },
        { timeout: 30_000, interval: 500 },
      )
      .toContain('Mae gwallau yn y bwndel')
    const text = await page.locator('main').innerText()
    expect(text).toContain('31/02/2010')
    expect(text).not.toContain('Dychmygol')
    await page.goto('/aberwen/import?problem=no-file')
    expect(await page.locator('main').innerText()).toContain('Mae problem')
  })

  test('and takes the service’s records out again', async () => {
    const page = await app.window('Samuel Thistlemoor')
    await page.goto('/glanmorfa/export')
    await checkAccessibility(page)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download the records' }).click()
    const path = join(await testFolder(), 'out.zip')
    await (await download).saveAs(path)
    const opened = await openBundle(path)
    expect(opened.ok && opened.value.names).toEqual(expect.arrayContaining(['children.csv', 'offences.csv']))
  })
})
