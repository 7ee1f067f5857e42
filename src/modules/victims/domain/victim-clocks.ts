import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { type ConsentGiven, hasAgreed, saidNo } from './consents.ts'
import { hasDetails } from './details-received.ts'

/** How soon a victim is contacted once it is known how, in working days. */
export const FIRST_CONTACT: CertainDated<{ readonly workingDays: number }> = [
  {
    from: localDate('2018-01-01'),
    value: { workingDays: 10 },
    source: 'Ours: what services have set for themselves; no national limit was found',
    certainty: 'unconfirmed',
  },
]

type TellingDays = { readonly workingDays: number; readonly enhanced: number }

/** How soon a victim who asked for it is told of what happened, in working days. */
export const TOLD: CertainDated<TellingDays> = [
  {
    from: localDate('2018-01-01'),
    value: { workingDays: 5, enhanced: 1 },
    source:
      'Ministry of Justice: Code of Practice for Victims of Crime in England and Wales, in force from 1 April 2021: five working days, one under enhanced rights, for information from the police',
    certainty: 'derived',
    note: {
      en: 'The Code sets these days for the police and the courts’ witness care. We ask the same of the service.',
      cy: 'Mae’r Cod yn pennu’r diwrnodau hyn ar gyfer yr heddlu a gofal tystion y llysoedd. Gofynnwn yr un peth gan y gwasanaeth.',
    },
  },
]

export type Details = { readonly details: string; readonly details_on: LocalDate | null }
export type Contact = { readonly held_on: LocalDate; readonly reached: boolean; readonly about_event: string | null }
export type VictimEvent = { readonly event: 'sentence' | 'release' | 'breach' | 'end'; readonly on: LocalDate }

/** The first day on which the service knew how to contact a victim; null while it does not. */
export const detailsSince = (harms: readonly Details[]): LocalDate | null =>
  harms
    .flatMap(({ details, details_on }) => (hasDetails(details) && details_on !== null ? [details_on] : []))
    .toSorted()
    .at(0) ?? null

type FirstContact = {
  readonly harms: readonly Details[]
  readonly contacts: readonly Pick<Contact, 'held_on'>[]
  readonly consents: readonly ConsentGiven[]
}

/** By when a victim should first be contacted; null where they were, or said no, or nobody knows how. */
export function firstContactDue({ harms, contacts, consents }: FirstContact, workingDays?: number): LocalDate | null {
  const since = detailsSince(harms)
  if (since === null || contacts.length > 0 || saidNo(consents, 'contact')) return null
  return addWorkingDays(since, workingDays ?? asAt(FIRST_CONTACT, since).value.workingDays)
}

type Updates = {
  readonly events: readonly VictimEvent[]
  readonly contacts: readonly Contact[]
  readonly consents: readonly ConsentGiven[]
  readonly enhanced: boolean
}

export type UpdateDue = VictimEvent & { readonly dueOn: LocalDate }

/** What a victim who agreed to it has not been told yet, and by when they should be, the longest due first. */
export const updatesDue = (
  { events, contacts, consents, enhanced }: Updates,
  today: LocalDate,
  days?: TellingDays,
): readonly UpdateDue[] =>
  events
    .filter(({ event, on }) => on <= today && isAskedFor(consents, on, today) && !isTold(contacts, event, on))
    .map(event => {
      const { workingDays, enhanced: sooner } = days ?? asAt(TOLD, event.on).value
      return { ...event, dueOn: addWorkingDays(event.on, enhanced ? sooner : workingDays) }
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))

const isAskedFor = (consents: readonly ConsentGiven[], on: LocalDate, today: LocalDate): boolean =>
  hasAgreed(consents, 'updates', on) && hasAgreed(consents, 'updates', today) && !saidNo(consents, 'contact')

const isTold = (contacts: readonly Contact[], event: string, on: LocalDate): boolean =>
  contacts.some(({ reached, about_event, held_on }) => reached && about_event === event && held_on >= on)
