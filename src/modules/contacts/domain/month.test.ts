import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { lastDayOf, monthBefore, monthNamed, monthOf, nextMonth } from './month.ts'

describe('a month', () => {
  test.for([
    ['2026-11-23', '2026-10-01', '2026-11-01', '2026-12-01', '2026-11-30'],
    ['2026-12-31', '2026-11-01', '2026-12-01', '2027-01-01', '2026-12-31'],
    ['2024-01-15', '2023-12-01', '2024-01-01', '2024-02-01', '2024-01-31'],
    ['2024-02-29', '2024-01-01', '2024-02-01', '2024-03-01', '2024-02-29'],
  ] as const)('of %s', ([day, before, first, next, last]) => {
    const month = monthOf(localDate(day))
    expect([monthBefore(month), month, nextMonth(month), lastDayOf(month)]).toEqual([before, first, next, last])
  })

  test.for([
    ['2026-11', '2026-11-01'],
    ['2026-13', null],
    ['2026-11-02', null],
    ['', null],
    ['next', null],
  ] as const)('named %s is %s', ([text, month]) => {
    expect(monthNamed(text)).toBe(month)
  })
})
