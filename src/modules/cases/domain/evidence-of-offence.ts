import { codeLabel } from '#kernel/code-list.ts'
import { asAtOrFirst } from '#kernel/dated.ts'
import type { Evidence, EvidenceKind } from '#kernel/evidence.ts'
import { join, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { GRAVE_SERIOUSNESS } from './grave-seriousness.ts'
import { OFFENCE_CATEGORIES } from './offence-categories.ts'
import { outcomeGroup } from './outcome-groups.ts'

/** An offence as far as it bears on a child’s levels. */
export type KnownOffence = {
  readonly id: string
  readonly child_id: string
  readonly committed_on: LocalDate
  readonly charged_on: LocalDate | null
  readonly category: string
  readonly description: string
  readonly seriousness: number | null
  readonly weapon_involved: boolean | null
  readonly knife_involved: boolean | null
  readonly outcomes: readonly string[]
  /** Whether it came to light while the service was already at work on something else. */
  readonly came_during_work: boolean
}

const BY_CATEGORY: Readonly<Record<string, EvidenceKind>> = {
  'violence-against-the-person': 'violent-offence',
  sexual: 'sexual-offence',
  robbery: 'robbery',
}

const KNIFE: Words = { en: 'Knife or blade', cy: 'Cyllell neu lafn' }
const WEAPON: Words = { en: 'Weapon', cy: 'Arf' }
const NEW_CHARGE: Words = { en: 'New charge during the work', cy: 'Cyhuddiad newydd yn ystod y gwaith' }
const NEW_ALLEGATION: Words = { en: 'New allegation during the work', cy: 'Honiad newydd yn ystod y gwaith' }
const ALLEGED: Words = { en: '(alleged)', cy: '(honedig)' }

/** What an offence says that bears on the levels. Of one whose trial ended in a verdict of not guilty: nothing. */
export function evidenceOfOffence(
  offence: KnownOffence,
  on: LocalDate,
  graveFrom: number = asAtOrFirst(GRAVE_SERIOUSNESS, on).value,
): readonly Evidence[] {
  if (offence.outcomes.includes('not-guilty')) return []
  const piece = (kind: EvidenceKind, what: Words, day: LocalDate = offence.committed_on): Evidence => ({
    kind,
    on: day,
    what: wordsFor(what, offence),
    path: `/children/${offence.child_id}/offences`,
    recordId: offence.id,
  })
  const graveKind = isGrave(offence, graveFrom) ? BY_CATEGORY[offence.category] : undefined
  const isNew = offence.came_during_work && offence.outcomes.length === 0
  return [
    ...(graveKind ? [piece(graveKind, codeLabel(OFFENCE_CATEGORIES, offence.category))] : []),
    ...(offence.knife_involved ? [piece('weapon', KNIFE)] : offence.weapon_involved ? [piece('weapon', WEAPON)] : []),
    ...(isNew
      ? [piece('new-allegation', offence.charged_on ? NEW_CHARGE : NEW_ALLEGATION, offence.charged_on ?? undefined)]
      : []),
  ]
}

const isGrave = ({ seriousness }: KnownOffence, graveFrom: number): boolean =>
  seriousness !== null && seriousness >= graveFrom

/** Nobody reads an accusation as if it were proved. */
function wordsFor(what: Words, { description, outcomes }: KnownOffence): Words {
  const isProved = outcomes.some(outcome => outcomeGroup(outcome) !== 'no-finding')
  const told: Words = { en: `${what.en}: ${description}`, cy: `${what.cy}: ${description}` }
  return isProved ? told : join([told, ALLEGED])
}
