import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, ageOn, localDate } from '#kernel/local-date.ts'
import { isOfSchoolAge, lastFridayInJune } from './school-age.ts'

describe('the school leaving date is the last Friday in June', () => {
  test.for([
    [2024, '2024-06-28'],
    [2025, '2025-06-27'],
    [2026, '2026-06-26'],
    [2028, '2028-06-30'],
  ] as const)('in %i it is %s', ([year, day]) => {
    expect(lastFridayInJune(year)).toBe(day)
  })
})

describe('compulsory school age', () => {
  test.for([
    // born, on, of school age
    ['2019-02-10', '2024-03-30', false],
    ['2019-02-10', '2024-03-31', true], // the first of the three days after the fifth birthday
    ['2019-03-31', '2024-03-31', true], // a birthday on one of the days counts at once
    ['2019-09-01', '2024-12-30', false],
    ['2019-09-01', '2024-12-31', true],
    ['2007-09-23', '2024-06-28', true], // the worked example in the source
    ['2007-09-23', '2024-06-29', false],
    ['2010-08-31', '2026-06-26', true], // still 15: leaves in June, turns 16 in August
    ['2010-08-31', '2026-06-27', false],
    ['2010-09-01', '2027-06-25', true],
    ['2012-02-29', '2028-06-30', true],
    ['2020-02-29', '2025-03-30', false],
    ['2020-02-29', '2025-03-31', true],
  ] as const)('of a child born on %s on %s: %s', ([birth, on, ofSchoolAge]) => {
    expect(isOfSchoolAge(localDate(birth), localDate(on))).toBe(ofSchoolAge)
  })

  const birth = fc.integer({ min: 0, max: 7000 }).map(days => addDays(localDate('2000-01-01'), days))

  test('covers every child from their sixth birthday to their fifteenth, and none of four or seventeen', () => {
    fc.assert(
      fc.property(birth, fc.integer({ min: 4 * 365, max: 18 * 365 }), (born, days) => {
        const on = addDays(born, days)
        const age = ageOn(born, on)
        if (age >= 6 && age < 15) expect(isOfSchoolAge(born, on)).toBe(true)
        if (age < 5 || age >= 17) expect(isOfSchoolAge(born, on)).toBe(false)
      }),
    )
  })

  test('is one unbroken time', () => {
    fc.assert(
      fc.property(birth, born => {
        const quarters = Array.from({ length: 15 * 4 }, (_, quarter) => addDays(born, 4 * 365 + quarter * 91))
        const inSchool = quarters.map(day => isOfSchoolAge(born, day))
        expect(inSchool.filter((now, i) => i > 0 && now !== inSchool[i - 1])).toHaveLength(2)
      }),
    )
  })
})
