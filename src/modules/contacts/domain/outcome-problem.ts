import { findCode } from '#kernel/code-list.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { CONTACT_OUTCOMES } from './contact-outcomes.ts'
import { isCalledOff, isMissed } from './contact-standing.ts'

export type OutcomeProblem =
  'outcome-missing' | 'told-already' | 'not-yet' | 'reason-missing' | 'reason-too-long' | 'day-missing'

type Contact = { readonly held_on: LocalDate; readonly outcome: string | null }
type Told = { readonly outcome: string; readonly reason: string | null }

const LONGEST_REASON = 1000

/** Why a contact’s outcome can’t be told so, or null. */
export function outcomeProblem(contact: Contact, { outcome, reason }: Told, today: LocalDate): OutcomeProblem | null {
  if (contact.outcome !== null) return 'told-already'
  if (!findCode(CONTACT_OUTCOMES, outcome)) return 'outcome-missing'
  if (outcome === 'moved') return 'day-missing'
  if (contact.held_on > today && !isCalledOff(outcome)) return 'not-yet'
  if (isMissed(outcome) && reason === null) return 'reason-missing'
  return reason !== null && reason.length > LONGEST_REASON ? 'reason-too-long' : null
}
