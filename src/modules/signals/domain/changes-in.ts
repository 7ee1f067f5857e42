import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { EXCLUSIONS } from '#modules/children/domain/exclusions.ts'
import { INCIDENT_KINDS, opensReview } from '#modules/safety/domain/incident-kinds.ts'
import { childPath } from './in-programme.ts'
import type { ProgrammePicture } from './picture.ts'
import type { RowOf } from './picture-parts.ts'
import type { Fact } from './rule.ts'

/** Something that changed in the child’s life, on which day it was known, and whether somebody may be hurt by waiting. */
export type Change = Fact & { readonly on: LocalDate; readonly isDangerous: boolean }

const WORDS = {
  offence: { en: 'new offence or allegation', cy: 'trosedd neu honiad newydd' },
  missing: { en: 'went missing', cy: 'aeth ar goll' },
  moved: { en: 'moved', cy: 'symudodd' },
  grounds: { en: 'decision about exploitation', cy: 'penderfyniad ynghylch camfanteisio' },
} as const satisfies Record<string, Words>

const DANGEROUS: ReadonlySet<string> = new Set([
  'threat-to-life',
  'threat-to-person',
  'self-harm',
  'suicidal-thoughts',
  'suicide-attempt',
])

/** Everything in a child’s record after which the levels and the plan of a programme are looked at again. */
export const changesIn = (picture: ProgrammePicture): readonly Change[] => [
  ...incidents(picture),
  ...offences(picture),
  ...calm(
    picture.missing.map(({ missing_from_on }) => missing_from_on),
    WORDS.missing,
    childPath(picture, '/safety#missing'),
  ),
  ...calm(picture.nrmReferrals.flatMap(decisionDays), WORDS.grounds, childPath(picture, '/exploitation')),
  ...exclusions(picture),
  ...calm(
    picture.residences.map(({ from_on }) => from_on),
    WORDS.moved,
    childPath(picture, '/home'),
  ),
]

const calm = (days: readonly LocalDate[], what: Words, path: string): readonly Change[] =>
  days.map(on => ({ on, what, path, isDangerous: false }))

const incidents = (picture: ProgrammePicture): readonly Change[] =>
  picture.incidents.filter(opensReview).map(({ kind, known_on }) => ({
    on: known_on,
    what: codeLabel(INCIDENT_KINDS, kind),
    path: childPath(picture, '/safety#incidents'),
    isDangerous: DANGEROUS.has(kind),
  }))

/** An offence that this programme is not about, once the service could know of it, unless a court found it was none. */
function offences(picture: ProgrammePicture): readonly Change[] {
  const { programme, outcomes } = picture
  const notGuilty = new Set(
    outcomes.flatMap(({ offence_id, outcome }) => (outcome === 'not-guilty' ? [offence_id] : [])),
  )
  const others = picture.offences.filter(({ id }) => !programme.offence_ids?.includes(id) && !notGuilty.has(id))
  return calm(others.map(knownOn), WORDS.offence, childPath(picture, '/offences'))
}

const knownOn = ({ arrested_on, charged_on, committed_on }: RowOf<'offences'>): LocalDate =>
  arrested_on ?? charged_on ?? committed_on

const decisionDays = ({ grounds_on, conclusive_on, reconsideration_on }: RowOf<'nrmReferrals'>): readonly LocalDate[] =>
  [grounds_on, conclusive_on, reconsideration_on].flatMap(day => day ?? [])

const exclusions = (picture: ProgrammePicture): readonly Change[] =>
  picture.educations.flatMap(({ exclusion, from_on }) =>
    exclusion === null || exclusion === 'none'
      ? []
      : [
          {
            on: from_on,
            what: codeLabel(EXCLUSIONS, exclusion),
            path: childPath(picture, '/education'),
            isDangerous: false,
          },
        ],
  )
