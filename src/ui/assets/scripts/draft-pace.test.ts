import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { retryAfter, saveAt } from './draft-pace.ts'

describe('when a draft is saved', () => {
  test.for([
    ['one key', 0, 0, 1000],
    ['two keys half a second apart', 0, 500, 1500],
    ['typing on for four and a half seconds', 0, 4500, 5000],
    ['typing without end', 0, 60_000, 5000],
  ] as const)('%s: first %i, last %i, saved at %i', ([, first, last, at]) => {
    expect(saveAt(first, last)).toBe(at)
  })

  test('never more than five seconds of typing are unsaved', () => {
    const times = fc.tuple(fc.nat(), fc.nat())
    fc.assert(fc.property(times, ([first, more]) => saveAt(first, first + more) <= first + 5000))
  })
})

describe('after a failure', () => {
  test.for([
    [1, 2000],
    [2, 4000],
    [5, 32_000],
    [6, 60_000],
    [50, 60_000],
  ] as const)('number %i the next try is after %i milliseconds', ([failures, wait]) => {
    expect(retryAfter(failures)).toBe(wait)
  })
})
