import type { DatedValue } from '#kernel/dated.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** The day by which a dated value is looked up for an inspection: a review from before its first day is read by its first. */
export const dayWithin = (
  [first]: readonly [DatedValue<unknown>, ...DatedValue<unknown>[]],
  day: LocalDate,
): LocalDate => (day < first.from ? first.from : day)
