import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { frameworksToChoose, frameworkToShow } from './framework-to-show.ts'

const TODAY = localDate('2026-11-26')

test.for([
  ['what the newest audits judge by', { audits: ['hmip-2021', 'hmip-2018'], inspections: ['hmip-2018'] }, 'hmip-2021'],
  ['what inspectors use now, where nothing was audited', { audits: [], inspections: ['hmip-2018'] }, 'hmip-2025-full'],
] as const)('is begun with %s', ([, judged, shown]) => {
  expect(frameworkToShow(judged, TODAY).id).toBe(shown)
})

test('the service may choose whatever it was judged by and what is in use, the newest first', () => {
  const ids = frameworksToChoose({ audits: [], inspections: ['hmip-2018'] }, TODAY).map(({ id }) => id)
  expect(ids).toEqual(['hmip-2025-children-and-victims', 'hmip-2025-full', 'hmip-2018'])
})
