import { asAt, type Dated } from '#kernel/dated.ts'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'

/** How far back a worker’s calendar reaches: what a calendar program has not seen move or end must still be told. */
const CALENDAR_SHOWS: Dated<{ readonly daysBack: number }> = [
  { from: localDate('2000-01-01'), value: { daysBack: 28 }, source: 'Ours' },
]

export const calendarFrom = (today: LocalDate): LocalDate => addDays(today, -asAt(CALENDAR_SHOWS, today).value.daysBack)
