import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** How a contact stands on a day. Nobody records it: it follows from its day and its outcome. */
export const CONTACT_STANDINGS = {
  planned: { en: 'Planned', cy: 'Wedi’i gynllunio' },
  'awaiting-outcome': { en: 'Awaits its outcome', cy: 'Yn aros am ganlyniad' },
  kept: { en: 'Kept', cy: 'Cadwyd' },
  missed: { en: 'Missed', cy: 'Methwyd' },
  'did-not-happen': { en: 'Did not happen', cy: 'Ni ddigwyddodd' },
} as const satisfies Record<string, Words>

export type ContactStanding = keyof typeof CONTACT_STANDINGS

const OF_OUTCOME: Readonly<Record<string, ContactStanding>> = {
  kept: 'kept',
  'kept-late': 'kept',
  'missed-acceptable': 'missed',
  'missed-unacceptable': 'missed',
}

/** A contact awaits its outcome from its day on. */
export function contactStanding(
  { held_on, outcome }: { readonly held_on: LocalDate; readonly outcome: string | null },
  on: LocalDate,
): ContactStanding {
  if (outcome === null) return held_on <= on ? 'awaiting-outcome' : 'planned'
  return OF_OUTCOME[outcome] ?? 'did-not-happen'
}

export const isKept = (outcome: string): boolean => OF_OUTCOME[outcome] === 'kept'
export const isMissed = (outcome: string): boolean => OF_OUTCOME[outcome] === 'missed'

/** Whether a contact can have this outcome before its day: it was called off, by whomever. */
export const isCalledOff = (outcome: string): boolean => OF_OUTCOME[outcome] === undefined
