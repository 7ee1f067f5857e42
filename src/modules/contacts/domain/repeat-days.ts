import { isBankHoliday } from '#kernel/bank-holidays.ts'
import { addDays, daysBetween, type LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { isWorkingDay } from '#kernel/working-days.ts'
import { daysOfStep } from './repeat-steps.ts'

/** So many appointments are planned at once at most: a year of weeks. Ours. */
export const MOST_REPEATS = 52

/** What there is to say of a day: nobody works on a bank holiday, and a weekend may be meant. */
export type RepeatDay = { readonly on: LocalDate; readonly is: 'working-day' | 'weekend' | 'bank-holiday' }

type Series = {
  /** The appointment that is repeated. */
  readonly first: LocalDate
  readonly step: string
  /** The last day that may be one of them. */
  readonly until: LocalDate
}

/** The days to come on which an appointment would be repeated, its own left out. */
export function repeatDays(
  { first, step, until }: Series,
  today: LocalDate,
): Result<readonly RepeatDay[], 'no-day' | 'too-many'> {
  const apart = daysOfStep(step)
  const before = Math.max(0, Math.ceil(daysBetween(first, today) / apart) - 1)
  const number = Math.floor(daysBetween(first, until) / apart) - before
  if (number <= 0) return refuse('no-day')
  if (number > MOST_REPEATS) return refuse('too-many')
  return ok(Array.from({ length: number }, (_, index) => dayOf(addDays(first, (before + index + 1) * apart))))
}

const dayOf = (on: LocalDate): RepeatDay => ({
  on,
  is: isBankHoliday(on) ? 'bank-holiday' : isWorkingDay(on) ? 'working-day' : 'weekend',
})
