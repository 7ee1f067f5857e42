import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { ChildPicture, ProgrammePicture } from './picture.ts'
import type { RuleSettings, SettingValues } from './setting.ts'
import type { VictimPicture } from './victim-picture.ts'

export const SEVERITIES = ['act-now', 'soon', 'know'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Who can mend what a signal says. */
export const OWNERS = ['case-manager', 'team-manager', 'head-of-service', 'victim-worker'] as const
export type OwnerRole = (typeof OWNERS)[number]

/** A fact that raised a signal: what, on which day, and where in the record it stands (without the service). */
export type Fact = { readonly what: Words; readonly on: LocalDate | null; readonly path: string }

/** What a rule says of its subject. */
export type Raised = {
  /** What of the subject it is about, where a rule may speak more than once: the id of a row, or a word. */
  readonly about?: string
  readonly severity: Severity
  /** One sentence: what the record shows. It accuses nobody and sets nothing. */
  readonly says: Words
  /** The day by which it should be mended, where the rule has a clock of its own; else its severity gives one. */
  readonly dueOn?: LocalDate
  /** Who can mend it, where that is not the rule’s usual owner. */
  readonly owner?: OwnerRole
  /** The member of staff whose it is, where the record itself names one. */
  readonly ownerId?: string | null
  readonly evidence: readonly [Fact, ...Fact[]]
  /** What to do, and the very page on which it is done. */
  readonly todo: { readonly words: Words; readonly path: string }
}

/** What a rule sees on a day, and the first later day on which time alone could change it; null if it can’t. */
export type Look = { readonly raises: readonly Raised[]; readonly lookAgainOn: LocalDate | null }

export const NOTHING: Look = { raises: [], lookAgainOn: null }

type Common<Picture, Settings extends RuleSettings> = {
  /** Kebab-case, never used again for another rule. */
  readonly id: string
  readonly title: Words
  /** What the rule is for, in a sentence for those whose work it looks at. */
  readonly about: Words
  /** The standards or key questions that it bears on, by framework. */
  readonly standards: Readonly<Record<string, readonly string[]>>
  /** The failings of the two inspections that it answers. */
  readonly failings: readonly string[]
  readonly owner: OwnerRole
  readonly settings: Settings
  /** Sees what was known on the day. No clock, no database. */
  readonly look: (picture: Picture, on: LocalDate, settings: SettingValues<Settings>) => Look
}

export type ProgrammeRule = Common<ProgrammePicture, RuleSettings> & {
  readonly subject: 'programme'
  /** For how many days at most it still looks at a programme that has ended; 0 where it looks at open ones only. */
  readonly endedForDays: number
}
/** Looks at a child as long as a programme of theirs is open. */
export type ChildRule = Common<ChildPicture, RuleSettings> & { readonly subject: 'child' }

export type Rule = ProgrammeRule | ChildRule

/** Looks at a victim of a child’s offences, behind the wall: what it says is no part of the child’s record. */
export type VictimRule = Common<VictimPicture, RuleSettings> & { readonly subject: 'victim' }

export type AnyRule = Rule | VictimRule

/** Declares a rule about a programme, its settings known by name. */
export const programmeRule = <const Settings extends RuleSettings>({
  endedForDays = 0,
  ...rule
}: Common<ProgrammePicture, Settings> & { readonly endedForDays?: number }): ProgrammeRule => ({
  ...(rule as unknown as Common<ProgrammePicture, RuleSettings>),
  subject: 'programme',
  endedForDays,
})

/** Declares a rule about a child, its settings known by name. */
export const childRule = <const Settings extends RuleSettings>(rule: Common<ChildPicture, Settings>): ChildRule => ({
  ...(rule as unknown as Common<ChildPicture, RuleSettings>),
  subject: 'child',
})

/** Declares a rule about a victim, its settings known by name. */
export const victimRule = <const Settings extends RuleSettings>(rule: Common<VictimPicture, Settings>): VictimRule => ({
  ...(rule as unknown as Common<VictimPicture, RuleSettings>),
  subject: 'victim',
})
