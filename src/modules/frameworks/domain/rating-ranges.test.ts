import { describe, expect, test } from 'vitest'
import { asAt } from '#kernel/dated.ts'
import { localDate } from '#kernel/local-date.ts'
import { FRAMEWORKS } from './frameworks.ts'
import { scoreRanges, shareRanges } from './rating-ranges.ts'
import { RATINGS } from './rating.ts'

const today = localDate('2026-11-26')

test('the ranges of scores of 2018, as they were printed', () => {
  expect(scoreRanges({ outOf: 36, inadequate: 6, 'requires-improvement': 18, good: 30 })).toEqual([
    { rating: 'outstanding', from: 31, to: 36 },
    { rating: 'good', from: 19, to: 30 },
    { rating: 'requires-improvement', from: 7, to: 18 },
    { rating: 'inadequate', from: 0, to: 6 },
  ])
})

describe.for(FRAMEWORKS.map(framework => [framework.id, framework] as const))('the ranges of %s', ([, framework]) => {
  test('give every total one rating, the higher the better', () => {
    const bands = asAt(framework.scoreBands, today).value
    const totals = scoreRanges(bands)
      .toReversed()
      .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
    expect(totals).toEqual(Array.from({ length: bands.outOf + 1 }, (_, at) => at))
    expect(scoreRanges(bands).map(({ rating }) => rating)).toEqual(RATINGS.toReversed())
  })

  test('give every share one rating, each beginning where the one below ends', () => {
    const ranges = shareRanges(asAt(framework.caseBands, today).value)
    expect(ranges.map(({ rating }) => rating)).toEqual(RATINGS.toReversed())
    expect(ranges.slice(1).map(({ under }) => under)).toEqual(ranges.slice(0, -1).map(({ from }) => from))
    expect([ranges[0]?.under, ranges.at(-1)?.from]).toEqual([null, null])
  })
})
