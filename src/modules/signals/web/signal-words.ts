import type { Counted, Words } from '#kernel/language.ts'
import type { Meaning } from '#ui/patterns/status-tag.tsx'
import type { Height } from '../domain/climb.ts'
import type { OwnerRole, Severity } from '../domain/rule.ts'

export const SIGNALS: Words = { en: 'Signals', cy: 'Arwyddion' }

/** How pressing a signal is, in words and in the colour that goes with them. */
export const SEVERITY_WORDS: Readonly<Record<Severity, { readonly words: Words; readonly meaning: Meaning }>> = {
  'act-now': { words: { en: 'Act now', cy: 'Gweithredu nawr' }, meaning: 'danger' },
  soon: { words: { en: 'Soon', cy: 'Yn fuan' }, meaning: 'waiting' },
  know: { words: { en: 'To know', cy: 'I wybod' }, meaning: 'neutral' },
}

/** Whose a signal is to mend, where that is not the child’s case manager. */
export const OWNER_WORDS: Readonly<Record<OwnerRole, Words | null>> = {
  'case-manager': null,
  'team-manager': { en: 'For a team manager to mend', cy: 'I reolwr tîm ei gywiro' },
  'head-of-service': { en: 'For the head of service to mend', cy: 'I bennaeth y gwasanaeth ei gywiro' },
  'victim-worker': { en: 'For a victim worker to mend', cy: 'I weithiwr dioddefwyr ei gywiro' },
}

/** How far a signal has come up that nobody has mended. */
export const HEIGHT_WORDS: Readonly<Record<Height, Words | null>> = {
  owner: null,
  'team-manager': { en: 'Come up to the team manager', cy: 'Wedi dod i fyny at y rheolwr tîm' },
  'head-of-service': { en: 'Come up to the head of service', cy: 'Wedi dod i fyny at bennaeth y gwasanaeth' },
  board: { en: 'Come up to the board, as a number', cy: 'Wedi dod i fyny at y bwrdd, fel rhif' },
}

export const TIMES_RAISED: Counted = {
  en: { one: 'Raised once', other: 'Raised {n} times' },
  cy: {
    one: 'Codwyd unwaith',
    two: 'Codwyd {n} waith',
    few: 'Codwyd {n} gwaith',
    many: 'Codwyd {n} gwaith',
    other: 'Codwyd {n} gwaith',
  },
}
