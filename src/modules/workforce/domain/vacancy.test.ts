import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { holdsOn } from '#modules/children/domain/spans.ts'
import { postState } from './vacancy.ts'

const today = localDate('2026-11-23')
const post = { from_on: localDate('2025-01-01'), until_on: null }
const span = (from: string, until: string | null) => ({
  from_on: localDate(from),
  until_on: until === null ? null : localDate(until),
})

describe('postState', () => {
  test.for([
    ['never filled, it is vacant since its own first day', [], { state: 'vacant', since: '2025-01-01', days: 691 }],
    ['with somebody in it, it is filled', [span('2025-02-01', null)], { state: 'filled' }],
    ['on somebody’s last day it is still filled', [span('2025-02-01', '2026-11-23')], { state: 'filled' }],
    [
      'it is vacant from the day after the last one left',
      [span('2025-02-01', '2025-06-30'), span('2025-09-01', '2026-11-12')],
      { state: 'vacant', since: '2026-11-13', days: 10 },
    ],
    [
      'somebody who is to come does not fill it yet',
      [span('2025-02-01', '2026-11-22'), span('2027-01-04', null)],
      { state: 'vacant', since: '2026-11-23', days: 0 },
    ],
  ] as const)('%s', ([, postings, expected]) => {
    expect(postState(post, postings, today)).toEqual(expected)
  })

  test('before its first day and after its last it is neither filled nor vacant', () => {
    expect(postState({ from_on: addDays(today, 1), until_on: null }, [], today)).toEqual({ state: 'not-yet' })
    expect(postState(span('2025-01-01', '2026-11-22') as never, [], today)).toEqual({ state: 'ended' })
  })

  const day = fc.integer({ min: -400, max: 100 }).map(days => addDays(today, days))
  const posting = fc
    .tuple(day, fc.option(fc.nat(300)))
    .map(([from_on, length]) => ({ from_on, until_on: length === null ? null : addDays(from_on, length) }))

  test('a vacancy begins on a day on which nobody was in the post, after one on which somebody was', () => {
    fc.assert(
      fc.property(fc.array(posting, { maxLength: 5 }), postings => {
        const found = postState(post, postings, today)
        if (found.state !== 'vacant') return postings.some(one => holdsOn(one, today))
        const before = addDays(found.since, -1)
        return (
          !postings.some(one => holdsOn(one, found.since)) &&
          (found.since === post.from_on || postings.some(one => holdsOn(one, before)))
        )
      }),
    )
  })
})
