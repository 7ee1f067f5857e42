import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeOfDay } from './dates-in-words.ts'
import { addDays, localDate, londonDay } from './local-date.ts'
import { londonMoment } from './london-moment.ts'

test.for([
  ['in winter', '2026-01-15', '14:30', '2026-01-15T14:30:00Z'],
  ['in summer', '2026-07-15', '14:30', '2026-07-15T13:30:00Z'],
  ['at midnight in summer, the evening before in universal time', '2026-07-15', '00:00', '2026-07-14T23:00:00Z'],
  ['on the day that summer time begins, before it does', '2026-03-29', '00:59', '2026-03-29T00:59:00Z'],
  ['skipped by the clocks', '2026-03-29', '01:30', '2026-03-29T01:30:00Z'],
  ['on the day that summer time begins, afterwards', '2026-03-29', '02:00', '2026-03-29T01:00:00Z'],
  ['shown twice: the first', '2026-10-25', '01:30', '2026-10-25T00:30:00Z'],
  ['on the day that summer time ends, afterwards', '2026-10-25', '02:00', '2026-10-25T02:00:00Z'],
] as const)('a time %s', ([, day, time, moment]) => {
  expect(londonMoment(localDate(day), time)).toEqual(new Date(moment))
})

test('clocks show what was asked for, apart from the hour that they skip', () => {
  const days = fc.integer({ min: 0, max: 3650 }).map(n => addDays(localDate('2020-01-01'), n))
  const times = fc
    .tuple(fc.integer({ min: 2, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(parts => parts.map(part => String(part).padStart(2, '0')).join(':'))
  fc.assert(
    fc.property(days, times, (day, time) => {
      const moment = londonMoment(day, time)
      expect([londonDay(moment), timeOfDay(moment)]).toEqual([day, time])
    }),
  )
})
