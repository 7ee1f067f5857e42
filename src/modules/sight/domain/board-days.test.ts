import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { boardDays } from './board-days.ts'

test.for([
  ['2026-11-23', ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30']],
  ['2026-10-01', ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30']],
  ['2026-09-30', ['2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30']],
  ['2026-01-01', ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']],
] as const)('on %s a paper is made of the four quarters that have ended', ([today, days]) => {
  expect(boardDays(localDate(today))).toEqual(days)
})
