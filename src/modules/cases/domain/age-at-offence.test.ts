import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { ageAtOffence } from './age-at-offence.ts'

describe('on the day of the offence', () => {
  test.for([
    ['2016-02-12', '2026-02-11', 9, 'too-young'],
    ['2016-02-11', '2026-02-11', 10, 'child'],
    ['2008-02-12', '2026-02-11', 17, 'child'],
    ['2008-02-11', '2026-02-11', 18, 'adult'],
    ['2008-02-29', '2026-02-28', 17, 'child'], // turns 18 on 1 March
    ['2008-02-29', '2026-03-01', 18, 'adult'],
  ] as const)('a child born %s, offence %s, is %i: %s', ([birth, committed, age, stage]) => {
    expect(ageAtOffence(localDate(birth), localDate(committed))).toEqual({ age, stage })
  })

  test('nobody grows younger', () => {
    const birth = localDate('2010-01-01')
    const day = fc.integer({ min: 0, max: 9000 })
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)]
        const earlier = ageAtOffence(birth, addDays(birth, first))
        const later = ageAtOffence(birth, addDays(birth, last))
        expect(earlier.age).toBeLessThanOrEqual(later.age)
      }),
    )
  })
})
