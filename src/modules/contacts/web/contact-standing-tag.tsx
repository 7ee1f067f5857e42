import type { LocalDate } from '#kernel/local-date.ts'
import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import { CONTACT_OUTCOMES } from '../domain/contact-outcomes.ts'
import { CONTACT_STANDINGS, contactStanding, type ContactStanding } from '../domain/contact-standing.ts'

type Contact = { readonly held_on: LocalDate; readonly outcome: string | null }
type Props = { readonly contact: Contact; readonly today: LocalDate }

const MEANINGS: Readonly<Record<ContactStanding, Meaning>> = {
  planned: 'active',
  'awaiting-outcome': 'waiting',
  kept: 'done',
  missed: 'late',
  'did-not-happen': 'neutral',
}

/** What a contact’s standing is called: its outcome where it has one. */
export const standingWords = (contact: Contact, today: LocalDate): Words =>
  contact.outcome === null
    ? CONTACT_STANDINGS[contactStanding(contact, today)]
    : codeLabel(CONTACT_OUTCOMES, contact.outcome)

export const ContactStandingTag = ({ contact, today }: Props) => (
  <StatusTag meaning={MEANINGS[contactStanding(contact, today)]}>{standingWords(contact, today)}</StatusTag>
)
