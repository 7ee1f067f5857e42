import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#kernel/language.ts'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'

const app = demoApp()

/** The pages that each role works on, from where the caseload’s first child stands for any. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'Gethin Maesonnen': [
    '/aberwen/caseload',
    '/aberwen/caseload?whose=all&page=2',
    '/aberwen/unallocated',
    '/aberwen/children',
    '/aberwen/children?q=a',
    '/aberwen/children?q=zzzz',
    '/aberwen/drafts',
    '/aberwen/notices',
    '/aberwen/workforce',
    '/aberwen/frameworks',
    '/aberwen/frameworks/hmip-2021',
    '/aberwen/frameworks/hmip-2025-full',
    '/child',
    '/child/offences',
    '/child/programmes',
    '/child/chronology',
    '/child/about',
    '/child/home',
    '/child/education',
    '/child/restrict',
    '/child/openings',
    '/child/residences/new',
    '/child/offences/new',
    '/child/programmes/new',
    '/aberwen/nothing-here',
  ],
  'Lowri Penysgaw': [
    '/aberwen',
    '/aberwen/people-and-roles',
    '/aberwen/workforce',
    '/aberwen/nation/this-service',
    '/aberwen/import',
    '/my-account',
  ],
  'Priya Varameri': [
    '/aberwen/nation',
    '/aberwen/nation/services',
    '/aberwen/nation/services?by=2018-to-2025&sort=score',
    '/aberwen/nation/services/bridgend',
    '/aberwen/nation/services/essex',
  ],
  'Rhiannon Cwmseren': ['/aberwen/export'],
  'Margaret Larkstead': ['/aberwen', '/help', '/accessibility', '/privacy', '/about', '/my-account', '/services'],
}

describe.for(Object.entries(PAGES))('the pages of %s', ([person, paths]) => {
  test.for(LANGUAGES)('are accessible, and fit a phone, in %s', async language => {
    const page = await app.window(person, { language })
    const child = await firstChild(person, page)
    for (const path of paths) {
      await page.goto(path.replace('/child', child))
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await checkAccessibility(page)
      await page.setViewportSize({ width: 375, height: 800 })
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      expect([path, wide]).toEqual([path, 375])
      await page.setViewportSize({ width: 1280, height: 900 })
    }
  })
})

async function firstChild(person: string, page: Awaited<ReturnType<typeof app.window>>): Promise<string> {
  if (person !== 'Gethin Maesonnen') return '/child'
  await page.goto('/aberwen/caseload?whose=all')
  return (await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')) ?? '/child'
}
