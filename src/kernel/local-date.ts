/** A day in the calendar of England and Wales, written `2026-11-22`. Sorts and compares as text. */
export type LocalDate = string & { readonly __brand: 'LocalDate' }

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_MS = 86_400_000

export function parseLocalDate(text: string): LocalDate | null {
  const match = ISO_DAY.exec(text)
  return match ? realDate(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** The day, or null where the calendar has no such day (31 June). */
export function realDate(year: number, month: number, day: number): LocalDate | null {
  if (year < 1 || year > 9999) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? (date.toISOString().slice(0, 10) as LocalDate) : null
}

/** For days written in code and tests. Throws on anything that is not a day. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (!date) throw new RangeError(`Not a day: ${text}`)
  return date
}

const toMs = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`)
const fromMs = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10) as LocalDate

export const addDays = (date: LocalDate, days: number): LocalDate => fromMs(toMs(date) + days * DAY_MS)

export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((toMs(to) - toMs(from)) / DAY_MS)

/** The same day some months later; the last of that month where it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = partsOf(date)
  const all = year * 12 + month - 1 + months
  const sameDay = realDate(Math.floor(all / 12), (all % 12) + 1, day)
  return sameDay ?? addDays(addMonths(localDate(`${date.slice(0, 8)}01`), months + 1), -1)
}

/** The day of the week: 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: LocalDate): number => new Date(toMs(date)).getUTCDay()

/** Age in whole years on a day. Someone born on 29 February turns on 1 March, as the law has it. */
export function ageOn(birth: LocalDate, on: LocalDate): number {
  const [birthYear, birthMonth, birthDay] = partsOf(birth)
  const [year, month, day] = partsOf(on)
  const hadBirthday = month > birthMonth || (month === birthMonth && day >= birthDay)
  return year - birthYear - (hadBirthday ? 0 : 1)
}

export function partsOf(date: LocalDate): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return [year, month, day]
}

/** The day it is in England and Wales at a moment, whatever the server's own zone. */
const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })
export const londonDay = (moment: Date): LocalDate => localDate(LONDON.format(moment))
