import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { discretionOf } from './discretion.ts'
import { rateStandard } from './rate-standard.ts'

const bands = { 'requires-improvement': 50, good: 65, outstanding: 80 }
const today = localDate('2026-11-26')

const flags = (...tallies: readonly (readonly [sufficient: number, judged: number])[]) => {
  const questions = tallies.map(([sufficient, judged], at) => ({ id: `2.1.${at + 1}`, sufficient, judged }))
  return discretionOf(rateStandard('2.1', questions, bands), bands, today).map(
    ({ question, reason }) => `${question} ${reason}`,
  )
}

describe('discretion is flagged', () => {
  test.for([
    ['nowhere far from every boundary', [1, 9], []],
    ['nowhere where nothing is judged', [0, 0], []],
    ['at five points exactly below a boundary', [45, 100], ['2.1.1 within-five-points']],
    ['not at a hair more', [449, 1000], []],
    ['at five points exactly above a boundary', [70, 100], ['2.1.1 within-five-points']],
    ['not above that', [71, 100], []],
    ['where one case more would raise the rating', [3, 8], ['2.1.1 one-case-would-change-it']],
    ['where one case fewer would lower the rating', [5, 9], ['2.1.1 one-case-would-change-it']],
    ['with five cases', [1, 5], ['2.1.1 five-cases-or-fewer']],
    ['with five cases, all sufficient', [5, 5], ['2.1.1 five-cases-or-fewer']],
    ['not for six cases', [6, 6], []],
    [
      'for every reason that holds',
      [1, 2],
      ['2.1.1 within-five-points', '2.1.1 one-case-would-change-it', '2.1.1 five-cases-or-fewer'],
    ],
  ] as const)('%s', ([, tally, expected]) => {
    expect(flags(tally)).toEqual(expected)
  })

  test('only for the questions by which the standard has its rating', () => {
    expect(flags([48, 100], [66, 100], [47, 100])).toEqual(['2.1.1 within-five-points', '2.1.3 within-five-points'])
  })
})
