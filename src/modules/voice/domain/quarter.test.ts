import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { financialYearOf, financialYearWords, quarterAfter, quarterOf, quartersOf, quarterWords } from './quarter.ts'

describe('a quarter', () => {
  test.for([
    ['2026-04-01', '2026-04-01', 2026, 'April to June 2026', 'Ebrill i Fehefin 2026'],
    ['2026-03-31', '2026-01-01', 2025, 'January to March 2026', 'Ionawr i Fawrth 2026'],
    ['2026-11-23', '2026-10-01', 2026, 'October to December 2026', 'Hydref i Ragfyr 2026'],
    ['2024-09-30', '2024-07-01', 2024, 'July to September 2024', 'Gorffennaf i Fedi 2024'],
  ] as const)('of %s begins on %s', ([day, first, year, en, cy]) => {
    const quarter = quarterOf(localDate(day))
    expect(quarter).toBe(first)
    expect(financialYearOf(localDate(day))).toBe(year)
    expect(quarterWords(quarter)).toEqual({ en, cy })
  })

  test('is one of the four of its financial year, and the next begins when it is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), days => {
        const day = addDays(localDate('2026-01-01'), days)
        const quarter = quarterOf(day)
        expect(quartersOf(financialYearOf(day))).toContain(quarter)
        expect(quarter <= day && day < quarterAfter(quarter)).toBe(true)
        expect(quarterOf(addDays(quarterAfter(quarter), -1))).toBe(quarter)
        expect(quarterAfter(quarterAfter(quarter, 7), -7)).toBe(quarter)
      }),
    )
  })

  test('of a year that is named by both of its calendar years', () => {
    expect(financialYearWords(2026)).toEqual({ en: 'April 2026 to March 2027', cy: 'Ebrill 2026 i Fawrth 2027' })
  })

  test('has no words where it is none', () => {
    expect(() => quarterWords(localDate('2026-02-01'))).toThrow('Not the first day of a quarter')
  })
})
