import type { LocalDate } from '#kernel/local-date.ts'

export type ConsentGiven = { readonly about: string; readonly decision: string; readonly decided_on: LocalDate }

/** The last word on a subject by a day, that day counted in; null where nothing was said. Consents the newest first. */
export const consentOn = <Consent extends ConsentGiven>(
  consents: readonly Consent[],
  about: string,
  on: LocalDate,
): Consent | null => consents.find(consent => consent.about === about && consent.decided_on <= on) ?? null

export const hasAgreed = (consents: readonly ConsentGiven[], about: string, on: LocalDate): boolean =>
  consentOn(consents, about, on)?.decision === 'given'

/** Whether the last word on a subject was no. */
export const saidNo = (consents: readonly ConsentGiven[], subject: string): boolean => {
  const last = consents.find(({ about }) => about === subject)
  return last?.decision === 'refused' || last?.decision === 'withdrawn'
}

/**
 * For which purposes a victim is contacted only while they have not said no, and to what. A first offer and their
 * rights are owed to everyone, and nobody is left without a warning that keeps them safe.
 */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'view-before-decision': ['contact', 'passing-on-views'],
  update: ['contact', 'updates'],
  restorative: ['contact', 'restorative'],
  support: ['contact'],
  satisfaction: ['contact'],
}

/** Whether a victim may be contacted for a purpose on a day. The contact may itself be the one in which they said no. */
export function mayContact(consents: readonly ConsentGiven[], purpose: string, on: LocalDate): boolean {
  const before = consents.filter(({ decided_on }) => decided_on < on)
  return !(NEEDED[purpose] ?? []).some(subject => saidNo(before, subject))
}
