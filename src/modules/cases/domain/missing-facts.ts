import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { orderType } from './order-type.ts'
import { isLive, isOpen, type ProgrammeStatus } from './programme-status.ts'

/** What a good record of a child says, in plain words for where it does not say it. */
export const MISSING_FACTS = {
  programme: { en: 'No programme is recorded', cy: 'Nid oes rhaglen wedi’i chofnodi' },
  'case-manager': {
    en: 'Nobody has been allocated as case manager',
    cy: 'Nid oes neb wedi’i ddyrannu’n rheolwr achos',
  },
  'past-its-end': {
    en: 'The programme has passed its expected end date',
    cy: 'Mae’r rhaglen wedi mynd heibio i’w dyddiad gorffen disgwyliedig',
  },
  'expected-end': {
    en: 'The programme has no expected end date',
    cy: 'Nid oes dyddiad gorffen disgwyliedig i’r rhaglen',
  },
  'offence-of-programme': {
    en: 'The programme is linked to no offence, so national indicators leave it out',
    cy: 'Nid oes trosedd ynghlwm wrth y rhaglen, felly nid yw dangosyddion cenedlaethol yn ei chyfrif',
  },
  outcome: { en: 'The offence has no outcome', cy: 'Nid oes canlyniad i’r drosedd' },
  language: { en: 'Language choice is not recorded', cy: 'Nid yw’r dewis iaith wedi’i gofnodi' },
  'welsh-offer': {
    en: 'No offer of a service in Welsh is recorded',
    cy: 'Nid oes Cynnig Rhagweithiol wedi’i gofnodi',
  },
  interpreter: {
    en: 'Whether an interpreter is needed is not recorded',
    cy: 'Nid yw’r angen am gyfieithydd ar y pryd wedi’i gofnodi',
  },
  ethnicity: { en: 'Ethnicity is not known', cy: 'Nid yw’r ethnigrwydd yn hysbys' },
  address: { en: 'No current address is recorded', cy: 'Nid oes cyfeiriad presennol wedi’i gofnodi' },
  'address-suitable': {
    en: 'Whether the home is suitable is not known',
    cy: 'Nid yw’n hysbys a yw’r llety’n addas',
  },
  education: {
    en: 'No current education, training or employment is recorded',
    cy: 'Nid oes addysg, hyfforddiant na chyflogaeth bresennol wedi’i chofnodi',
  },
  'education-hours': {
    en: 'Hours of education offered and attended are not recorded',
    cy: 'Nid yw’r oriau addysg a gynigir ac a fynychir wedi’u cofnodi',
  },
  carer: { en: 'No parent or carer is recorded', cy: 'Nid oes rhiant na gofalwr wedi’i gofnodi' },
} as const satisfies Record<string, Words>

export type MissingFactName = keyof typeof MISSING_FACTS

/** A fact that the record lacks, and the record in which it would stand, where there is one already. */
export type MissingFact = { readonly fact: MissingFactName; readonly recordId: string | null }

/** As much of a child’s record as tells what is missing from it. */
export type KnownFacts = {
  readonly nation: 'england' | 'wales'
  readonly spoken_language: string | null
  readonly language_offer_on: LocalDate | null
  readonly interpreter_needed: boolean | null
  readonly ethnicity: string
  readonly carers: number
  readonly homes: readonly { readonly id: string; readonly suitability: string }[]
  readonly education: readonly {
    readonly id: string
    readonly provision_type: string
    readonly hours_offered: number | null
    readonly hours_attended: number | null
  }[]
  readonly offencesWithoutOutcome: readonly string[]
  readonly programmes: readonly KnownProgramme[]
}

export type KnownProgramme = {
  readonly id: string
  readonly kind: string
  readonly status: ProgrammeStatus
  readonly answeredFor: boolean
  readonly expected_end_on: LocalDate | null
  readonly offences: number
}

const FOR_INTERPRETERS_NOT = ['welsh', 'english']

/** What the record does not say and should, the most pressing first. */
export function missingFacts(known: KnownFacts, on: LocalDate): readonly MissingFact[] {
  return [
    ...ofProgrammes(known.programmes, on),
    ...known.offencesWithoutOutcome.map(id => missing('outcome', id)),
    ...ofLanguage(known),
    ...ofHomeAndSchool(known),
  ]
}

const missing = (fact: MissingFactName, recordId: string | null = null): MissingFact => ({ fact, recordId })
const when = (isMissing: boolean, fact: MissingFactName, recordId: string | null = null): readonly MissingFact[] =>
  isMissing ? [missing(fact, recordId)] : []

function ofProgrammes(programmes: readonly KnownProgramme[], on: LocalDate): readonly MissingFact[] {
  if (programmes.length === 0) return [missing('programme')]
  return programmes
    .filter(({ status }) => isLive(status))
    .flatMap(({ id, kind, status, answeredFor, expected_end_on: end, offences }) => [
      ...when(!answeredFor && status !== 'caretaken', 'case-manager', id),
      ...when(end !== null && end < on, 'past-its-end', id),
      ...when(end === null && isOpen(status), 'expected-end', id),
      ...when(orderType(kind) !== null && offences === 0, 'offence-of-programme', id),
    ])
}

function ofLanguage({ nation, spoken_language, language_offer_on, interpreter_needed }: KnownFacts) {
  const unknown = spoken_language === null || spoken_language === 'not-known'
  return [
    ...when(unknown, 'language'),
    ...when(nation === 'wales' && language_offer_on === null, 'welsh-offer'),
    ...when(!unknown && !FOR_INTERPRETERS_NOT.includes(spoken_language) && interpreter_needed === null, 'interpreter'),
  ]
}

function ofHomeAndSchool({ ethnicity, homes, education, carers }: KnownFacts): readonly MissingFact[] {
  return [
    ...when(homes.length === 0, 'address'),
    ...homes.flatMap(({ id, suitability }) => when(suitability === 'unknown', 'address-suitable', id)),
    ...when(education.length === 0, 'education'),
    ...education.flatMap(one =>
      when(
        one.provision_type !== 'none' && (one.hours_offered === null || one.hours_attended === null),
        'education-hours',
        one.id,
      ),
    ),
    ...when(carers === 0, 'carer'),
    ...when(ethnicity === 'not-known', 'ethnicity'),
  ]
}
