import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { RATINGS } from '#modules/frameworks/domain/rating.ts'
import { distributionOf } from './distribution.ts'
import { plainnessOf } from './plainness.ts'

const today = localDate('2026-11-26')

/** An outlook whose most likely rating has a chance, and the rest another. */
const outlook = (chance: number, cases: number, sample: number) => ({
  probability: distributionOf((_rating, score) => (score === 0 ? chance : score === 1 ? 1 - chance : 0)),
  cases,
  sample,
  moves: null,
})

describe('how plainly a forecast speaks', () => {
  test.for([
    // chance, audited cases, cases that inspectors would look at
    [1, 0, 14, 'nothing-known'],
    [0.81, 9, 14, 'far-from-certain'],
    [0.94, 9, 14, 'far-from-certain'],
    [0.95, 9, 14, 'likely'],
    [1, 13, 14, 'likely'],
    [0.79, 14, 14, 'far-from-certain'],
    [0.8, 14, 14, 'likely'],
    [0.94, 91, 14, 'likely'],
    [0.95, 14, 14, 'all-but-certain'],
  ] as const)('a chance of %f, on %i cases of %i, is %s', ([chance, cases, sample, plainness]) => {
    expect(plainnessOf(outlook(chance, cases, sample), today)).toBe(plainness)
  })

  test('of no overall rating more than that it is far from certain, where a standard is missing', () => {
    expect(plainnessOf({ ...outlook(1, 91, 14), missing: [] }, today)).toBe('all-but-certain')
    expect(plainnessOf({ ...outlook(1, 91, 14), missing: ['1.1'] }, today)).toBe('far-from-certain')
  })

  test('whichever rating it is that is likely', () => {
    for (const likely of RATINGS) {
      const probability = distributionOf(rating => (rating === likely ? 1 : 0))
      expect(plainnessOf({ ...outlook(1, 14, 14), probability }, today)).toBe('all-but-certain')
    }
  })
})
