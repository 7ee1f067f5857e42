import { type LocalDate, localDate, partsOf } from '#kernel/local-date.ts'
import type { Words } from '#kernel/language.ts'

/** Three months of a financial year, named by their first day. */
export type Quarter = LocalDate

const first = (year: number, month: number): LocalDate => localDate(`${year}-${String(month).padStart(2, '0')}-01`)

/** The quarter in which a day is. */
export function quarterOf(day: LocalDate): Quarter {
  const [year, month] = partsOf(day)
  return first(year, month - ((month - 1) % 3))
}

/** Some quarters later, or earlier. */
export function quarterAfter(quarter: Quarter, quarters = 1): Quarter {
  const [year, month] = partsOf(quarter)
  const months = year * 12 + (month - 1) + quarters * 3
  return first(Math.floor(months / 12), (months % 12) + 1)
}

/** The financial year in which a day is, by the calendar year in which it began: April to March. */
export function financialYearOf(day: LocalDate): number {
  const [year, month] = partsOf(day)
  return month >= 4 ? year : year - 1
}

export const firstDayOf = (financialYear: number): LocalDate => first(financialYear, 4)

/** Its quarters, the first one first. */
export const quartersOf = (financialYear: number): readonly Quarter[] =>
  [0, 1, 2, 3].map(quarters => quarterAfter(firstDayOf(financialYear), quarters))

const MONTHS: Readonly<Record<number, Words>> = {
  1: { en: 'January to March', cy: 'Ionawr i Fawrth' },
  4: { en: 'April to June', cy: 'Ebrill i Fehefin' },
  7: { en: 'July to September', cy: 'Gorffennaf i Fedi' },
  10: { en: 'October to December', cy: 'Hydref i Ragfyr' },
}

/** “April to June 2026”. */
export function quarterWords(quarter: Quarter): Words {
  const [year, month] = partsOf(quarter)
  const months = MONTHS[month]
  if (!months) throw new RangeError(`Not the first day of a quarter: ${quarter}`)
  return { en: `${months.en} ${year}`, cy: `${months.cy} ${year}` }
}

/** “April 2026 to March 2027”. */
export const financialYearWords = (year: number): Words => ({
  en: `April ${year} to March ${year + 1}`,
  cy: `Ebrill ${year} i Fawrth ${year + 1}`,
})
