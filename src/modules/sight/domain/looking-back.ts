import { addDays, type LocalDate } from '#kernel/local-date.ts'

/** What is called a month where now is set beside then: as many days every time, so that months compare. */
const MONTH_DAYS = 30

export const aMonthBefore = (day: LocalDate): LocalDate => addDays(day, -MONTH_DAYS)
