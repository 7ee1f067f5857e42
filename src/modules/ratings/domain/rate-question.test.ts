import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RATINGS } from '#modules/frameworks/domain/rating.ts'
import { rateQuestion } from './rate-question.ts'

const bands = { 'requires-improvement': 50, good: 65, outstanding: 80 }

describe('a key question', () => {
  test.for([
    // sufficient, judged, rating
    [0, 0, null],
    [0, 7, 'inadequate'],
    [1, 9, 'inadequate'],
    [49, 100, 'inadequate'],
    [1, 2, 'requires-improvement'],
    [50, 100, 'requires-improvement'],
    [64, 100, 'requires-improvement'],
    [31, 48, 'requires-improvement'], // 64.58% is not rounded up to 65
    [13, 20, 'good'],
    [2, 3, 'good'], // 66.67%
    [79, 100, 'good'],
    [159, 200, 'good'], // 79.5% is not rounded up to 80
    [4, 5, 'outstanding'],
    [80, 100, 'outstanding'],
    [7, 7, 'outstanding'],
  ] as const)('%i of %i sufficient is %s', ([sufficient, judged, rating]) => {
    expect(rateQuestion({ sufficient, judged }, bands)).toBe(rating)
  })

  const tally = fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500))
    .map(([judged, some]) => ({ judged, sufficient: Math.min(some, judged) }))

  test('is never rated lower for one more sufficient case', () => {
    fc.assert(
      fc.property(tally, ({ sufficient, judged }) => {
        const one = rateQuestion({ sufficient, judged }, bands) ?? 'inadequate'
        const more = rateQuestion({ sufficient: sufficient + 1, judged: judged + 1 }, bands) ?? 'inadequate'
        expect(RATINGS.indexOf(more)).toBeGreaterThanOrEqual(RATINGS.indexOf(one))
      }),
    )
  })

  test('is rated by its share alone: twice the cases with twice the sufficient ones are rated the same', () => {
    fc.assert(
      fc.property(tally, ({ sufficient, judged }) => {
        expect(rateQuestion({ sufficient: 2 * sufficient, judged: 2 * judged }, bands)).toBe(
          rateQuestion({ sufficient, judged }, bands),
        )
      }),
    )
  })
})
