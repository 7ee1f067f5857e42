import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { checkAccessibility } from './check-accessibility.ts'

const PAGES: Record<string, string> = {
  '/good':
    '<!doctype html><html lang="en"><title>Good</title><main><h1>Good</h1><p>All may read this.</p></main></html>',
  '/bad': '<!doctype html><html><title>Bad</title><main><h1>Bad</h1><img src="data:,"></main></html>',
}

const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html')
  response.setHeader('content-security-policy', "default-src 'none'")
  response.end(PAGES[request.url ?? ''])
})
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
})
afterAll(async () => {
  await browser.close()
  server.close()
})
beforeEach(async () => {
  page = await browser.newPage()
})

const visit = (path: string) => page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)

describe('checking accessibility in a real browser', () => {
  test('a page that all may read passes, under the strictest content policy', async () => {
    await visit('/good')
    await checkAccessibility(page)
  })

  test('a page without a language, with a picture without words, is refused with both named', async () => {
    await visit('/bad')
    const refusal = expect(checkAccessibility(page)).rejects
    await refusal.toThrow(/Not accessible: .*\/bad[^]*html-has-lang[^]*image-alt/)
  })
})
