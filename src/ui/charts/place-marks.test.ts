import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth } from './chart-frame.ts'
import { placeLabels, rowsFor } from './place-marks.ts'

const positions = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 40 })

describe('marks beside each other', () => {
  test.for([
    ['far apart stand in one row', [10, 40, 70], [0, 0, 0]],
    ['on one spot stand on top of each other', [10, 10, 10], [0, 1, 2]],
    ['keep their own row whatever their order', [70, 10, 12], [0, 0, 1]],
  ] as const)('%s', ([, at, rows]) => {
    expect(rowsFor(at, 10)).toEqual(rows)
  })

  test('never touch', () => {
    fc.assert(
      fc.property(positions, at => {
        const rows = rowsFor(at, 9)
        const touching = at.some((x, one) =>
          at.some((y, other) => one < other && rows[one] === rows[other] && Math.abs(x - y) < 9),
        )
        return !touching
      }),
    )
  })

  test('leave no row empty below them', () => {
    fc.assert(
      fc.property(positions, at => {
        const rows = new Set(rowsFor(at, 9))
        return [...rows].every(row => row === 0 || rows.has(row - 1))
      }),
    )
  })
})

describe('labels below a line', () => {
  const labels = fc.array(
    fc.record({ text: fc.constantFrom('Surrey', 'Caerdydd', 'Bae’r Gorllewin'), x: fc.integer({ min: 0, max: 340 }) }),
    { maxLength: 8 },
  )

  test('run to the left where there is no room at the right', () => {
    expect(placeLabels([{ text: 'Slough', x: 330 }], 340, 15).map(({ toTheLeft }) => toTheLeft)).toEqual([true])
    expect(placeLabels([{ text: 'Slough', x: 10 }], 340, 15).map(({ toTheLeft }) => toTheLeft)).toEqual([false])
  })

  test('never cover each other', () => {
    fc.assert(
      fc.property(labels, wanted => {
        const spans = placeLabels(wanted, 340, 15).map(({ text, x, row, toTheLeft }) => {
          const length = textWidth(text, 15)
          return { row, from: toTheLeft ? x - length : x, to: toTheLeft ? x : x + length }
        })
        return spans.every((a, one) =>
          spans.every((b, other) => one === other || a.row !== b.row || a.to <= b.from || b.to <= a.from),
        )
      }),
    )
  })
})
