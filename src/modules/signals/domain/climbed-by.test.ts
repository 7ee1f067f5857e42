import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { heightOf, HEIGHTS } from './climb.ts'
import { climbedBy } from './climbed-by.ts'
import { SEVERITIES } from './rule.ts'

test('a signal stands as high as its due day says, seen from any day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1500 }),
      fc.integer({ min: -20, max: 250 }),
      fc.constantFrom(...SEVERITIES),
      (after, late, severity) => {
        const on = addDays(localDate('2025-01-01'), after)
        const dueOn = addDays(on, -late)
        const reached = climbedBy(on)[severity].filter(day => dueOn <= day).length
        expect(HEIGHTS[reached]).toBe(heightOf({ severity, dueOn, owner: { role: 'case-manager' } }, on))
      },
    ),
    { numRuns: 500 },
  )
})
