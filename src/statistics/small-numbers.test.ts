import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rangesFrom } from '#test/suppression-attack.ts'
import { partsToShow, shownCount } from './small-numbers.ts'

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

describe('counts that add up to what is shown elsewhere', () => {
  test.for([
    ['are shown where none is small', [7, 9, 0], [7, 9, 0]],
    ['lose the small ones', [2, 9, 3, 8], [null, 9, null, 8]],
    ['lose the next smallest where one alone is small', [2, 9, 7, 12], [null, 9, null, 12]],
    ['lose one of two that are the same', [7, 2, 7], [7, null, null]],
    ['lose more where the small ones are next to nothing together', [10, 1, 1, 20], [null, null, null, 20]],
    ['lose the small ones alone where their sum is small, and not shown', [0, 3, 0], [0, null, 0]],
    ['may be none at all', [], []],
  ] as const)('%s', ([, counts, shown]) => {
    expect(partsToShow(counts, 5)).toEqual(shown)
  })

  test('never let a small one be narrowed by the sum and the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 8 }), fc.integer({ min: 2, max: 8 }), (counts, least) => {
        const shown = partsToShow(counts, least)
        const all = counts.reduce((sum, count) => sum + count, 0)
        const names = counts.map((_count, at) => String(at))
        const known = new Map([
          ...(shownCount(all, least) === null ? [] : [['all', all] as const]),
          ...names.flatMap((name, at) => (shown[at] === null ? [] : [[name, shown[at] ?? 0] as const])),
        ])
        const ranges = rangesFrom(known, [{ total: 'all', parts: names }], ['all', ...names])
        for (const [at, count] of counts.entries()) {
          if (shown[at] !== null) expect(shown[at]).toBe(count)
          if (count === 0 || count >= least) continue
          const [from, to] = ranges.get(String(at)) ?? [count, count]
          expect([shown[at], from <= 1, to >= least - 1]).toEqual([null, true, true])
        }
      }),
    )
  })
})
