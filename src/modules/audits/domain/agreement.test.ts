import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '#modules/ratings/domain/judgement.ts'
import { agreement, cohensKappa, gwetsAc1, type Pair, type Table } from './agreement.ts'

/** 100 cases classed by two people: https://cran.r-project.org/web/packages/irrCAC/vignettes/overview.html, by K. L. Gwet. */
const ABSTRACTORS: Table = [
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
]
const Z = 1.959964

const withError = (estimate: ReturnType<typeof cohensKappa>) =>
  estimate && { value: estimate.value, error: (estimate.to - estimate.value) / Z }

describe('published worked examples', () => {
  test('kappa and its standard error, as irrCAC prints them', () => {
    const found = withError(cohensKappa(ABSTRACTORS))
    expect(found?.value).toBeCloseTo(0.7964094, 6)
    expect(found?.error).toBeCloseTo(0.05891072, 4)
  })

  test('AC1 and its standard error, as irrCAC prints them', () => {
    const found = withError(gwetsAc1(ABSTRACTORS))
    expect(found?.value).toBeCloseTo(0.8493305, 6)
    expect(found?.error).toBeCloseTo(0.04321747, 4)
  })
})

/** The standard error by leaving out one case at a time, which knows nothing of the formulas. */
function jackknifed(counts: Table, of: (counts: Table) => ReturnType<typeof cohensKappa>): number {
  const n = counts.flat().reduce((sum, one) => sum + one, 0)
  const values = counts.flatMap((row, i) =>
    row.flatMap((count, j) => {
      if (count === 0) return []
      const without = counts.map((each, a) => each.map((cell, b) => (a === i && b === j ? cell - 1 : cell)))
      return [{ value: of(without)?.value ?? NaN, times: count }]
    }),
  )
  const mean = values.reduce((sum, { value, times }) => sum + value * times, 0) / n
  return Math.sqrt(((n - 1) / n) * values.reduce((sum, { value, times }) => sum + times * (value - mean) ** 2, 0))
}

describe('an independent computation', () => {
  test.for<readonly [string, Table]>([
    ['of three categories', ABSTRACTORS],
    [
      'of judgements that agree often',
      [
        [60, 8],
        [5, 27],
      ],
    ],
    [
      'of judgements that hardly agree',
      [
        [30, 22],
        [18, 30],
      ],
    ],
    [
      'where nearly all is judged alike',
      [
        [118, 5],
        [2, 4],
      ],
    ],
  ])('leaves one case out at a time and comes to about the same errors: %s', ([, counts]) => {
    for (const of of [cohensKappa, gwetsAc1]) {
      const byFormula = withError(of(counts))?.error ?? 0
      expect(Math.abs(jackknifed(counts, of) / byFormula - 1)).toBeLessThan(0.12)
    }
  })
})

describe('two auditors', () => {
  const times = (count: number, ...pair: Pair): readonly Pair[] => Array.from({ length: count }, () => pair)

  test('who judge nearly all alike agree by AC1, though kappa falls to nothing', () => {
    const { kappa, ac1, agreed, pairs } = agreement([
      ...[...times(118, 'yes', 'yes'), ...times(5, 'yes', 'no'), ...times(2, 'no', 'yes')],
    ])
    expect([agreed, pairs]).toEqual([118, 125])
    expect(kappa?.value).toBeLessThan(0)
    expect(ac1?.value).toBeGreaterThan(0.93)
  })

  test('are compared where both say that the question applies; the rest is counted apart', () => {
    const found = agreement([
      ...[...times(3, 'yes', 'yes'), ...times(1, 'no', 'yes'), ...times(2, 'na', 'na'), ...times(1, 'no', 'na')],
    ])
    expect(found).toMatchObject({ pairs: 4, agreed: 3, notBoth: 3, differOnApplying: 1 })
  })

  test('who never disagree, and never say the other thing, have no kappa; who judged nothing have nothing', () => {
    expect(agreement(times(4, 'yes', 'yes'))).toMatchObject({ kappa: null, ac1: { value: 1, from: 1, to: 1 } })
    expect(agreement([])).toMatchObject({ pairs: 0, kappa: null, ac1: null })
  })

  const ANSWER = fc.constantFrom<Answer>('yes', 'no', 'na')

  test('have the same agreement whoever is called the first, in an interval that holds it, between -1 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(ANSWER, ANSWER), { maxLength: 40 }), pairs => {
        const [one, other] = [agreement(pairs), agreement(pairs.map(([a, b]): Pair => [b, a]))]
        for (const name of ['kappa', 'ac1'] as const) {
          const [found, turned] = [one[name], other[name]]
          expect(found === null).toBe(turned === null)
          if (!found || !turned) continue
          expect(turned.value).toBeCloseTo(found.value, 9)
          expect(found.from <= found.value + 1e-9 && found.value <= found.to + 1e-9).toBe(true)
          expect(found.from >= -1 && found.to <= 1).toBe(true)
        }
      }),
    )
  })
})
