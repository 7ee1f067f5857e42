import { type LocalDate, londonDay, parseLocalDate } from '#kernel/local-date.ts'
import { Refused } from './refused.ts'

/** The day that a command is given by `--on`: today where none is. */
export function dayAsked(text: string | undefined): LocalDate {
  const day = text === undefined ? londonDay(new Date()) : parseLocalDate(text)
  if (day) return day
  throw new Refused(`--on ${String(text)} is not a day. Write it as 2026-11-26.`)
}
