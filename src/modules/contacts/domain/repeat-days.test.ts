import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, localDate } from '#kernel/local-date.ts'
import { MOST_REPEATS, repeatDays } from './repeat-days.ts'

const days = (first: string, step: string, until: string, today = first) =>
  repeatDays({ first: localDate(first), step, until: localDate(until) }, localDate(today))
const onlyDays = ([first, step, until, today]: readonly [string, string, string, string?]) => {
  const found = days(first, step, until, today)
  return found.ok ? found.value.map(({ on }) => on) : found.problem
}

describe('the days of a repeated appointment', () => {
  test.for([
    [
      'are every week, the last day included',
      ['2026-06-01', 'week', '2026-06-22'],
      ['2026-06-08', '2026-06-15', '2026-06-22'],
    ],
    ['are every two weeks', ['2026-06-01', 'fortnight', '2026-07-01'], ['2026-06-15', '2026-06-29']],
    ['are none that lie in the past', ['2026-06-01', 'week', '2026-06-29', '2026-06-16'], ['2026-06-22', '2026-06-29']],
    ['may be today', ['2026-06-01', 'week', '2026-06-22', '2026-06-15'], ['2026-06-15', '2026-06-22']],
    ['are none before the next one', ['2026-06-01', 'week', '2026-06-07'], 'no-day'],
    ['are none where the last day is past', ['2026-06-01', 'week', '2026-06-10', '2026-06-20'], 'no-day'],
    ['are not more than fifty-two', ['2026-06-01', 'week', '2027-06-07'], 'too-many'],
  ] as const)('%s', ([, asked, expected]) => {
    expect(onlyDays(asked)).toEqual(expected)
  })

  test('say which is a bank holiday and which a weekend', () => {
    expect(days('2026-12-11', 'week', '2027-01-02')).toMatchObject({
      value: [
        { on: '2026-12-18', is: 'working-day' },
        { on: '2026-12-25', is: 'bank-holiday' },
        { on: '2027-01-01', is: 'bank-holiday' },
      ],
    })
    expect(days('2026-06-06', 'week', '2026-06-13')).toMatchObject({ value: [{ on: '2026-06-13', is: 'weekend' }] })
  })

  test('all fall on the weekday of the first, after it and not before today, as many as fit', () => {
    const asked = fc.record({
      step: fc.constantFrom('week', 'fortnight'),
      length: fc.integer({ min: 0, max: 365 }),
      past: fc.integer({ min: 0, max: 400 }),
    })
    fc.assert(
      fc.property(asked, ({ step, length, past }) => {
        const first = localDate('2026-03-03')
        const [until, today] = [addDays(first, length), addDays(first, past)]
        const apart = step === 'week' ? 7 : 14
        const all = Array.from({ length: 60 }, (_, index) => addDays(first, (index + 1) * apart))
        const wanted = all.filter(on => on <= until && on >= today)
        const found = repeatDays({ first, step, until }, today)
        expect(found.ok ? found.value.map(({ on }) => on) : []).toEqual(wanted)
        expect(wanted.length).toBeLessThanOrEqual(MOST_REPEATS)
        expect(wanted.every(on => daysBetween(first, on) % 7 === 0)).toBe(true)
      }),
    )
  })
})
