import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, localDate, type LocalDate } from '#kernel/local-date.ts'
import { isInForce, overlap } from './sharing-agreement.ts'

const BEGIN = localDate('2026-07-01')
const DAYS = 40

type Span = { readonly begins_on: LocalDate; readonly ends_on: LocalDate | null }

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: DAYS }), fc.option(fc.integer({ min: 0, max: DAYS })))
  .map(([from, days]) => {
    const begins_on = addDays(BEGIN, from)
    return { begins_on, ends_on: days === null ? null : addDays(begins_on, days) }
  })

test('the day on which it ends is the first on which nothing is shared', () => {
  const until = { begins_on: BEGIN, ends_on: localDate('2026-08-01') }
  expect(isInForce(until, localDate('2026-06-30'))).toBe(false)
  expect(isInForce(until, BEGIN)).toBe(true)
  expect(isInForce(until, localDate('2026-07-31'))).toBe(true)
  expect(isInForce(until, localDate('2026-08-01'))).toBe(false)
})

test('two overlap if there is a day on which both are in force, and only then', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      const days = Array.from({ length: 3 * DAYS }, (_day, at) => addDays(BEGIN, at))
      const both = days.some(day => isInForce(a, day) && isInForce(b, day))
      const neverInForce = [a, b].some(({ begins_on, ends_on }) => begins_on === ends_on)
      if (both) expect(overlap(a, b)).toBe(true)
      if (!both && !neverInForce) expect(overlap(a, b)).toBe(false)
      expect(overlap(a, b)).toBe(overlap(b, a))
    }),
  )
})
