import type { LocalDate } from '#kernel/local-date.ts'
import type { OwnerRole, Raised } from './rule.ts'

/** What should be seen by a time: what a rule said, of whom, since when, by when, and whose it is to mend. */
export type Signal = Omit<Raised, 'about' | 'dueOn' | 'owner' | 'ownerId'> & {
  readonly rule: string
  readonly subject: { readonly kind: 'child' | 'programme' | 'victim'; readonly id: string }
  readonly about: string
  /** The first day of this time that it stands: the day on which it could first be known. */
  readonly raisedOn: LocalDate
  readonly dueOn: LocalDate
  /** How many times it has been raised, this time included. */
  readonly timesRaised: number
  readonly owner: { readonly role: OwnerRole; readonly personId: string | null }
}
