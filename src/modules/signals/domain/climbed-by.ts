import { asAt } from '#kernel/dated.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { isWorkingDay } from '#kernel/working-days.ts'
import { CLIMBS } from './climb.ts'
import { SEVERITIES, type Severity } from './rule.ts'

/** The last due days with which a signal stands on a day before the manager, the head of service and the board. */
export type ClimbedBy = Readonly<Record<Severity, readonly [manager: LocalDate, head: LocalDate, board: LocalDate]>>

/** The climb seen from a day backwards, so that a database can find by its due day how high a signal has come. */
export function climbedBy(on: LocalDate): ClimbedBy {
  const steps = asAt(CLIMBS, on).value
  return Object.fromEntries(
    SEVERITIES.map(severity => [severity, steps[severity].map(days => lastDayBefore(on, days + 1))]),
  ) as unknown as ClimbedBy
}

/** The last day after which a number of working days have come by a day, that day included. */
function lastDayBefore(on: LocalDate, workingDays: number): LocalDate {
  let day = on
  for (let left = workingDays; left > 0; day = addDays(day, -1)) if (isWorkingDay(day)) left -= 1
  return day
}
