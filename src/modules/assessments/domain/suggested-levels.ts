import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import type { Evidence, EvidenceKind } from '#kernel/evidence.ts'
import { isAtLeast, LEVEL_SUBJECTS, type Level, type LevelSubject } from '#kernel/level.ts'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'

/** So many pieces of evidence of these kinds within so many days; `days` null: however long ago, while it holds. */
type Found = { readonly of: readonly EvidenceKind[]; readonly atLeast: number; readonly days: number | null }

/** Where all of it is found, the record suggests at least this level. */
type Suggestion = { readonly about: LevelSubject; readonly level: Level; readonly where: readonly Found[] }

/** How many days back evidence counts, by what it is, and how many missing episodes speak together. */
export type EvidenceWindows = {
  readonly offenceDays: number
  readonly harmDays: number
  readonly missingDays: number
  readonly missingEpisodes: number
  readonly selfHarmDays: number
  readonly signDays: number
  readonly victimDays: number
}

const GRAVE_OFFENCES: readonly EvidenceKind[] = ['violent-offence', 'sexual-offence', 'robbery', 'weapon']
const SIGNS_OF_EXPLOITATION: readonly EvidenceKind[] = [
  'exploitation-sign',
  'strong-exploitation-sign',
  'nrm-referred',
  'nrm-positive',
]

const found = (atLeast: number, days: number | null, ...of: readonly EvidenceKind[]): Found => ({ of, atLeast, days })

const suggests = (about: LevelSubject, level: Level, ...where: readonly Found[]): Suggestion => ({
  about,
  level,
  where,
})

/** Whatever calls for at least which level, within these windows. */
const suggestionsFor = (windows: EvidenceWindows): readonly Suggestion[] => {
  const { offenceDays, harmDays, missingDays, missingEpisodes, selfHarmDays, signDays, victimDays } = windows
  const missing = found(missingEpisodes, missingDays, 'missing')
  return [
    suggests('others-safety', 'medium', found(1, offenceDays, ...GRAVE_OFFENCES)),
    suggests('others-safety', 'high', found(2, offenceDays, ...GRAVE_OFFENCES)),
    suggests('others-safety', 'high', found(1, harmDays, 'weapon-threat', 'person-threatened', 'threat-to-life')),
    suggests('child-safety', 'medium', missing),
    suggests('child-safety', 'high', missing, found(1, signDays, ...SIGNS_OF_EXPLOITATION)),
    suggests('child-safety', 'high', found(1, victimDays, 'nrm-positive')),
    suggests('child-safety', 'medium', found(1, selfHarmDays, 'self-harm', 'self-harm-with-plan')),
    suggests('child-safety', 'high', found(1, selfHarmDays, 'self-harm-with-plan')),
    suggests('child-safety', 'medium', found(1, null, 'protection-plan')),
    suggests('child-safety', 'high', found(1, harmDays, 'assault-injury')),
    suggests('child-safety', 'medium', found(1, signDays, 'strong-exploitation-sign')),
    suggests('child-safety', 'very-high', found(1, harmDays, 'threat-to-life')),
  ]
}

/** Within which windows evidence suggests a level: prompts to a professional, never a judgement. */
export const LEVEL_SUGGESTIONS: CertainDated<EvidenceWindows> = [
  {
    from: localDate('2015-09-01'),
    source:
      'Own prompts, after what inspectors found where they thought a level too low (Cardiff 2020, Ceredigion 2024, Darlington and Trafford 2025). Kinds, numbers and windows are professional judgement, not law',
    certainty: 'unconfirmed',
    note: {
      en: 'A prompt to look again: the level is always yours to decide',
      cy: 'Anogaeth i edrych eto: chi sydd bob amser yn penderfynu ar y lefel',
    },
    value: {
      offenceDays: 183,
      harmDays: 183,
      missingDays: 90,
      missingEpisodes: 3,
      selfHarmDays: 90,
      signDays: 90,
      victimDays: 365,
    },
  },
]

/** The least level that the record suggests for each subject, and what in the record does. */
export type SuggestedLevels = Readonly<
  Partial<Record<LevelSubject, { readonly level: Level; readonly because: readonly Evidence[] }>>
>

const matching = (evidence: readonly Evidence[], { of, days }: Found, on: LocalDate): readonly Evidence[] =>
  evidence.filter(
    piece => of.includes(piece.kind) && piece.on <= on && (days === null || piece.on > addDays(on, -days)),
  )

const recordsIn = (evidence: readonly Evidence[]): number => new Set(evidence.map(({ recordId }) => recordId)).size

/** What speaks for a suggestion, or nothing unless all that it asks for is there: one record counts once. */
function support({ where }: Suggestion, evidence: readonly Evidence[], on: LocalDate): readonly Evidence[] {
  const parts = where.map(part => ({ part, pieces: matching(evidence, part, on) }))
  const isThere = parts.every(({ part, pieces }) => recordsIn(pieces) >= part.atLeast)
  return isThere ? parts.flatMap(({ pieces }) => pieces) : []
}

/** The least level that the evidence suggests for each subject on a day. It never sets one. */
export function suggestedLevels(
  evidence: readonly Evidence[],
  on: LocalDate,
  windows: EvidenceWindows = asAt(LEVEL_SUGGESTIONS, on).value,
): SuggestedLevels {
  const supported = suggestionsFor(windows)
    .map(suggestion => ({ ...suggestion, because: support(suggestion, evidence, on) }))
    .filter(({ because }) => because.length > 0)
  const strongest = LEVEL_SUBJECTS.flatMap(about => {
    const own = supported.filter(suggestion => suggestion.about === about)
    const top = own.filter(({ level }) => own.every(other => isAtLeast(level, other.level)))
    const because = [...new Set(top.flatMap(suggestion => suggestion.because))]
    return top[0] ? [[about, { level: top[0].level, because }] as const] : []
  })
  return Object.fromEntries(strongest)
}

/** The first later day on which time alone may change what is suggested: a piece comes in, or falls out of its window. */
export function suggestionsChangeOn(
  evidence: readonly Evidence[],
  on: LocalDate,
  windows: EvidenceWindows,
): LocalDate | null {
  const parts = suggestionsFor(windows).flatMap(({ where }) => where)
  const days = evidence.flatMap(piece =>
    parts.flatMap(({ of, days }) =>
      of.includes(piece.kind) ? [piece.on, ...(days === null ? [] : [addDays(piece.on, days)])] : [],
    ),
  )
  return days.reduce<LocalDate | null>(
    (first, day) => (day > on && (first === null || day < first) ? day : first),
    null,
  )
}
