import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bankHolidays } from './bank-holidays.ts'
import { easterSunday } from './easter-sunday.ts'
import { addDays, daysBetween, localDate, londonDay, weekdayOf } from './local-date.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts'

describe('Easter Sunday', () => {
  test.for([
    '1961-04-02',
    '2018-04-01',
    '2019-04-21',
    '2020-04-12',
    '2021-04-04',
    '2022-04-17',
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
    '2285-03-22',
  ])('falls on %s', day => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
  })

  test('is a Sunday from 22 March to 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2199 }), year => {
        const easter = easterSunday(year)
        expect(weekdayOf(easter)).toBe(0)
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
      }),
    )
  })
})

/** As GOV.UK lists them for England and Wales. */
const LISTED: Readonly<Record<number, string>> = {
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
}

describe('bank holidays', () => {
  test.for(Object.entries(LISTED))('of %s are those that were listed', ([year, days]) => {
    expect([...bankHolidays(Number(year))].sort()).toEqual(days.split(' ').map(day => `${year}-${day}`))
  })

  test('are eight in a year without a special one, and always take a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2024, max: 2199 }), year => {
        const days = [...bankHolidays(year)]
        expect(days).toHaveLength(8)
        expect(days.filter(day => [0, 6].includes(weekdayOf(day)))).toEqual([])
      }),
    )
  })
})

const day = fc.date({ min: new Date('2018-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map(londonDay)
const some = fc.integer({ min: 1, max: 300 })

describe('working days', () => {
  test.for([
    ['2026-11-26', 1, '2026-11-27'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-12-24', 1, '2026-12-29'],
    ['2026-12-21', 10, '2027-01-07'],
    ['2022-09-16', 1, '2022-09-20'],
    ['2025-04-17', 5, '2025-04-28'],
    ['2026-11-28', 0, '2026-11-28'],
  ] as const)('from %s, %i on is %s', ([from, n, expected]) => {
    expect(addWorkingDays(localDate(from), n)).toBe(expected)
  })

  test('so many on is a working day that is so many away', () => {
    fc.assert(
      fc.property(day, some, (from, n) => {
        const until = addWorkingDays(from, n)
        expect([isWorkingDay(until), workingDaysBetween(from, until)]).toEqual([true, n])
        expect(daysBetween(from, until)).toBeGreaterThanOrEqual(n)
      }),
    )
  })

  test('between two days add up over a day between, and count down backwards', () => {
    fc.assert(
      fc.property(day, some, some, (from, first, second) => {
        const [middle, to] = [addDays(from, first), addDays(from, first + second)]
        expect(workingDaysBetween(from, middle) + workingDaysBetween(middle, to)).toBe(workingDaysBetween(from, to))
        expect(workingDaysBetween(to, from)).toBe(-workingDaysBetween(from, to))
      }),
    )
  })
})
