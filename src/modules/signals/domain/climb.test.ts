import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { heightOf, HEIGHTS } from './climb.ts'
import { OWNERS, SEVERITIES } from './rule.ts'

// A Monday.
const dueOn = localDate('2026-06-01')

describe('a signal climbs while it stands', () => {
  test.for([
    ['act-now', 'case-manager', '2026-06-01', 'owner'],
    ['act-now', 'case-manager', '2026-06-02', 'team-manager'],
    ['act-now', 'case-manager', '2026-06-04', 'head-of-service'],
    ['act-now', 'case-manager', '2026-06-09', 'board'],
    ['soon', 'case-manager', '2026-06-08', 'owner'],
    ['soon', 'case-manager', '2026-06-09', 'team-manager'],
    ['soon', 'team-manager', '2026-05-01', 'team-manager'],
    ['know', 'case-manager', '2026-06-26', 'owner'],
    ['know', 'head-of-service', '2026-06-02', 'head-of-service'],
  ] as const)('%s of a %s, on %s: %s', ([severity, role, on, height]) => {
    expect(heightOf({ severity, dueOn, owner: { role } }, localDate(on))).toBe(height)
  })

  test('and never comes down', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SEVERITIES),
        fc.constantFrom(...OWNERS),
        fc.nat(300),
        fc.nat(60),
        (severity, role, days, more) => {
          const at = (day: number) =>
            HEIGHTS.indexOf(heightOf({ severity, dueOn, owner: { role } }, addDays(dueOn, day)))
          expect(at(days + more)).toBeGreaterThanOrEqual(at(days))
        },
      ),
    )
  })
})
