import type { Basis, CertainDated } from '#kernel/certainty.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Rating } from './rating.ts'

/** What inspectors judge a service by, for as long as they inspect by it. All of it is content: see `content/`. */
export type Framework = {
  /** As commands and bundles name it, such as `hmip-2021`. */
  readonly id: string
  readonly name: Words
  /** What it covers and what sets it apart, in a sentence or two. */
  readonly about: Words
  /** The first and last day of inspections by it, as far as known; null while it is in use. */
  readonly inUse: CertainDated<{ readonly until: LocalDate | null }>
  /** How far its standards, its questions and their numbers are known from print. */
  readonly outline: Basis
  readonly areas: readonly Area[]
  readonly caseBands: CertainDated<CaseBands>
  readonly scoreBands: CertainDated<ScoreBands>
  readonly samples: readonly Sample[]
}

/** Least percentage of judged cases that must be sufficient to earn each rating; below the first it is Inadequate. */
export type CaseBands = Readonly<Record<Exclude<Rating, 'inadequate'>, number>>

/** The highest total that still earns each rating, out of `outOf`; above the last it is Outstanding. */
export type ScoreBands = { readonly outOf: number } & Readonly<Record<Exclude<Rating, 'outstanding'>, number>>

/** A part of a framework, which inspectors call a domain or area. */
export type Area = {
  readonly id: string
  readonly name: Words
  readonly standards: readonly Standard[]
}

export type Standard = {
  /** As reports number it, such as `2.1`. */
  readonly id: string
  /** Other numbers under which reports print it, such as `R1`. */
  readonly alsoKnownAs?: readonly string[]
  readonly name: Words
  /** What a service that meets it does, in our own words. */
  readonly statement: Words
  /** Whether its score counts towards the overall rating; those that do not stand alone. */
  readonly counts: boolean
  /** At most three of them judged in cases. */
  readonly questions: readonly KeyQuestion[]
}

export type KeyQuestion = {
  readonly id: string
  readonly asks: Words
  /** `cases`: sufficient or not in each case it applies to. `evidence`: weighed as a whole. */
  readonly judgedOn: 'cases' | 'evidence'
  /** Which cases it applies to. Only for questions judged in cases. */
  readonly appliesTo?: Applicability
  /** What to look for, in our own words. */
  readonly prompts: readonly Words[]
}

/** Which work is looked at, and what must be in a case for the question to apply. */
export type Applicability = { readonly work: WorkKind; readonly where: CaseCondition }

export const WORK_KINDS = ['court', 'out-of-court', 'children', 'victims'] as const
export type WorkKind = (typeof WORK_KINDS)[number]

export const WORK_KIND_WORDS: Readonly<Record<WorkKind, Words>> = {
  court: { en: 'Court disposals', cy: 'Datrysiadau llys' },
  'out-of-court': { en: 'Out-of-court disposals', cy: 'Datrysiadau y tu allan i’r llys' },
  children: { en: 'Work with children', cy: 'Gwaith gyda phlant' },
  victims: { en: 'Work with victims', cy: 'Gwaith gyda dioddefwyr' },
}

export const CASE_CONDITIONS = ['every-case', 'child-safety-factors', 'others-safety-factors'] as const
export type CaseCondition = (typeof CASE_CONDITIONS)[number]

export const CASE_CONDITION_WORDS: Readonly<Record<CaseCondition, Words>> = {
  'every-case': { en: 'Every case', cy: 'Pob achos' },
  'child-safety-factors': {
    en: 'Cases where something bears on the child’s own safety or wellbeing',
    cy: 'Achosion lle mae rhywbeth yn effeithio ar ddiogelwch neu lesiant y plentyn ei hun',
  },
  'others-safety-factors': {
    en: 'Cases where something bears on the safety of other people',
    cy: 'Achosion lle mae rhywbeth yn effeithio ar ddiogelwch pobl eraill',
  },
}

/** How many cases of a kind of work inspectors look at, and from which time. */
export type Sample = {
  readonly work: WorkKind
  readonly size: CertainDated<SampleSize>
  readonly limits?: CertainDated<SampleLimits>
  readonly window?: CertainDated<SampleWindow>
}

/** Enough cases for a margin of error at a confidence, whatever the share found sufficient. */
export type SampleSize = {
  /** In per cent. */
  readonly confidence: number
  /** The standard deviations that belong to the confidence. */
  readonly z: number
  readonly share: number
  readonly margin: number
}

/** Never fewer cases than `least`, where there are as many, nor more than `most`. */
export type SampleLimits = { readonly least: number; readonly most: number }

/** Cases that started between so many months before the fieldwork. */
export type SampleWindow = { readonly fromMonthsBefore: number; readonly untilMonthsBefore: number }
