import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import type { Words } from '#kernel/language.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'

/** What follows from a serious incident, in the order in which it is done. */
export const NOTIFICATION_STEPS = [
  'sent_on',
  'board_told_on',
  'levels_looked_at_on',
  'exploitation_checked_on',
  'learning_opened_on',
] as const
export type NotificationStep = (typeof NOTIFICATION_STEPS)[number]

export const NOTIFICATION_STEP_WORDS: Readonly<Record<NotificationStep, Words>> = {
  sent_on: { en: 'Send the notification', cy: 'Anfon yr hysbysiad' },
  board_told_on: { en: 'Tell the chair of the board', cy: 'Rhoi gwybod i gadeirydd y bwrdd' },
  levels_looked_at_on: { en: 'Look at the levels again', cy: 'Edrych eto ar y lefelau' },
  exploitation_checked_on: { en: 'Consider exploitation', cy: 'Ystyried camfanteisio' },
  learning_opened_on: { en: 'Begin a learning review', cy: 'Dechrau adolygiad dysgu' },
}

/** Working days after the service knew, by which each step is taken. */
export const NOTIFY_WITHIN: CertainDated<Readonly<Record<NotificationStep, number>>> = [
  {
    from: localDate('2022-04-01'),
    value: {
      sent_on: 1,
      board_told_on: 1,
      levels_looked_at_on: 5,
      exploitation_checked_on: 5,
      learning_opened_on: 10,
    },
    source:
      'One working day to notify: as people in the field know it (twenty-four hours in the scheme before 2018). The others are ours',
    certainty: 'unconfirmed',
    note: {
      en: 'Check the time limit against the current operating procedure for serious incident notifications.',
      cy: 'Gwiriwch y terfyn amser yn erbyn y weithdrefn gyfredol ar gyfer hysbysiadau o ddigwyddiadau difrifol.',
    },
  },
]

/** The day by which a step is taken; null for what was known before notifying was a duty. */
export const stepDueOn = (step: NotificationStep, knownOn: LocalDate, workingDays?: number): LocalDate | null =>
  knownOn < NOTIFY_WITHIN[0].from
    ? null
    : addWorkingDays(knownOn, workingDays ?? asAt(NOTIFY_WITHIN, knownOn).value[step])

export type NotificationTimes = { readonly known_on: LocalDate } & {
  readonly [Step in NotificationStep]: LocalDate | null
}

export type NotificationClock = {
  readonly step: NotificationStep
  readonly dueOn: LocalDate
  readonly doneOn: LocalDate | null
  readonly late: boolean
}

/** Each step with its day and whether it is, or was, late. None for what was known before notifying was a duty. */
export function notificationClocks(times: NotificationTimes, on: LocalDate): readonly NotificationClock[] {
  return NOTIFICATION_STEPS.flatMap(step => {
    const dueOn = stepDueOn(step, times.known_on)
    const doneOn = times[step]
    return dueOn === null ? [] : [{ step, dueOn, doneOn, late: (doneOn ?? on) > dueOn }]
  })
}
