const HOUR = 3_600_000

/** What a one-time link is for: the first password of a new account, or a new one for someone who lost theirs. */
export type TicketReason = 'first-password' | 'new-password'

/** A first link may wait for someone who starts on Monday; a new password is asked for by someone who waits for it. */
export const TICKET_LIFE_MS: Readonly<Record<TicketReason, number>> = {
  'first-password': 7 * 24 * HOUR,
  'new-password': 24 * HOUR,
}
