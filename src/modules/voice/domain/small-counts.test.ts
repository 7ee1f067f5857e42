import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownCount, withoutSmall } from './small-counts.ts'

describe('a count', () => {
  test.for([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
    [80, 80],
  ] as const)('%i is shown as %s', ([count, shown]) => {
    expect(shownCount(count, 5)).toBe(shown)
  })
})

describe('counts that add up to what may be known', () => {
  test.for([
    ['are shown where none is small', [7, 9, 0], [7, 9, 0]],
    ['lose the small ones', [2, 9, 3, 8], [null, 9, null, 8]],
    ['lose the next smallest where one alone is small', [2, 9, 7, 12], [null, 9, null, 12]],
    ['lose one of two that are the same', [7, 2, 7], [null, null, 7]],
    ['have nothing else to lose', [0, 3, 0], [0, null, 0]],
    ['may be none at all', [], []],
  ] as const)('%s', ([, counts, shown]) => {
    expect(withoutSmall(counts, 5)).toEqual(shown)
  })

  test('never let a small one be worked out from the sum and the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 8 }), fc.integer({ min: 2, max: 10 }), (counts, least) => {
        const shown = withoutSmall(counts, least)
        const hidden = counts.filter((_count, at) => shown[at] === null)
        expect(shown.filter(count => count !== null && count > 0 && count < least)).toEqual([])
        expect(shown.every((count, at) => count === null || count === counts[at])).toBe(true)
        const others = counts.filter(count => count > 0).length
        if (hidden.length === 1) expect(others).toBe(1)
        expect(hidden.includes(0)).toBe(false)
      }),
    )
  })
})
