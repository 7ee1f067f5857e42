import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { byPublication, exactMonth, isBefore, monthsOf, type Publication, yearOf, yearsSince } from './publication.ts'

const month = fc
  .record({ year: fc.integer({ min: 2018, max: 2026 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month: of }) => `${year}-${String(of).padStart(2, '0')}` as Publication)
const publication = fc.oneof(
  month,
  fc.integer({ min: 2018, max: 2026 }).map(year => String(year) as Publication),
  fc.tuple(month, month).map(both => both.toSorted().join('/') as Publication),
)

describe('what is known of when something was published', () => {
  test.for([
    ['2024-11', 2024 * 12 + 10, 2024],
    ['2024', null, 2024],
    ['2024-02/2024-05', null, 2024],
    ['2019-09/2020-11', null, null],
  ] as const)('%s', ([text, exact, year]) => {
    expect([exactMonth(text), yearOf(text)]).toEqual([exact, year])
  })
})

describe('years since', () => {
  const today = localDate('2026-11-23')

  test.for([
    ['2024-11', 2, 2],
    ['2024-12', 1, 1],
    ['2026-11', 0, 0],
    ['2025', 0, 1],
    ['2019-09/2020-11', 6, 7],
    ['2025-05/2026-11', 0, 1],
    ['2026-12', 0, 0], // not yet: never fewer than none
  ] as const)('%s are at least %i and at most %i', ([text, least, most]) => {
    expect(yearsSince(text, today)).toEqual({ least, most })
  })

  test('are sure where the month is, and never the wrong way round', () => {
    fc.assert(
      fc.property(publication, text => {
        const { least, most } = yearsSince(text, today)
        return exactMonth(text) === null ? least <= most : least === most
      }),
    )
  })
})

describe('the order of publications', () => {
  test('is one order, in which what is certainly earlier comes first', () => {
    fc.assert(
      fc.property(publication, publication, (a, b) => {
        const way = Math.sign(byPublication(a, b))
        return way === -Math.sign(byPublication(b, a)) && (!isBefore(a, b) || way === -1)
      }),
    )
  })

  test('is sure only where the times do not overlap', () => {
    expect([isBefore('2024-01', '2024-02'), isBefore('2024', '2024-02'), isBefore('2020', '2024')]).toEqual([
      true,
      false,
      true,
    ])
    expect(monthsOf('2024')).toEqual(monthsOf('2024-01/2024-12'))
  })
})
