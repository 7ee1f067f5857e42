import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LocalDate, addDays, localDate } from '#kernel/local-date.ts'
import { type Span, heldDuring, heldOn, holdsOn, newestFirst, overlap } from './spans.ts'

const span = (from: string | null, until: string | null): Span => ({
  from_on: from === null ? null : localDate(from),
  until_on: until === null ? null : localDate(until),
})

describe('a span holds on its first and its last day', () => {
  test.for([
    ['2026-01-01', '2026-01-31', '2025-12-31', false],
    ['2026-01-01', '2026-01-31', '2026-01-01', true],
    ['2026-01-01', '2026-01-31', '2026-01-31', true],
    ['2026-01-01', '2026-01-31', '2026-02-01', false],
    ['2026-01-01', null, '2099-01-01', true],
    [null, '2026-01-31', '1990-01-01', true],
    [null, null, '2026-01-01', true],
  ] as const)('from %s until %s, on %s: %s', ([from, until, on, holds]) => {
    expect(holdsOn(span(from, until), localDate(on))).toBe(holds)
  })
})

const firstDay = localDate('2026-01-01')
const day = fc.integer({ min: 0, max: 40 }).map(days => addDays(firstDay, days))
const spans = fc.tuple(fc.option(day), fc.option(fc.integer({ min: 0, max: 20 }))).map(([from, length]): Span => ({
  from_on: from,
  until_on: length === null ? null : addDays(from ?? firstDay, length),
}))
const days: readonly LocalDate[] = Array.from({ length: 80 }, (_, index) => addDays(firstDay, index - 10))

describe('two spans', () => {
  test('overlap exactly when some day is in both', () => {
    fc.assert(
      fc.property(spans, spans, (one, other) => {
        expect(overlap(one, other)).toBe(days.some(on => holdsOn(one, on) && holdsOn(other, on)))
      }),
    )
  })

  test('that only touch on one day overlap', () => {
    expect(overlap(span('2026-01-01', '2026-01-10'), span('2026-01-10', null))).toBe(true)
    expect(overlap(span('2026-01-01', '2026-01-09'), span('2026-01-10', null))).toBe(false)
  })
})

describe('of several spans', () => {
  const old = span('2025-01-01', '2025-06-30')
  const current = span('2025-07-01', null)
  const older = span('2024-01-01', '2024-12-31')

  test('those that held on a day are found', () => {
    expect(heldOn([old, current], localDate('2025-06-30'))).toEqual([old])
    expect(heldOn([old, current], localDate('2026-01-01'))).toEqual([current])
  })

  test('those that held during a period are found', () => {
    expect(heldDuring([older, old, current], span('2025-06-01', '2025-07-01'))).toEqual([old, current])
  })

  test('the current one is read first, then the newest', () => {
    expect(newestFirst([older, current, old])).toEqual([current, old, older])
  })
})
