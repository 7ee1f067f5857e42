import type { LocalDate } from '#kernel/local-date.ts'
import { partsOf } from '#kernel/local-date.ts'

type Month = `${number}-${number}`

/** When something was published, as closely as that is known: a month, a year, or from one month to another. */
export type Publication = Month | `${number}` | `${Month}/${Month}`

/** The first and the last month in which it can have been, each as a count of months since the year 0. */
type MonthRange = { readonly first: number; readonly last: number }

const monthNumber = (year: number, month: number): number => year * 12 + month - 1

export function monthsOf(publication: Publication): MonthRange {
  const [from = '', until = from] = publication.split('/')
  return { first: endOf(from, 1), last: endOf(until, 12) }
}

function endOf(text: string, monthOfYear: number): number {
  const [year = 0, month = monthOfYear] = text.split('-').map(Number)
  return monthNumber(year, month)
}

/** The month, where it is known; otherwise null. */
export const exactMonth = (publication: Publication): number | null => {
  const { first, last } = monthsOf(publication)
  return first === last ? first : null
}

/** The year, where it is known. */
export function yearOf(publication: Publication): number | null {
  const { first, last } = monthsOf(publication)
  const [from, until] = [Math.floor(first / 12), Math.floor(last / 12)]
  return from === until ? from : null
}

/** Whole years since, or the fewest and the most where the month is not known. */
export type YearsSince = { readonly least: number; readonly most: number }

/** The day in the month is not known either: the publication counts as made on its first. */
export function yearsSince(publication: Publication, today: LocalDate): YearsSince {
  const [year, month] = partsOf(today)
  const now = monthNumber(year, month)
  const { first, last } = monthsOf(publication)
  const whole = (then: number): number => Math.max(0, Math.floor((now - then) / 12))
  return { least: whole(last), most: whole(first) }
}

/** Orders publications; those that may overlap by where they begin. */
export const byPublication = (a: Publication, b: Publication): number => {
  const [one, other] = [monthsOf(a), monthsOf(b)]
  return one.first - other.first || one.last - other.last
}

/** Whether the one was certainly published before the other. */
export const isBefore = (a: Publication, b: Publication): boolean => monthsOf(a).last < monthsOf(b).first
