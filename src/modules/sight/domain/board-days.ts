import { addDays, type LocalDate, partsOf, realDate } from '#kernel/local-date.ts'

const MONTHS_OF_A_QUARTER = 3
const QUARTERS = 4

/** The last days of the four quarters that have ended, the earliest first: the days that a board’s paper is made of. */
export function boardDays(today: LocalDate): readonly LocalDate[] {
  const [year, month] = partsOf(today)
  const begun = year * 12 + month - 1 - ((month - 1) % MONTHS_OF_A_QUARTER)
  return Array.from({ length: QUARTERS }, (_, back) => firstOf(begun - (QUARTERS - 1 - back) * MONTHS_OF_A_QUARTER))
    .filter(day => day !== null)
    .map(day => addDays(day, -1))
}

const firstOf = (months: number): LocalDate | null => realDate(Math.floor(months / 12), (months % 12) + 1, 1)
