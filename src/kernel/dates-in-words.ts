import type { Language } from './language.ts'
import { type LocalDate, partsOf } from './local-date.ts'

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
}
const SHORT_MONTHS = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  cy: 'Ion Chwef Mawrth Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag'.split(' '),
}

/** “22 November 2026”, “22 Tachwedd 2026”. */
export function longDate(language: Language, date: LocalDate): string {
  const [year, month, day] = partsOf(date)
  return `${day} ${MONTHS[language][month - 1]} ${year}`
}

/** “November 2026”, “Tachwedd 2026”. */
export function monthAndYear(language: Language, date: LocalDate): string {
  const [year, month] = partsOf(date)
  return `${MONTHS[language][month - 1]} ${year}`
}

/** “22 Nov 2026”, “22 Tach 2026”: for tables. */
export function shortDate(language: Language, date: LocalDate): string {
  const [year, month, day] = partsOf(date)
  return `${day} ${SHORT_MONTHS[language][month - 1]} ${year}`
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

/** “14:30”, in England and Wales. */
export const timeOfDay = (at: Date): string => CLOCK.format(at)

/** A moment as people in England and Wales read it: “22 November 2026, 14:30”. */
export const moment = (language: Language, at: Date): string =>
  `${longDate(language, DAY.format(at) as LocalDate)}, ${timeOfDay(at)}`
