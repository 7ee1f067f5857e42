import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageNumbers } from './page-numbers.ts'

describe('pageNumbers', () => {
  test.for([
    [1, 1, '1'],
    [1, 2, '1 2'],
    [2, 3, '1 2 3'],
    [1, 9, '1 2 gap 9'],
    [4, 9, '1 2 3 4 5 gap 9'],
    [5, 9, '1 gap 4 5 6 gap 9'],
    [6, 9, '1 gap 5 6 7 8 9'],
    [9, 9, '1 gap 8 9'],
  ] as const)('page %i of %i offers %s', ([page, pages, expected]) => {
    expect(pageNumbers(page, pages).join(' ')).toBe(expected)
  })

  test('pages rise, a gap hides at least two, and this page is always there', () => {
    const lists = fc
      .integer({ min: 1, max: 500 })
      .chain(pages => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)))
    fc.assert(
      fc.property(lists, ([page, pages]) => {
        const offered = pageNumbers(page, pages)
        expect(offered).toContain(page)
        offered.forEach((one, index) => {
          const [before, after] = [offered[index - 1], offered[index + 1]]
          if (one === 'gap') expect(Number(after) - Number(before)).toBeGreaterThan(2)
          else if (typeof before === 'number') expect(one).toBe(before + 1)
        })
      }),
    )
  })
})
