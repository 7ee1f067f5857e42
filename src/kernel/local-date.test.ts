import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, ageOn, daysBetween, localDate, londonDay, parseLocalDate, realDate } from './local-date.ts'

const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map(londonDay)

describe('a day', () => {
  test.for([
    ['2026-02-29', null],
    ['2024-02-29', '2024-02-29'],
    ['2026-6-1', null],
    ['2026-13-01', null],
    ['', null],
  ] as const)('%s reads as %s', ([text, expected]) => {
    expect(parseLocalDate(text)).toBe(expected)
  })

  test('that the calendar does not have is none', () => {
    expect(realDate(2010, 2, 31)).toBeNull()
    expect(() => localDate('2010-02-31')).toThrow('Not a day')
  })

  test('in London begins an hour before UTC’s in summer', () => {
    expect(londonDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
    expect(londonDay(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31')
  })

  test('so many days on is so many days away', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9999, max: 9999 }), (from, n) => daysBetween(from, addDays(from, n)) === n),
    )
  })
})

describe('some months later', () => {
  test.for([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-04', 12, '2027-05-04'],
  ] as const)('%s and %i more is %s', ([from, months, expected]) => {
    expect(addMonths(localDate(from), months)).toBe(expected)
  })

  test('is never more than three days short of the same day, and always in the month that was meant', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 240 }), (from, n) => {
        const later = addMonths(from, n)
        const [fromParts, parts] = [from, later].map(one => one.split('-').map(Number))
        const [year = 0, month = 0, date = 0] = parts ?? []
        const [fromYear = 0, fromMonth = 0, fromDate = 0] = fromParts ?? []
        expect(year * 12 + month - (fromYear * 12 + fromMonth)).toBe(n)
        expect(fromDate - date).toBeGreaterThanOrEqual(0)
        expect(fromDate - date).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('ageOn', () => {
  test.for([
    ['2010-03-04', '2020-03-03', 9],
    ['2010-03-04', '2020-03-04', 10],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ] as const)('someone born on %s is on %s aged %i', ([birth, on, age]) => {
    expect(ageOn(localDate(birth), localDate(on))).toBe(age)
  })

  test('never falls as days go by', () => {
    fc.assert(
      fc.property(day, fc.nat(8000), fc.nat(400), (birth, first, more) => {
        const early = addDays(birth, first)
        return ageOn(birth, addDays(early, more)) >= ageOn(birth, early)
      }),
    )
  })
})
