import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareOut } from './share-out.ts'

describe('a number is shared out', () => {
  test.for([
    ['wholly to one', 15, [9], [15]],
    ['in proportion', 30, [10, 20], [10, 20]],
    ['in whole numbers', 10, [1, 1, 1], [3, 4, 3]],
    ['at least one to each', 10, [1, 1000], [1, 10]],
    ['nothing to who has no part', 10, [0, 5], [0, 10]],
    ['to nobody where nobody has a part', 10, [0, 0], [0, 0]],
  ] as const)('%s', ([, total, parts, shares]) => {
    expect(shareOut(total, parts)).toEqual(shares)
  })

  test('so that the shares add up, each within one of its proportion', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 5000 }), parts, (total, all) => {
        const shares = shareOut(total, all)
        const sum = all.reduce((before, part) => before + part, 0)
        expect(shares.reduce((before, share) => before + share, 0)).toBe(total)
        all.forEach((part, at) => {
          expect(Math.abs((shares[at] ?? 0) - (total * part) / sum)).toBeLessThanOrEqual(1)
        })
      }),
    )
  })
})
