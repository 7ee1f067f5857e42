import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { alertState } from './alert-state.ts'

const day = (text: string | null) => (text === null ? null : localDate(text))

describe('an alert of which an answer is due on 11 March', () => {
  test.for([
    // answered, assured, closed, due at, now, state
    [null, null, null, '17:00', '2026-03-10', '23:59', 'waiting'],
    [null, null, null, '17:00', '2026-03-11', '17:00', 'waiting'],
    [null, null, null, '17:00', '2026-03-11', '17:01', 'overdue'],
    [null, null, null, null, '2026-03-11', '23:59', 'waiting'],
    [null, null, null, null, '2026-03-12', '00:00', 'overdue'],
    ['2026-03-14', null, null, '17:00', '2026-03-20', '09:00', 'answered'],
    ['2026-03-11', '2026-03-12', null, '17:00', '2026-03-20', '09:00', 'assured'],
    ['2026-03-11', null, '2026-03-12', '17:00', '2026-03-20', '09:00', 'closed'],
  ] as const)(
    'answered %s, assured %s, closed %s, due at %s: on %s at %s it is %s',
    ([answered, assured, closed, time, today, now, state]) => {
      const alert = {
        answer_due_on: localDate('2026-03-11'),
        answer_due_time: time,
        answered_on: day(answered),
        assured_on: day(assured),
        closed_on: day(closed),
      }
      expect(alertState(alert, { day: localDate(today), time: now })).toBe(state)
    },
  )

  test('is never overdue where no day was named', () => {
    const nothing = { answer_due_on: null, answer_due_time: null, answered_on: null, assured_on: null, closed_on: null }
    expect(alertState(nothing, { day: localDate('2030-01-01'), time: '00:00' })).toBe('waiting')
  })
})
