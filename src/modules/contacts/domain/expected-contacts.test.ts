import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEVELS } from '#kernel/level.ts'
import { addDays, localDate } from '#kernel/local-date.ts'
import { type Intensity, intensityFor } from './contact-levels.ts'
import { expectedContacts } from './expected-contacts.ts'

const order = (starts: string | null, ended: string | null = null) => ({
  kind: 'youth-rehabilitation-order',
  starts_on: starts === null ? null : localDate(starts),
  ended_on: ended === null ? null : localDate(ended),
})

describe('expectedContacts', () => {
  test.for([
    // started, ended, intensity, month, expected
    ['2026-09-01', null, 'standard', '2026-09-01', 2],
    ['2026-09-01', null, 'enhanced', '2026-10-01', 4],
    ['2026-09-01', null, 'intensive', '2026-10-01', 8],
    ['2026-01-01', null, 'standard', '2026-09-01', 1],
    ['2026-01-01', null, 'enhanced', '2026-09-01', 2],
    ['2026-01-01', null, 'intensive', '2026-09-01', 4],
    ['2026-09-16', null, 'intensive', '2026-09-01', 4], // half a month
    ['2026-09-01', null, 'intensive', '2026-11-01', 7], // twelve weeks end on 23 November: 23 days of 8, 7 days of 4
    ['2026-01-01', '2026-09-15', 'intensive', '2026-09-01', 2],
    ['2026-10-01', null, 'intensive', '2026-09-01', 0],
    ['2026-01-01', '2026-08-31', 'intensive', '2026-09-01', 0],
    [null, null, 'intensive', '2026-09-01', 0],
  ] as const)('from %s to %s at %s in %s: %i', ([starts, ended, intensity, month, expected]) => {
    expect(expectedContacts(order(starts, ended), intensity, localDate(month))).toBe(expected)
  })

  test.for(['prevention', 'outcome-22', 'youth-caution', 'bail-support', 'an-unknown-kind'])(
    'of %s: no level is set',
    kind => {
      expect(expectedContacts({ ...order('2026-09-01'), kind }, 'intensive', localDate('2026-09-01'))).toBeNull()
    },
  )

  test('a higher intensity never asks for fewer, and none for more than its first phase', () => {
    const day = fc.integer({ min: 0, max: 900 }).map(days => addDays(localDate('2024-06-01'), days))
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 20 }), (starts_on, ended_on, months) => {
        const month = localDate(`${2025 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`)
        const at = (intensity: Intensity) =>
          expectedContacts({ kind: 'referral-order', starts_on, ended_on }, intensity, month) ?? 0
        const [low, middle, high] = [at('standard'), at('enhanced'), at('intensive')]
        expect(low <= middle && middle <= high && high <= 8 && low >= 0).toBe(true)
      }),
    )
  })
})

describe('intensityFor', () => {
  test.for([
    [{}, 'standard'],
    [{ reoffending: 'low' }, 'standard'],
    [{ reoffending: 'medium', 'child-safety': 'low' }, 'enhanced'],
    [{ reoffending: 'low', 'child-safety': 'high' }, 'intensive'],
    [{ 'others-safety': 'very-high' }, 'intensive'],
  ] as const)('%o is %s', ([levels, intensity]) => {
    expect(intensityFor(levels)).toBe(intensity)
  })

  test('raising any level never lowers it', () => {
    const rank: readonly Intensity[] = ['standard', 'enhanced', 'intensive']
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), fc.constantFrom(...LEVELS), (raised, other) => {
        const [before, after] = [LEVELS[raised] ?? 'low', LEVELS[raised + 1] ?? 'low']
        const place = (level: typeof before) =>
          rank.indexOf(intensityFor({ reoffending: level, 'child-safety': other }))
        expect(place(after)).toBeGreaterThanOrEqual(place(before))
      }),
    )
  })
})
