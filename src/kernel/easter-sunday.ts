import type { LocalDate } from './local-date.ts'

/** Easter Sunday, as the Calendar (New Style) Act 1750 has it; worked out after Butcher’s Ecclesiastical Calendar, 1876. */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19
  const [century, inCentury] = [Math.floor(year / 100), year % 100]
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const daysAfterMarchBegins = epact + toSunday - 7 * lateMoon + 114
  const [month, day] = [Math.floor(daysAfterMarchBegins / 31), (daysAfterMarchBegins % 31) + 1]
  return `${year}-0${month}-${String(day).padStart(2, '0')}` as LocalDate
}
