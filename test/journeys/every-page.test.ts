import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#kernel/language.ts'
import { checkAccessibility } from '../check-accessibility.ts'
import { demoApp } from '../demo-app.ts'

const app = demoApp()

/** The pages that each role works on. The first child, inspection, finding… that there is stands for any. */
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
    '/child/assessments',
    '/child/assessments/new',
    '/child/assessments/from-elsewhere',
    '/aberwen/countersigning',
    '/child/plan',
    '/child/contacts',
    '/child/contacts/new',
    '/child/planned-contacts/new',
    '/contact/repeat',
    '/contact/repeat?step=week&until-day=1&until-month=3&until-year=2027',
    '/child/interventions/new',
    '/child/warnings/new',
    '/child/unpaid-hours/new',
    '/aberwen/contacts/outcomes',
    '/aberwen/provision',
    '/aberwen/plans/awaiting',
    '/child/chronology',
    '/child/safety',
    '/child/incidents/new',
    '/child/missing-episodes/new',
    '/child/panels/new',
    '/child/escalations/new',
    '/child/notifications/new',
    '/child/oversights/new',
    '/aberwen/safety/concerns',
    '/aberwen/missing',
    '/aberwen/levels',
    '/aberwen/places',
    '/aberwen/places/new',
    '/aberwen/groups/new',
    '/place',
    '/group',
    '/child/places/new',
    '/child/groups/new',
    '/my-account',
    '/child/exploitation',
    '/child/exploitation-signs/new',
    '/child/exploitation-screenings/new',
    '/child/nrm-referrals/new',
    '/child/disruptions/new',
    '/child/self-assessments',
    '/child/self-assessments/hand-over',
    '/child/self-assessments/new',
    '/child/voice',
    '/child/voices/new',
    '/aberwen/voice',
    '/aberwen/voice?theme=meeting',
    '/aberwen/voice/answers',
    '/aberwen/voice/answers/new',
    '/aberwen/voice/answers/sheet',
    '/answer',
    '/answer/edit/words',
    '/answer/edit/told',
    '/aberwen/exploitation',
    '/aberwen/signals',
    '/aberwen/signals?show=everyone&page=2',
    '/aberwen/signals?show=everyone&rule=review-overdue&severity=soon',
    '/aberwen/signals?show=aside',
    '/aberwen/signals/rules',
    '/aberwen/signals/rules/review-overdue',
    '/aberwen/team/signals',
    '/aberwen/team/signals?team=all',
    '/child/signals',
    '/aberwen/lists',
    '/aberwen',
    '/child/documents',
    '/child/documents/add',
    '/child/documents/add?problem=wrong-type',
    '/child/letters/new',
    '/child/letters/write/welcome/child?in=both',
    '/child/safety-notes',
    '/child/about',
    '/child/home',
    '/child/education',
    '/child/restrict',
    '/child/openings',
    '/child/residences/new',
    '/child/offences/new',
    '/child/programmes/new',
    '/aberwen/nothing-here',
    '/copy',
    '/copy?for=whole&in=both',
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
    '/aberwen/nation/shared',
    '/aberwen/nation/shared?sort=name',
    '/aberwen/nation/shared/aberwen',
  ],
  'Rhiannon Cwmseren': [
    '/aberwen/nation/sharing',
    '/aberwen/nation/sharing/agreements/new',
    '/aberwen/standards',
    '/aberwen/standards?framework=hmip-2025-full',
    '/aberwen/standards/2.1?framework=hmip-2021',
    '/aberwen/standards/1.1?framework=hmip-2021',
    '/aberwen/standards/baseline',
    '/aberwen/board',
    '/aberwen/signals?show=come-up',
    '/aberwen/signals/rules/oversight-missing',
    '/aberwen/signals/rules/oversight-missing/numbers/days/new',
    '/aberwen/surveys',
    '/aberwen/surveys/ask',
    '/aberwen/surveys/children',
    '/answer/aberwen/closed',
    '/answer/thank-you',
    '/aberwen/export',
    '/aberwen/inspections',
    '/aberwen/inspections/new',
    '/aberwen/recommendations',
    '/aberwen/recommendations?show=all',
    '/inspection',
    '/inspection/ratings/1',
    '/inspection/ratings/3',
    '/inspection/findings/new',
    '/inspection/alerts/new',
    '/inspection/recommendations/new',
    '/finding',
    '/alert',
    '/recommendation',
  ],
  'Huw Talrhedyn': [
    '/aberwen/audits',
    '/audit',
    '/audit/questions/2.1.1',
    '/audit/whole',
    '/sampled',
    '/sampled/chronology',
    '/round',
    '/round/results',
    '/round/moderation',
    '/round/edit',
    '/replace',
    '/give/first',
    '/aberwen/audits/auditors',
    '/aberwen/audits/auditors/new',
    '/aberwen/audits/rounds/new',
    '/aberwen/audits/elsewhere',
    '/aberwen/audits/evidence?framework=hmip-2021',
    '/aberwen/audits/evidence/hmip-2021/1.1',
    '/aberwen/audits/evidence/hmip-2021/1.1/assess',
    '/aberwen/audits/evidence/hmip-2021/1.1/challenge',
  ],
  'Nia Dolhelyg': [
    '/aberwen',
    '/aberwen/victims',
    '/aberwen/victims/all',
    '/aberwen/victims/signals',
    '/aberwen/victims/new',
    '/victim',
    '/victim/contacts/new',
    '/victim/consents/new',
    '/victim/harms/new',
    '/victim/restorative/new',
    '/victim/supports/new',
    '/victim/measures/new',
    '/aberwen/voice/words',
    '/aberwen/voice/words/new',
  ],
  'Margaret Larkstead': [
    '/aberwen',
    '/aberwen/board',
    '/aberwen/voice',
    '/aberwen/voice/answers',
    '/help',
    '/accessibility',
    '/privacy',
    '/about',
    '/my-account',
    '/services',
  ],
}

/** A page takes about a second; a busy machine may take a few. */
const MS_A_PAGE = 4000

describe.for(Object.entries(PAGES))('the pages of %s', ([person, paths]) => {
  const timeout = MS_A_PAGE * (paths.length + 5)
  test.for(LANGUAGES)('are accessible, and fit a phone, in %s', { timeout }, async language => {
    const page = await app.window(person, { language })
    const anyOf = await standIns(person, page)
    for (const path of paths) {
      await page.goto(path.replace(/^\/\w+/, first => anyOf[first] ?? first))
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await checkAccessibility(page)
      await page.setViewportSize({ width: 375, height: 800 })
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      expect([path, wide]).toEqual([path, 375])
      await page.setViewportSize({ width: 1280, height: 900 })
    }
  })
})

type StandIns = Readonly<Record<string, string>>

async function standIns(person: string, page: Page): Promise<StandIns> {
  const first = async (links: string): Promise<string> => (await page.locator(links).first().getAttribute('href')) ?? ''
  if (person === 'Gethin Maesonnen') {
    await page.goto('/aberwen/caseload?whose=all')
    const child = await first('th[scope=row] a')
    await page.goto('/aberwen/voice/answers')
    const answer = await first('main article a[href*="/voice/answers/"]')
    await page.goto('/aberwen/contacts/outcomes')
    const contact = (await first('main a[href*="/contacts/"][href$="/edit"]')).replace(/\/edit$/, '')
    await page.goto('/aberwen/places')
    const [place, group] = [
      await first('main article a[href*="/places/"]'),
      await first('main article a[href*="/groups/"]'),
    ]
    const copy = await firstCopy(page)
    return { '/child': child, '/answer': answer, '/contact': contact, '/place': place, '/group': group, '/copy': copy }
  }
  if (person === 'Nia Dolhelyg') {
    await page.goto('/aberwen/victims/all')
    return { '/victim': await first('th[scope=row] a') }
  }
  if (person === 'Huw Talrhedyn') {
    await page.goto('/aberwen/audits')
    const [audit, round] = [
      await first('main table a[href*="/audits/"]:not([href*="/rounds/"])'),
      await first('main table a[href*="/audits/rounds/"]'),
    ]
    await page.goto(round)
    const replace = await first('main a[href$="/replace"]')
    await page.goto(audit)
    const sampled = await first('#record a[href*="/children/"]')
    const child = sampled.replace(/\/(assessments|plan)$/, '')
    return {
      '/audit': audit,
      '/round': round,
      '/replace': replace,
      '/give': replace.replace(/replace$/, 'give'),
      '/sampled': child,
    }
  }
  if (person !== 'Rhiannon Cwmseren') return {}
  await page.goto('/aberwen/inspections')
  const alert = await first('main table a[href*="/alerts/"]')
  const inspection = alert.replace(/\/alerts\/.*/, '')
  await page.goto(inspection)
  return {
    '/inspection': inspection,
    '/alert': alert,
    '/finding': await first('main a[href*="/findings/"]:not([href$="/new"])'),
    '/recommendation': await first('main table a[href*="/recommendations/"]'),
  }
}

/** The copy to print of the first plan that has anything to print. */
async function firstCopy(page: Page): Promise<string> {
  await page.goto('/aberwen/caseload?whose=all')
  const children = await page.locator('th[scope=row] a').all()
  for (const path of await Promise.all(children.map(link => link.getAttribute('href')))) {
    await page.goto(`${path ?? ''}/plan`)
    const copy = page.locator('main a[href$="/copy"]')
    if ((await copy.count()) > 0) return (await copy.first().getAttribute('href')) ?? ''
  }
  throw new Error('No plan of the demonstration can be printed')
}
