import { type LocalDate, addDays, daysBetween } from '#kernel/local-date.ts'

/** Days are counted from today while lives are invented: -1 is yesterday. So the demo is always current. */
export type Calendar = {
  readonly today: LocalDate
  readonly day: (fromToday: number) => LocalDate
  readonly dayOrNone: (fromToday: number | null) => LocalDate | null
  readonly fromToday: (day: LocalDate) => number
}

export const YEAR = 365.25

/** Days in so many years, to the nearest whole one. */
export const years = (count: number): number => Math.round(count * YEAR)

export function calendarFrom(today: LocalDate): Calendar {
  const known = new Map<number, LocalDate>()
  const day = (fromToday: number): LocalDate => {
    const whole = Math.round(fromToday)
    const found = known.get(whole)
    if (found !== undefined) return found
    const date = addDays(today, whole)
    known.set(whole, date)
    return date
  }
  return {
    today,
    day,
    dayOrNone: fromToday => (fromToday === null ? null : day(fromToday)),
    fromToday: date => daysBetween(today, date),
  }
}
