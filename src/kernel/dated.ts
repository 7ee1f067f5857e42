import type { LocalDate } from './local-date.ts'

/** A value that changes by law or guidance: each entry holds from its date until the next one's. */
export type Dated<T> = readonly [DatedValue<T>, ...DatedValue<T>[]]
export type DatedValue<T> = { readonly from: LocalDate; readonly value: T; readonly source: string }

/** The entry in force on a day, with whatever else it says of itself. Throws before the first one's day. */
export function asAt<Entry extends DatedValue<unknown>>(dated: readonly [Entry, ...Entry[]], date: LocalDate): Entry {
  const inForce = dated.findLast(({ from }) => from <= date)
  if (!inForce) throw new RangeError(`Nothing in force on ${date}: the first entry starts on ${dated[0].from}`)
  return inForce
}

/** The same, and before the first entry's day that first one: for measuring earlier days by the numbers that we have. */
export const asAtOrFirst = <Entry extends DatedValue<unknown>>(
  dated: readonly [Entry, ...Entry[]],
  date: LocalDate,
): Entry => dated.findLast(({ from }) => from <= date) ?? dated[0]
