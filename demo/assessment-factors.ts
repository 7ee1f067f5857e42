import type { Evidence, EvidenceKind } from '#kernel/evidence.ts'
import { isAtLeast } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { factorsIn } from '#modules/assessments/domain/factor-kinds.ts'
import { careStatus } from '#modules/children/domain/care-status.ts'
import { education } from '#modules/children/domain/education.ts'
import { healthNeed } from '#modules/children/domain/health-need.ts'
import { residence } from '#modules/children/domain/residence.ts'
import type { Levels } from './assessment-levels.ts'
import type { ChildFile } from './child-file.ts'
import type { Dice } from './random.ts'

/** A factor that an assessment looked at; without a weight it was not found. */
export type LookedAt = { readonly kind: string; readonly weight: 'little' | 'some' | 'much' | null }

/** What is seen of a child: the record, what bears on the levels, how things stand, and who looks. */
export type Seen = {
  readonly file: ChildFile
  readonly on: LocalDate
  readonly evidence: readonly Evidence[]
  readonly levels: Levels
  /** Falls alike for every version, so that what is found stays found. */
  readonly dice: Dice
  /** False where only immediate physical safety is looked at. */
  readonly looksAtAllOfSafety: boolean
}

/** What an assessment looks at and finds. */
export const lookAtFactors = (seen: Seen): readonly LookedAt[] => {
  const needs = needsOf(seen)
  return [
    ...chosen(seen.dice.fork('for'), 'desistance-for', 2, 4),
    ...against(seen.dice.fork('against'), needs),
    ...childSafety(seen),
    ...othersSafety(seen),
    ...ALWAYS_NEEDS.map(kind => ({ kind, weight: needs.has(kind) ? weigh(seen.dice.fork(kind)) : null })),
    ...[...needs].filter(kind => !ALWAYS_NEEDS.includes(kind)).map(kind => ({ kind, weight: 'some' as const })),
  ]
}

const ALWAYS_NEEDS = [
  'need-mental-health',
  'need-communication',
  'need-substances',
  'need-neurodiversity',
  'need-education',
  'need-care',
]
const ALWAYS_OTHERS = ['harm-violence', 'harm-weapon', 'harm-sexual', 'harm-named-person']

const weigh = (dice: Dice): 'little' | 'some' | 'much' => dice.weighted({ little: 25, some: 45, much: 30 })

function chosen(dice: Dice, group: 'desistance-for', least: number, most: number): readonly LookedAt[] {
  const kinds = dice.shuffled(factorsIn(group)).slice(0, dice.whole(least, most))
  return kinds.map(({ code }) => ({ kind: code, weight: weigh(dice) }))
}

const AGAINST: Readonly<Record<string, number>> = {
  'against-peers': 0.5,
  'against-thinking': 0.45,
  'against-trauma': 0.35,
  'against-family': 0.25,
  'against-place': 0.18,
  'against-money': 0.14,
  'against-discrimination': 0.07,
}

function against(dice: Dice, needs: ReadonlySet<string>): readonly LookedAt[] {
  const chances = {
    ...AGAINST,
    'against-learning': needs.has('need-education') ? 0.7 : 0,
    'against-substances': needs.has('need-substances') ? 0.6 : 0,
  }
  const kinds = Object.entries(chances).filter(([kind, share]) => dice.fork(kind).chance(share))
  return (kinds.length > 0 ? kinds : [['against-thinking'] as const]).map(([kind]) => ({ kind, weight: weigh(dice) }))
}

const NEED_OF_AREA: Readonly<Record<string, string>> = {
  'mental-health': 'need-mental-health',
  'substance-use': 'need-substances',
  'speech-language-communication': 'need-communication',
  'physical-health': 'need-physical-health',
  neurodiversity: 'need-neurodiversity',
}

/** What the record knew by that day: health, school, care and home. */
function needsOf({ file, on, dice }: Seen): ReadonlySet<string> {
  const holds = (row: { from_on?: LocalDate | null; until_on?: LocalDate | null }) =>
    (row.from_on ?? on) <= on && (row.until_on ?? on) >= on
  const health = file
    .rows(healthNeed)
    .filter(({ identified_on }) => (identified_on ?? on) <= on)
    .map(({ area }) => NEED_OF_AREA[area ?? ''] ?? '')
  const misses = file
    .rows(education)
    .filter(holds)
    .some(
      ({ hours_attended, hours_offered }) => (hours_attended ?? 0) < 0.6 * (hours_offered ?? 25) || hours_offered === 0,
    )
  const isCaredFor = file.rows(careStatus).filter(holds).length > 0
  const isIllHoused = file
    .rows(residence)
    .filter(holds)
    .some(({ suitability }) => suitability === 'unsuitable')
  const others = [
    misses && 'need-education',
    isCaredFor && 'need-care',
    isIllHoused && 'need-accommodation',
    dice.fork('money').chance(0.1) && 'need-money',
  ]
  return new Set([...health, ...others].flatMap(kind => (kind === false || kind === '' ? [] : [kind])))
}

const SAFETY_OF: Readonly<Partial<Record<EvidenceKind, string>>> = {
  'self-harm': 'safety-self-harm',
  'self-harm-with-plan': 'safety-self-harm',
  missing: 'safety-missing',
  'exploitation-sign': 'safety-exploitation',
  'strong-exploitation-sign': 'safety-exploitation',
  'nrm-referred': 'safety-exploitation',
  'nrm-positive': 'safety-exploitation',
  'protection-plan': 'safety-abuse',
  'domestic-abuse': 'safety-domestic-abuse',
  'online-harm': 'safety-online',
  'assault-injury': 'safety-physical',
  'threat-to-life': 'safety-physical',
}

function childSafety({ evidence, levels, dice, looksAtAllOfSafety }: Seen): readonly LookedAt[] {
  const kinds = factorsIn('child-safety').map(({ code }) => code)
  const level = levels['child-safety']
  const count = isAtLeast(level, 'high') ? 3 : level === 'medium' ? 2 : dice.fork('quiet').whole(0, 1)
  const known = new Set(evidence.flatMap(({ kind }) => SAFETY_OF[kind] ?? []))
  const found = new Set([
    ...known,
    ...dice
      .fork('safety')
      .shuffled(kinds)
      .slice(0, Math.max(0, count - known.size)),
  ])
  const lookedAt = looksAtAllOfSafety ? kinds : ['safety-physical']
  const weight = isAtLeast(level, 'high') ? 'much' : level === 'medium' ? 'some' : 'little'
  return lookedAt.map(kind => ({ kind, weight: found.has(kind) ? weight : null }))
}

const HARM_OF: Readonly<Partial<Record<EvidenceKind, string>>> = {
  'violent-offence': 'harm-violence',
  robbery: 'harm-violence',
  weapon: 'harm-weapon',
  'weapon-threat': 'harm-weapon',
  'sexual-offence': 'harm-sexual',
  'person-threatened': 'harm-named-person',
}

function othersSafety({ evidence, levels, dice }: Seen): readonly LookedAt[] {
  const level = levels['others-safety']
  const known = evidence.flatMap(({ kind }) =>
    [HARM_OF[kind] ?? [], kind === 'weapon-threat' ? 'harm-named-person' : []].flat(),
  )
  const more = level === 'low' ? [] : ['harm-violence']
  const rare = dice.fork('rare').chance(0.2)
    ? [
        dice
          .fork('which')
          .pick(['harm-domestic-abuse', 'harm-online', 'harm-exploiting-others', 'harm-fire', 'harm-hate']),
      ]
    : []
  const found = new Set([...known, ...more, ...rare])
  const weight = isAtLeast(level, 'high') ? 'much' : level === 'medium' ? 'some' : 'little'
  return [...new Set([...ALWAYS_OTHERS, ...found])].map(kind => ({ kind, weight: found.has(kind) ? weight : null }))
}
