import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardsOf } from '#modules/frameworks/domain/find.ts'
import { HMIP_2021 } from '#modules/frameworks/domain/content/hmip-2021.ts'
import { type BaselineShare, baselineChange, baselineShare, intervalOf } from './baseline-share.ts'

const ASSESSMENT = standardsOf(HMIP_2021).find(({ id }) => id === '2.1')
const share = (sufficient: number, cases: number): BaselineShare => ({
  sufficient,
  cases,
  ...intervalOf(sufficient, cases),
})

describe('the share of a standard', () => {
  test('counts a case as sufficient when the work was so on all that applied', () => {
    if (!ASSESSMENT) throw new Error('There is no standard 2.1')
    const found = baselineShare(ASSESSMENT, [
      { case: 'a', question: '2.1.1', answer: 'yes' },
      { case: 'a', question: '2.1.2', answer: 'na' },
      { case: 'b', question: '2.1.1', answer: 'yes' },
      { case: 'b', question: '2.1.2', answer: 'no' },
      { case: 'c', question: '2.2.1', answer: 'yes' },
    ])
    expect(found).toMatchObject({ sufficient: 1, cases: 2 })
    expect(baselineShare(ASSESSMENT, [])).toBeNull()
  })

  test.for([
    [0, 10, 0, 0.278],
    [5, 10, 0.237, 0.763],
    [10, 10, 0.722, 1],
    [81, 263, 0.255, 0.366],
  ] as const)('of %i in %i lies between the limits that others have published for it', ([some, all, from, to]) => {
    const interval = intervalOf(some, all)
    expect([interval.from, interval.to].map(one => Number(one.toFixed(3)))).toEqual([from, to])
  })

  test('lies within its interval, whatever it is', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (some, more) => {
        const all = some + more + 1
        const { from, to } = intervalOf(some, all)
        return from <= some / all + 1e-9 && some / all <= to + 1e-9 && from >= 0 && to <= 1
      }),
    )
  })
})

test.for([
  [share(2, 10), share(9, 10), 'better'],
  [share(9, 10), share(2, 10), 'worse'],
  [share(4, 10), share(6, 10), 'not-known'],
  [null, share(6, 10), 'not-known'],
  [share(4, 10), null, 'not-known'],
] as const)('a difference is said only where the intervals lie apart', ([then, now, change]) => {
  expect(baselineChange(then, now)).toBe(change)
})
