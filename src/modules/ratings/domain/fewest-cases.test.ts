import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FailingCases, fewestCases } from './fewest-cases.ts'

describe('the fewest cases', () => {
  test.for([
    ['one question needs just so many', [3], { 1: 5 }, 3],
    ['cases that fall short on both serve both', [2, 2], { 3: 2, 1: 4, 2: 4 }, 2],
    ['cases that fall short on different questions are counted apart', [2, 2], { 1: 2, 2: 2 }, 4],
    ['some serve both, the rest one each', [3, 2], { 3: 1, 1: 2, 2: 5 }, 4],
    ['a case for two questions each, in a ring', [1, 1, 2], { 3: 1, 5: 1, 6: 1 }, 2],
    ['a case for three questions goes first', [1, 1, 1], { 7: 1, 1: 1, 2: 1, 4: 1 }, 1],
    ['nothing is needed', [0, 0], { 3: 1 }, 0],
  ] as const)('%s', ([, needs, failing, fewest]) => {
    expect(fewestCases(needs, countsFrom(failing))).toBe(fewest)
  })

  test('are found as by trying every choice of cases', () => {
    fc.assert(
      fc.property(situation, ({ needs, failing }) => {
        expect(fewestCases(needs, failing)).toBe(byTryingAll(needs, failing))
      }),
      { numRuns: 500 },
    )
  })
})

const countsFrom = (counts: Readonly<Record<number, number>>): FailingCases =>
  new Map(Object.entries(counts).map(([set, count]) => [Number(set), count]))

const SETS = [1, 2, 3, 4, 5, 6, 7]
const holds = (set: number, question: number): boolean => (set & (1 << question)) !== 0

/** Up to three cases of each kind, and needs that they can meet. */
const situation = fc
  .tuple(fc.array(fc.nat(3), { minLength: 7, maxLength: 7 }), fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }))
  .map(([counts, wishes]) => {
    const failing = new Map(SETS.map((set, at) => [set, counts[at] ?? 0]))
    const most = (question: number): number =>
      SETS.reduce((sum, set) => sum + (holds(set, question) ? (failing.get(set) ?? 0) : 0), 0)
    return { failing, needs: wishes.map((wish, question) => Math.min(wish, most(question))) }
  })

function byTryingAll(needs: readonly number[], failing: FailingCases): number {
  let fewest = Infinity
  const choose = (at: number, taken: number, left: readonly number[]): void => {
    if (left.every(need => need <= 0)) fewest = Math.min(fewest, taken)
    const set = SETS[at]
    if (set === undefined || taken >= fewest) return
    for (let n = failing.get(set) ?? 0; n >= 0; n--) {
      const next = left.map((need, question) => (holds(set, question) ? need - n : need))
      choose(at + 1, taken + n, next)
    }
  }
  choose(0, 0, needs)
  return fewest
}
