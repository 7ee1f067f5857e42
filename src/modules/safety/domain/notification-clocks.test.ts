import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { isWorkingDay } from '#kernel/working-days.ts'
import { notificationClocks, type NotificationTimes } from './notification-clocks.ts'

const untouched = (known: string): NotificationTimes => ({
  known_on: localDate(known),
  sent_on: null,
  board_told_on: null,
  levels_looked_at_on: null,
  exploitation_checked_on: null,
  learning_opened_on: null,
})

const dueOf = (known: string) =>
  Object.fromEntries(
    notificationClocks(untouched(known), localDate(known)).map(({ step, dueOn }) => [step, dueOn] as const),
  )

describe('what follows from a serious incident', () => {
  test('is counted in working days, over the Easter bank holidays', () => {
    expect(dueOf('2026-04-02')).toEqual({
      sent_on: '2026-04-07',
      board_told_on: '2026-04-07',
      levels_looked_at_on: '2026-04-13',
      exploitation_checked_on: '2026-04-13',
      learning_opened_on: '2026-04-20',
    })
  })

  test('is late from the day after, and stays late where it was done late', () => {
    const late = (sent: string | null, on: string) =>
      notificationClocks(
        { ...untouched('2026-06-01'), sent_on: sent === null ? null : localDate(sent) },
        localDate(on),
      )[0]?.late
    expect([late(null, '2026-06-02'), late(null, '2026-06-03'), late('2026-06-02', '2026-07-01')]).toEqual([
      false,
      true,
      false,
    ])
    expect(late('2026-06-03', '2026-07-01')).toBe(true)
  })

  test('has no clocks before it was a duty', () => {
    expect(notificationClocks(untouched('2022-03-31'), localDate('2022-06-01'))).toEqual([])
  })

  test('is always due on a working day after it was known', () => {
    fc.assert(
      fc.property(fc.nat(2000), days => {
        const known = addDays(localDate('2022-04-01'), days)
        for (const { dueOn } of notificationClocks({ ...untouched('2022-04-01'), known_on: known }, known)) {
          expect(dueOn > known).toBe(true)
          expect(isWorkingDay(dueOn)).toBe(true)
        }
      }),
    )
  })
})
