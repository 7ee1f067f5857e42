import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { windowDays, windowStart } from './safety-windows.ts'

test.for(['dangerous', 'recent', 'missing', 'talk'] as const)('what is %s counts for ninety days', window => {
  expect(windowDays(window, localDate('2026-11-23'))).toBe(90)
  expect(windowStart(window, localDate('2026-11-23'))).toBe('2026-08-25')
})
