import type { Words } from './language.ts'
import type { LevelSubject } from './level.ts'
import type { LocalDate } from './local-date.ts'

/** What in a record may bear on a level. */
export const EVIDENCE_KINDS = [
  'violent-offence',
  'sexual-offence',
  'robbery',
  'weapon',
  'weapon-threat',
  'person-threatened',
  'threat-to-life',
  'new-allegation',
  'assault-injury',
  'self-harm',
  'self-harm-with-plan',
  'missing',
  'exploitation-sign',
  'strong-exploitation-sign',
  'nrm-referred',
  'nrm-positive',
  'protection-plan',
  'domestic-abuse',
  'exclusion',
  'placement-breakdown',
  'online-harm',
  'intelligence',
  'health-need',
  'arrest-away',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** One thing in the record that bears on a level: what, when, and where it stands. */
export type Evidence = {
  readonly kind: EvidenceKind
  readonly on: LocalDate
  readonly what: Words
  readonly path: string
  readonly recordId: string
}

const BOTH: readonly LevelSubject[] = ['child-safety', 'others-safety']
const CHILD: readonly LevelSubject[] = ['child-safety']
const OTHERS: readonly LevelSubject[] = ['others-safety', 'reoffending']

/** Which levels each kind of evidence bears on. */
export const BEARS_ON: Readonly<Record<EvidenceKind, readonly LevelSubject[]>> = {
  'violent-offence': OTHERS,
  'sexual-offence': OTHERS,
  robbery: OTHERS,
  weapon: [...BOTH, 'reoffending'],
  'weapon-threat': OTHERS,
  'person-threatened': OTHERS,
  'threat-to-life': BOTH,
  'new-allegation': OTHERS,
  'assault-injury': BOTH,
  'self-harm': CHILD,
  'self-harm-with-plan': CHILD,
  missing: CHILD,
  'exploitation-sign': CHILD,
  'strong-exploitation-sign': CHILD,
  'nrm-referred': CHILD,
  'nrm-positive': CHILD,
  'protection-plan': CHILD,
  'domestic-abuse': BOTH,
  exclusion: ['child-safety', 'reoffending'],
  'placement-breakdown': CHILD,
  'online-harm': BOTH,
  intelligence: BOTH,
  'health-need': CHILD,
  'arrest-away': [...BOTH, 'reoffending'],
}
