import { isBankHoliday } from './bank-holidays.ts'
import { addDays, daysBetween, type LocalDate, weekdayOf } from './local-date.ts'

/** A day from Monday to Friday that is no bank holiday in England and Wales. */
export const isWorkingDay = (on: LocalDate): boolean => weekdayOf(on) % 6 !== 0 && !isBankHoliday(on)

/** The nth working day after a day, which is itself not counted. */
export function addWorkingDays(from: LocalDate, n: number): LocalDate {
  let on = from
  for (let left = n; left > 0;) {
    on = addDays(on, 1)
    if (isWorkingDay(on)) left -= 1
  }
  return on
}

/** How many working days lie after one day, up to another and with it; below nought where the other is earlier. */
export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  if (to < from) return -workingDaysBetween(to, from)
  return Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1)).filter(isWorkingDay)
    .length
}
