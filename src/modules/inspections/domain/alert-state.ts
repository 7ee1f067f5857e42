import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** How an alert stands at a moment. Nobody records it: it follows from what was done. */
export const ALERT_STATES = {
  waiting: { en: 'Not answered', cy: 'Heb ei ateb' },
  overdue: { en: 'Answer overdue', cy: 'Ateb yn hwyr' },
  answered: { en: 'Answered', cy: 'Atebwyd' },
  assured: { en: 'Assured', cy: 'Cafwyd sicrwydd' },
  closed: { en: 'Closed', cy: 'Caewyd' },
} as const satisfies Record<string, Words>

export type AlertState = keyof typeof ALERT_STATES

type AlertDates = {
  readonly answer_due_on: LocalDate | null
  readonly answer_due_time: string | null
  readonly answered_on: LocalDate | null
  readonly assured_on: LocalDate | null
  readonly closed_on: LocalDate | null
}

/** A moment as deadlines have it: the day, and the time of day as “14:30”. */
export type Moment = { readonly day: LocalDate; readonly time: string }

export function alertState(alert: AlertDates, now: Moment): AlertState {
  if (alert.closed_on !== null) return 'closed'
  if (alert.assured_on !== null) return 'assured'
  if (alert.answered_on !== null) return 'answered'
  return isPast(alert, now) ? 'overdue' : 'waiting'
}

/** A deadline without a time lasts until the day is over. */
function isPast({ answer_due_on, answer_due_time }: AlertDates, { day, time }: Moment): boolean {
  if (answer_due_on === null || day < answer_due_on) return false
  return day > answer_due_on || (answer_due_time !== null && time > answer_due_time)
}
