import type { LocalDate } from '#kernel/local-date.ts'
import { firstDay } from '#modules/cases/domain/allocation-problem.ts'

type Programme = {
  readonly referred_on: LocalDate | null
  readonly starts_on: LocalDate | null
  readonly ended_on: LocalDate | null
}

export type OutsideProgramme = 'before-the-referral' | 'programme-ended'

/** Why a day is outside a programme, or null: before the service had to do with it, or after it ended. */
export function outsideProgramme(programme: Programme, day: LocalDate): OutsideProgramme | null {
  if (day < firstDay(programme)) return 'before-the-referral'
  return programme.ended_on !== null && day > programme.ended_on ? 'programme-ended' : null
}
