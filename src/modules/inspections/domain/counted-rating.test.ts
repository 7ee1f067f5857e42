import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { findStandard } from '#modules/frameworks/domain/find.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { RATINGS, scoreOf } from '#modules/frameworks/domain/rating.ts'
import type { Result } from './counted-question.ts'
import { countedRating, differsFromCount } from './counted-rating.ts'

const framework = findFramework('hmip-2021')
const standard = framework && findStandard(framework, '2.1')
if (!framework || !standard) throw new Error('The standard that this test is about is gone')
const DAY = localDate('2024-09-20')

const counts = (at: number, sufficient: number, judged: number): Result => ({
  question: `2.1.${at}`,
  sufficient,
  judged,
  percentage: null,
})
const printed = (at: number, percentage: number): Result => ({
  question: `2.1.${at}`,
  sufficient: null,
  judged: null,
  percentage,
})
const rated = (...results: readonly Result[]) => countedRating(framework, standard, results, DAY)

describe('the rating that the counts give', () => {
  test.for([
    ['the weakest question decides', [counts(1, 9, 9), counts(2, 1, 9), counts(3, 8, 9)], 'inadequate'],
    ['a printed percentage serves where no cases are told', [printed(1, 80), printed(2, 64)], 'requires-improvement'],
    ['cases are believed before a percentage', [{ ...counts(1, 1, 2), percentage: 49 }], 'requires-improvement'],
    ['no case judged is no rating', [counts(1, 0, 0)], null],
    ['nothing known is no rating', [], null],
    ['a question of another standard does not count', [{ ...counts(1, 0, 9), question: '2.2.1' }], null],
  ] as const)('%s', ([, results, rating]) => {
    expect(rated(...results).rating).toBe(rating)
  })

  test('is by the first bands there were for a review from before them', () => {
    expect(countedRating(framework, standard, [counts(1, 8, 10)], localDate('2016-01-01')).rating).toBe('outstanding')
  })

  test('is flagged for a second look by its cases, and by a percentage only where it is near', () => {
    const reasons = (...results: readonly Result[]) => rated(...results).discretion.map(({ reason }) => reason)
    expect(reasons(counts(1, 2, 4))).toEqual(['within-five-points', 'one-case-would-change-it', 'five-cases-or-fewer'])
    expect(reasons(printed(1, 62))).toEqual(['within-five-points'])
    expect(reasons(printed(1, 30))).toEqual([])
  })
})

describe('a rating that people gave', () => {
  test.for([
    ['inadequate', [counts(1, 1, 9)], false],
    ['good', [counts(1, 1, 9)], true],
    ['requires-improvement', [counts(1, 9, 9)], true],
    ['good', [], false],
    // 65% may have been 64.6% before it was printed.
    ['requires-improvement', [printed(1, 65)], false],
    ['good', [printed(1, 65)], false],
    ['requires-improvement', [printed(1, 66)], true],
    ['requires-improvement', [printed(1, 65.2)], true],
  ] as const)('%s beside %j: decided otherwise is %s', ([given, results, differs]) => {
    expect(differsFromCount(given, rated(...results))).toBe(differs)
  })

  test('is never called another than the count where it is the very one, however percentages were rounded', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (judged, part) => {
        const sufficient = Math.min(part, judged)
        const exact = rated(counts(1, sufficient, judged)).rating
        if (exact === null) return
        const whole = Math.round((100 * sufficient) / judged)
        const one = Math.round((1000 * sufficient) / judged) / 10
        for (const percentage of [whole, one])
          expect(differsFromCount(exact, rated(printed(1, percentage)))).toBe(false)
      }),
    )
  })

  test('lies within its range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), tenths => {
        const { rating, range } = rated(printed(1, tenths / 10))
        const [lowest, highest] = range
        if (rating === null || lowest === null || highest === null) throw new Error('A percentage gives a rating')
        expect(scoreOf(lowest) <= scoreOf(rating) && scoreOf(rating) <= scoreOf(highest)).toBe(true)
        expect(RATINGS).toContain(rating)
      }),
    )
  })
})
