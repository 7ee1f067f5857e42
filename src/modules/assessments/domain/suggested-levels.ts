import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import type { Evidence, EvidenceKind } from '#kernel/evidence.ts'
import { isAtLeast, LEVEL_SUBJECTS, type Level, type LevelSubject } from '#kernel/level.ts'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'

/** So many pieces of evidence of these kinds within so many days; `days` null: however long ago, while it holds. */
type Found = { readonly of: readonly EvidenceKind[]; readonly atLeast: number; readonly days: number | null }

/** Where all of it is found, the record suggests at least this level. */
type Suggestion = { readonly about: LevelSubject; readonly level: Level; readonly where: readonly Found[] }

const HALF_A_YEAR = 183
const THREE_MONTHS = 90

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

/** What calls for at least which level: prompts to a professional, never a judgement. */
export const LEVEL_SUGGESTIONS: CertainDated<readonly Suggestion[]> = [
  {
    from: localDate('2015-09-01'),
    source:
      'Own prompts, after what inspectors found where they thought a level too low (Cardiff 2020, Ceredigion 2024, Darlington and Trafford 2025). Kinds, numbers and windows are professional judgement, not law',
    certainty: 'unconfirmed',
    note: {
      en: 'A prompt to look again: the level is always yours to decide',
      cy: 'Anogaeth i edrych eto: chi sydd bob amser yn penderfynu ar y lefel',
    },
    value: [
      suggests('others-safety', 'medium', found(1, HALF_A_YEAR, ...GRAVE_OFFENCES)),
      suggests('others-safety', 'high', found(2, HALF_A_YEAR, ...GRAVE_OFFENCES)),
      suggests('others-safety', 'high', found(1, HALF_A_YEAR, 'weapon-threat', 'person-threatened', 'threat-to-life')),
      suggests('child-safety', 'medium', found(3, THREE_MONTHS, 'missing')),
      suggests(
        'child-safety',
        'high',
        found(3, THREE_MONTHS, 'missing'),
        found(1, THREE_MONTHS, ...SIGNS_OF_EXPLOITATION),
      ),
      suggests('child-safety', 'high', found(1, 365, 'nrm-positive')),
      suggests('child-safety', 'medium', found(1, THREE_MONTHS, 'self-harm', 'self-harm-with-plan')),
      suggests('child-safety', 'high', found(1, THREE_MONTHS, 'self-harm-with-plan')),
      suggests('child-safety', 'medium', found(1, null, 'protection-plan')),
      suggests('child-safety', 'high', found(1, HALF_A_YEAR, 'assault-injury')),
      suggests('child-safety', 'medium', found(1, THREE_MONTHS, 'strong-exploitation-sign')),
      suggests('child-safety', 'very-high', found(1, HALF_A_YEAR, 'threat-to-life')),
    ],
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
export function suggestedLevels(evidence: readonly Evidence[], on: LocalDate): SuggestedLevels {
  const supported = asAt(LEVEL_SUGGESTIONS, on)
    .value.map(suggestion => ({ ...suggestion, because: support(suggestion, evidence, on) }))
    .filter(({ because }) => because.length > 0)
  const strongest = LEVEL_SUBJECTS.flatMap(about => {
    const own = supported.filter(suggestion => suggestion.about === about)
    const top = own.filter(({ level }) => own.every(other => isAtLeast(level, other.level)))
    const because = [...new Set(top.flatMap(suggestion => suggestion.because))]
    return top[0] ? [[about, { level: top[0].level, because }] as const] : []
  })
  return Object.fromEntries(strongest)
}
