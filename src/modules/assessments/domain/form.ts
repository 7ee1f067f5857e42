import type { Words } from '#kernel/language.ts'
import type { LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { ProgrammeGroup } from '#modules/cases/domain/programme-kinds.ts'
import type { FactorGroup } from './factor-kinds.ts'

/**
 * A form of assessment as content: what it asks, in which order, of whom. A version stays for ever, so that an old
 * assessment is read with its own. A question’s id means the same in every form and version.
 */
export type AssessmentForm = {
  readonly id: 'prevention' | 'court'
  readonly version: string
  /** The first day on which an assessment begins with it. */
  readonly from: LocalDate
  readonly name: Words
  readonly about: Words
  readonly source: string
  readonly sections: readonly Section[]
}

type SectionOf = {
  readonly id: string
  readonly title: Words
  readonly lead?: Words
  /** Sections of one page are shown and saved together. Absent: a page by itself. */
  readonly page?: string
  readonly appliesTo?: AppliesTo
}

export type QuestionSection = SectionOf & {
  readonly kind: 'questions'
  readonly questions: readonly Question[]
  /** What the record knows already, shown beside and not asked again. */
  readonly known?: readonly KnownFact[]
}

export type FactorSection = SectionOf & {
  readonly kind: 'factors'
  readonly group: FactorGroup
  /** Kinds that are always asked about; those on request are folded in. */
  readonly always: readonly string[]
  readonly onRequest: readonly string[]
  readonly known?: readonly KnownFact[]
}

export type LevelSection = SectionOf & { readonly kind: 'levels'; readonly about: readonly LevelSubject[] }

/** How the child and their parents or carers took part. */
export type PartSection = SectionOf & { readonly kind: 'part' }

export type Section = QuestionSection | FactorSection | LevelSection | PartSection

export type Question = {
  readonly id: string
  readonly asks: Words
  readonly help?: Words
  readonly lines?: number
  readonly needed: 'always' | 'if-known' | 'never'
  readonly appliesTo?: AppliesTo
}

/** To which cases a question or a section belongs. Absent: to all. */
export type AppliesTo = 'wales' | 'england' | 'custody' | 'has-offence' | 'has-victim' | 'report' | 'review' | 'exit'

/** What decides which questions a case is asked. */
export type CaseFacts = {
  readonly nation: 'england' | 'wales'
  readonly group: ProgrammeGroup
  readonly stage: string
  readonly hasOffence: boolean
  readonly hasVictim: boolean
}

export type KnownFact =
  | 'home'
  | 'family'
  | 'education'
  | 'care'
  | 'health'
  | 'offences'
  | 'incidents'
  | 'language'
  | 'professionals'
  | 'self-assessment'
