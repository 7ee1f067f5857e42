import { timeOfDay } from '#kernel/dates-in-words.ts'
import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import type { Visit } from '#web/visit.ts'
import type { OpenAlert } from '../data/alerts.ts'
import { ALERT_STATES, type AlertState, alertState } from '../domain/alert-state.ts'

const MEANINGS: Readonly<Record<AlertState, Meaning>> = {
  waiting: 'waiting',
  overdue: 'danger',
  answered: 'active',
  assured: 'active',
  closed: 'done',
}

/** How an alert stands at the moment of a visit. */
export const stateOf = ({ values }: OpenAlert, { today, now }: Pick<Visit, 'today' | 'now'>): AlertState =>
  alertState(values, { day: today, time: timeOfDay(now) })

export const AlertStateTag = ({ state }: { readonly state: AlertState }) => (
  <StatusTag meaning={MEANINGS[state]}>{ALERT_STATES[state]}</StatusTag>
)
