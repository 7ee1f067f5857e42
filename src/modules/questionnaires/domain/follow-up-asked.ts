import type { LocalDate } from '#kernel/local-date.ts'
import { type Answer, asksForFollowUp } from './follow-up.ts'

/** Whether somebody still has to see to what was answered of safety. */
export const followUpAsked = ({
  followed_up_on,
  answers,
}: {
  readonly followed_up_on: LocalDate | null
  readonly answers: readonly Answer[]
}): boolean => followed_up_on === null && answers.some(asksForFollowUp)
