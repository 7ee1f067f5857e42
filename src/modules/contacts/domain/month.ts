import { addDays, type LocalDate, parseLocalDate, partsOf, realDate } from '#kernel/local-date.ts'

/** A month is known by its first day. */
export const monthOf = (on: LocalDate): LocalDate => `${on.slice(0, 7)}-01` as LocalDate

/** The month that an address names, such as `2026-11`, or null where it names none. */
export const monthNamed = (text: string): LocalDate | null =>
  /^\d{4}-\d{2}$/.test(text) ? parseLocalDate(`${text}-01`) : null

export const nextMonth = (month: LocalDate): LocalDate => step(month, 1)
export const monthBefore = (month: LocalDate): LocalDate => monthOf(addDays(month, -1))
export const lastDayOf = (month: LocalDate): LocalDate => addDays(nextMonth(month), -1)

function step(month: LocalDate, months: number): LocalDate {
  const [year, number] = partsOf(month)
  const all = year * 12 + number - 1 + months
  return realDate(Math.floor(all / 12), (all % 12) + 1, 1) ?? month
}
