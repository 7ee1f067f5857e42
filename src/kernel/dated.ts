import type { LocalDate } from './local-date.ts'

/** A value that changes by law or guidance: each entry holds from its date until the next one's. */
export type Dated<T> = readonly [DatedValue<T>, ...DatedValue<T>[]]
export type DatedValue<T> = { readonly from: LocalDate; readonly value: T; readonly source: string }

export function asAt<T>(dated: Dated<T>, date: LocalDate): DatedValue<T> {
  const inForce = dated.findLast(({ from }) => from <= date)
  if (!inForce) throw new RangeError(`Nothing in force on ${date}: the first entry starts on ${dated[0].from}`)
  return inForce
}
