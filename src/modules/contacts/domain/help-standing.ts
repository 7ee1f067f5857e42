import type { Words } from '#kernel/language.ts'
import { daysBetween, type LocalDate } from '#kernel/local-date.ts'

/** How an intervention stands. Nobody records it: it follows from its days. */
export const HELP_STANDINGS = {
  waiting: { en: 'Referred, waiting', cy: 'Atgyfeiriwyd, yn aros' },
  accepted: { en: 'Accepted, waiting to start', cy: 'Derbyniwyd, yn aros i gychwyn' },
  declined: { en: 'Declined', cy: 'Gwrthodwyd' },
  started: { en: 'Going on', cy: 'Yn mynd rhagddo' },
  ended: { en: 'Ended', cy: 'Daeth i ben' },
} as const satisfies Record<string, Words>

export type HelpStanding = keyof typeof HELP_STANDINGS

export type HelpDays = {
  readonly referred_on: LocalDate
  readonly accepted_on: LocalDate | null
  readonly declined_on: LocalDate | null
  readonly started_on: LocalDate | null
  readonly ended_on: LocalDate | null
}

/** What never started and ended has ended, too: nobody waits any longer. */
export function helpStanding({ accepted_on, declined_on, started_on, ended_on }: HelpDays): HelpStanding {
  if (ended_on !== null) return 'ended'
  if (started_on !== null) return 'started'
  if (declined_on !== null) return 'declined'
  return accepted_on === null ? 'waiting' : 'accepted'
}

/** How many days the child waited for it to start, or has waited so far. */
export const daysWaited = ({ referred_on, declined_on, started_on, ended_on }: HelpDays, today: LocalDate): number =>
  Math.max(0, daysBetween(referred_on, started_on ?? declined_on ?? ended_on ?? today))
