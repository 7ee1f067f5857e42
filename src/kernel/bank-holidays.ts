import { easterSunday } from './easter-sunday.ts'
import { addDays, localDate, type LocalDate, partsOf, weekdayOf } from './local-date.ts'

/** A holiday appointed for one year by proclamation: a further one, or one moved from its usual day. */
type Appointed = { readonly on: LocalDate; readonly insteadOf?: LocalDate; readonly source: string }

const appointed = (on: string, about: string, insteadOf?: string): Appointed => ({
  on: localDate(on),
  source: `GOV.UK, UK bank holidays, England and Wales: ${about}`,
  ...(insteadOf !== undefined && { insteadOf: localDate(insteadOf) }),
})

/** From 2018, where the work that Sightline looks back on begins. */
const APPOINTED: readonly Appointed[] = [
  appointed('2020-05-08', 'Early May bank holiday (VE day)', '2020-05-04'),
  appointed('2022-06-02', 'Spring bank holiday', '2022-05-30'),
  appointed('2022-06-03', 'Platinum Jubilee bank holiday'),
  appointed('2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'),
  appointed('2023-05-08', 'Bank holiday for the coronation of King Charles III'),
]

const BY_YEAR = new Map<number, ReadonlySet<LocalDate>>()

/**
 * The bank holidays of England and Wales in a year: those of the Banking and Financial Dealings Act 1971, Schedule 1,
 * with New Year’s Day and the first Monday in May as proclaimed each year, and Good Friday and Christmas Day.
 */
export function bankHolidays(year: number): ReadonlySet<LocalDate> {
  const known = BY_YEAR.get(year) ?? new Set(holidaysOf(year))
  BY_YEAR.set(year, known)
  return known
}

export const isBankHoliday = (on: LocalDate): boolean => bankHolidays(partsOf(on)[0]).has(on)

function holidaysOf(year: number): readonly LocalDate[] {
  const easter = easterSunday(year)
  const special = APPOINTED.filter(({ on }) => on.startsWith(String(year)))
  const usual = [
    ...workdayOrNext(day(year, '01-01')),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(day(year, '05-01')),
    mondayFrom(day(year, '05-25')),
    mondayFrom(day(year, '08-25')),
    ...workdayOrNext(day(year, '12-25'), day(year, '12-26')),
  ]
  return [...usual.filter(one => special.every(({ insteadOf }) => insteadOf !== one)), ...special.map(({ on }) => on)]
}

const day = (year: number, monthAndDay: string): LocalDate => localDate(`${year}-${monthAndDay}`)

const mondayFrom = (on: LocalDate): LocalDate => addDays(on, (8 - weekdayOf(on)) % 7)

/** For each holiday that falls on a weekend, the next day of the week that is no holiday already. */
function workdayOrNext(...days: readonly LocalDate[]): readonly LocalDate[] {
  const kept = days.filter(one => !isWeekend(one))
  return days.filter(isWeekend).reduce((taken, one) => [...taken, nextFree(one, taken)], kept)
}

const isWeekend = (on: LocalDate): boolean => weekdayOf(on) % 6 === 0

const nextFree = (on: LocalDate, taken: readonly LocalDate[]): LocalDate =>
  isWeekend(on) || taken.includes(on) ? nextFree(addDays(on, 1), taken) : on
