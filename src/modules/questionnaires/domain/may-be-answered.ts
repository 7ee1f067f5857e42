import type { LocalDate } from '#kernel/local-date.ts'

type Known = {
  readonly how: string
  readonly answered_on: LocalDate | null
  readonly followed_up_on: LocalDate | null
}

/**
 * Answers that somebody gave on a device are theirs: nobody types over them. Once they were followed up nothing more is
 * answered, for nobody would see to it.
 */
export const mayBeTypedIn = ({ how, followed_up_on }: Known): boolean => how !== 'device' && followed_up_on === null

/** What was begun on a device may go on there on the same day. */
export const mayBeHandedOver = ({ how, answered_on, followed_up_on }: Known, today: LocalDate): boolean =>
  how === 'device' && followed_up_on === null && (answered_on === null || answered_on === today)
