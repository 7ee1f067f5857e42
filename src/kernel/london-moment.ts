import type { LocalDate } from './local-date.ts'

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
})

/**
 * The moment at which clocks in England and Wales show a time on a day. A time that the clocks skip in spring is taken
 * as it would have been without the change; of one that they show twice in autumn, the first is meant.
 */
export function londonMoment(day: LocalDate, time: string): Date {
  const asWinter = new Date(`${day}T${time}:00Z`)
  const asSummer = new Date(asWinter.getTime() - HOUR_MS)
  return shows(asSummer, day, time) ? asSummer : asWinter
}

const HOUR_MS = 3_600_000

const shows = (moment: Date, day: LocalDate, time: string): boolean => {
  const [year, month, date] = day.split('-')
  return CLOCK.format(moment) === `${date ?? ''}/${month ?? ''}/${year ?? ''}, ${time}`
}
