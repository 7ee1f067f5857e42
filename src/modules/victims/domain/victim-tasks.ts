import type { LocalDate } from '#kernel/local-date.ts'
import type { ConsentGiven } from './consents.ts'
import { hasEnhancedRights } from './enhanced-rights.ts'
import {
  type Contact,
  type Details,
  firstContactDue,
  type UpdateDue,
  updatesDue,
  type VictimEvent,
} from './victim-clocks.ts'

export type Offer = {
  readonly offered_on: LocalDate | null
  readonly answer: string | null
  readonly started_on: LocalDate | null
  readonly ended_on: LocalDate | null
}

/** What is known of a victim that something may be due for. Consents and contacts the newest first. */
export type VictimFacts = {
  readonly kind: string
  readonly enhanced_rights: readonly string[]
  readonly harms: readonly Details[]
  readonly consents: readonly ConsentGiven[]
  readonly contacts: readonly Contact[]
  readonly offers: readonly Offer[]
  readonly events: readonly VictimEvent[]
}

export type VictimTask =
  | { readonly task: 'first-contact'; readonly dueOn: LocalDate }
  | { readonly task: 'tell'; readonly event: UpdateDue['event']; readonly dueOn: LocalDate }
  | { readonly task: 'offer-unanswered' | 'offer-not-started' | 'offer-under-way'; readonly dueOn: null }

/** What is to be done for a victim today: what has a day first. */
export const victimTasks = (victim: VictimFacts, today: LocalDate): readonly VictimTask[] => {
  const first = firstContactDue(victim)
  return [
    ...(first ? [{ task: 'first-contact' as const, dueOn: first }] : []),
    ...updatesDue({ ...victim, enhanced: hasEnhancedRights(victim) }, today).map(({ event, dueOn }) => ({
      task: 'tell' as const,
      event,
      dueOn,
    })),
    ...victim.offers.flatMap(offerTask),
  ]
}

function offerTask({ offered_on, answer, started_on, ended_on }: Offer): readonly VictimTask[] {
  if (offered_on === null || ended_on !== null) return []
  if (started_on !== null) return [{ task: 'offer-under-way', dueOn: null }]
  if (answer === null) return [{ task: 'offer-unanswered', dueOn: null }]
  return answer === 'accepted' ? [{ task: 'offer-not-started', dueOn: null }] : []
}
