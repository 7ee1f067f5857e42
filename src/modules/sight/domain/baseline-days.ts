import { addDays, type LocalDate, partsOf, realDate } from '#kernel/local-date.ts'

type Inspected = { readonly fieldwork_until_on: LocalDate | null; readonly published_on: LocalDate | null }

export const BASELINE_OFFERS = ['fieldwork', 'published', 'a-year-ago'] as const

/** A day to compare with, and why it is offered. */
export type BaselineOffer = { readonly why: (typeof BASELINE_OFFERS)[number]; readonly on: LocalDate }

/** The days that are offered: what is known of the last inspection, and a year ago. */
export function baselineDays(last: Inspected | null, today: LocalDate): readonly BaselineOffer[] {
  const offers = [
    { why: 'fieldwork', on: last?.fieldwork_until_on ?? null },
    { why: 'published', on: last?.published_on ?? null },
    { why: 'a-year-ago', on: aYearBefore(today) },
  ] as const
  return offers.flatMap(({ why, on }) => (on !== null && on < today ? [{ why, on }] : []))
}

/** The same day of the year before; of 29 February the day before. */
function aYearBefore(day: LocalDate): LocalDate {
  const [year, month, date] = partsOf(day)
  return realDate(year - 1, month, date) ?? addDays(day, -366)
}
