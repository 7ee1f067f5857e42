import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { isMissingNow, overlaps, returnTalkDueOn } from './missing.ts'

const day = localDate
const episode = (from: string, found: string | null) => ({
  missing_from_on: day(from),
  found_on: found === null ? null : day(found),
})

test.for([
  ['since yesterday, not found', episode('2026-06-01', null), true],
  ['found today', episode('2026-06-01', '2026-06-02'), false],
  ['from a day to come', episode('2026-06-03', null), false],
] as const)('missing now: %s', ([, one, missing]) => {
  expect(isMissingNow(one, day('2026-06-02'))).toBe(missing)
})

describe('the talk after coming home', () => {
  const talk = { talk_on: null, talk_declined: null }

  test.for([
    ['is due three days after the child was found', { ...episode('2026-06-01', '2026-06-02'), ...talk }, '2026-06-05'],
    ['is not due while the child is missing', { ...episode('2026-06-01', null), ...talk }, null],
    [
      'is not due once it was held',
      { ...episode('2026-06-01', '2026-06-02'), ...talk, talk_on: day('2026-06-03') },
      null,
    ],
    ['nor once the child declined', { ...episode('2026-06-01', '2026-06-02'), ...talk, talk_declined: true }, null],
    ['nor before the guidance', { ...episode('2013-06-01', '2013-06-02'), ...talk }, null],
  ] as const)('%s', ([, one, due]) => {
    expect(returnTalkDueOn(one)).toBe(due)
  })
})

describe('missing twice at one time', () => {
  test.for([
    ['one within the other', episode('2026-06-01', '2026-06-09'), episode('2026-06-03', '2026-06-04'), true],
    ['both still missing', episode('2026-06-01', null), episode('2026-06-03', null), true],
    [
      'the later one begins on the day of return',
      episode('2026-06-01', '2026-06-03'),
      episode('2026-06-03', null),
      false,
    ],
    ['one after the other', episode('2026-06-01', '2026-06-02'), episode('2026-06-03', null), false],
  ] as const)('%s', ([, a, b, twice]) => {
    expect(overlaps(a, b)).toBe(twice)
  })

  test('says the same whichever was recorded first', () => {
    const episodes = fc.tuple(fc.nat(100), fc.option(fc.nat(20))).map(([start, length]) => {
      const from = addDays(day('2026-01-01'), start)
      return { missing_from_on: from, found_on: length === null ? null : addDays(from, length) }
    })
    fc.assert(fc.property(episodes, episodes, (a, b) => overlaps(a, b) === overlaps(b, a)))
  })
})
