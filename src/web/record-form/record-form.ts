import type { JSX } from 'preact'
import type { Reader, Writer } from '#db/work.ts'
import type { Entity, Values } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { Gate } from '../gate.ts'
import type { Visit } from '../visit.ts'

/** Something that a reference may point at. */
export type Choice = { readonly value: string; readonly label: Words; readonly hint?: Words }

/** One page of a form: what it asks. A form with one page asks everything there. */
export type FormPage = {
  readonly id: string
  readonly title: Words
  readonly fields: readonly string[]
  /** What is asked for more seldom: folded until something of it is answered. */
  readonly more?: { readonly title: Words; readonly fields: readonly string[] }
}

/** A second button of a new record, where it leads on to something else. Pressed, it sends `yes` under its name. */
export type OtherWay = {
  readonly label: Words
  readonly name: `_${string}`
  /** Where to go when it is saved, inside the service. */
  readonly leadsTo: (id: string) => string
}

/** What the form is about, found when it is opened: whose record, what is already known, what may be chosen. */
export type Subject = {
  readonly childId: string | null
  /** Stands above the form on each page: whose record this is. */
  readonly header?: JSX.Element
  /** Where the person came from, inside the service. */
  readonly back: string
  /** Values that follow from the place and are not asked, such as the child. */
  readonly fixed: Values
  /** Answers that a new form starts with. */
  readonly initial?: Values
  /** Fields that are not asked for here. */
  readonly unasked?: readonly string[]
  /** Another way to save a new record than the usual one. */
  readonly otherWay?: OtherWay
  /** What may be chosen, by field: for references, and for texts that are to be one of these. */
  readonly choices: Readonly<Record<string, readonly Choice[]>>
}

/** A refusal by a rule that needs the database: the field to mend, or the whole form (`''`). */
export type Refusal = { readonly field: string; readonly words: Words }

export type Saving = { readonly id: string; readonly version: number; readonly values: Values; readonly visit: Visit }

/**
 * A form for creating and correcting records of one kind, as a journey: questions, check your answers, save.
 * Drafts, errors, the comparison with someone else's change and the saving come with it.
 */
export type RecordForm = {
  readonly entity: Entity
  /** Names its drafts, where the record kind has another form as well. */
  readonly draftsAs?: string
  /** Where it lives inside the service, such as `/children/:childId/residences`. */
  readonly path: string
  readonly permission: Gate
  readonly newTitle: Words
  readonly editTitle: Words
  /** Absent: one page with every field. */
  readonly pages?: readonly FormPage[]
  /** True for what is quickly told: one page, saved as it is sent, without a page to check the answers. */
  readonly straight?: true
  /** The pages of a new record, where it is begun more quickly than corrected: saved as the last of them is sent. */
  readonly beginsWith?: readonly FormPage[]
  /** True where it goes on with records that are made elsewhere: it begins no new one. */
  readonly goesOn?: true
  /** What the button says that saves and begins the next one; absent where one is seldom followed by another. */
  readonly saveAndNext?: Words
  /** False for what is never taken away here, such as a child. */
  readonly isRemovable?: false
  /** Fields that people don't fill in here: set by the place or by the program. */
  readonly unasked?: readonly string[]
  /** Finds what the form is about, or throws a `Problem` where this person may not. */
  readonly open: (visit: Visit) => Promise<Subject>
  /** Rules that need the database, looked at before saving. */
  readonly refuse?: (reader: Reader, saving: Saving) => Promise<Refusal | null>
  /** What is to be done in the same transaction, after the record itself is written. */
  readonly alongside?: (tx: Writer, saving: Saving) => Promise<void>
  /** A page to stop at after a page of a new form, such as possible duplicates; null to go on. */
  readonly stopAfter?: (visit: Visit, page: FormPage, values: Values, next: string) => Promise<JSX.Element | null>
  /** Where to go when it is saved, inside the service. */
  readonly after: (visit: Visit, id: string) => string
}

/** The name under which a form’s drafts are kept. */
export const draftName = ({ draftsAs, entity }: RecordForm): string => draftsAs ?? entity.name

/** Everything that a page asks. */
export const fieldsOn = ({ fields, more }: FormPage): readonly string[] => [...fields, ...(more?.fields ?? [])]
