import { count, type Counted, type Words } from '#kernel/language.ts'
import { daysBetween, type LocalDate } from '#kernel/local-date.ts'

const DAYS: Counted = {
  en: { one: '{n} day', other: '{n} days' },
  cy: {
    one: '{n} diwrnod',
    two: '{n} ddiwrnod',
    few: '{n} diwrnod',
    many: '{n} diwrnod',
    other: '{n} diwrnod',
  },
}

type Dates = { readonly starts_on: LocalDate | null; readonly ended_on: LocalDate | null }

export const days = (n: number): Words => count(DAYS, n)

/** How long a child has been, or was, on a programme, its first day counted in; null before it starts. */
export function daysOn({ starts_on, ended_on }: Dates, today: LocalDate): Words | null {
  const until = ended_on !== null && ended_on < today ? ended_on : today
  return starts_on === null || starts_on > until ? null : days(daysBetween(starts_on, until) + 1)
}
