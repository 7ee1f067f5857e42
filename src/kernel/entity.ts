import type { CodeList } from './code-list.ts'
import type { Counted, Words } from './language.ts'
import type { LocalDate } from './local-date.ts'

/**
 * A record kind, described once. From it come the form, the check of what is typed, the columns of the import
 * bundle, the export, the bundle's documentation and the labels of the change log.
 * Field names are the database's column names and the bundle's column names alike.
 */
export type Entity<Fields extends FieldMap = FieldMap> = {
  /** The table's name: singular, snake_case. */
  readonly name: string
  /** The bundle's file, without `.csv`: plural, kebab-case. */
  readonly file: string
  readonly title: Words
  readonly counted: Counted
  /** One sentence for the bundle's documentation. */
  readonly about: Words
  readonly fields: Fields
  /** The field that names the child whom the record is about; absent for staff, teams and the child itself. */
  readonly child?: string
  /** True where only a worker with the reach finds its records: the database keeps them walled off. */
  readonly walled?: true
  /** Rules over more than one field. */
  readonly checks?: readonly Check[]
}

export type FieldMap = Readonly<Record<string, Field>>

type Common = {
  readonly label: Words
  readonly hint?: Words
  readonly required?: true
  /** What to say when a required answer is missing, where “Label: …” would read poorly. */
  readonly ask?: Words
  /** An example for the bundle's documentation. */
  readonly example?: string
}

export type Field =
  | (Common & { readonly kind: 'text'; readonly max: number; readonly lines?: number; readonly pattern?: TextPattern })
  | (Common & { readonly kind: 'date'; readonly notInFuture?: true })
  | (Common & { readonly kind: 'code'; readonly list: CodeList })
  | (Common & { readonly kind: 'codes'; readonly list: CodeList })
  | (Common & { readonly kind: 'whole'; readonly min: number; readonly max: number })
  | (Common & { readonly kind: 'decimal'; readonly min: number; readonly max: number })
  | (Common & { readonly kind: 'yes-no'; readonly yes?: Words; readonly no?: Words })
  | (Common & { readonly kind: 'reference'; readonly to: string })
  | (Common & { readonly kind: 'references'; readonly to: string; readonly through: string })

/** A form that a text must have, with the words that explain it. */
export type TextPattern = { readonly matches: RegExp; readonly words: Words; readonly tidy?: (text: string) => string }

export type Value = string | number | boolean | readonly string[] | null

/** A record's values by field name. Days are `LocalDate` text, references are ids. */
export type Values = Readonly<Record<string, Value>>

/** A rule over several fields: the field to mend and what to say, or null when all is well. */
export type Check = (values: Values, on: LocalDate) => { readonly field: string; readonly words: Words } | null

type ValueOf<F extends Field> = F extends { kind: 'date' }
  ? LocalDate
  : F extends { kind: 'whole' | 'decimal' }
    ? number
    : F extends { kind: 'yes-no' }
      ? boolean
      : F extends { kind: 'codes' | 'references' }
        ? readonly string[]
        : string

/** The typed record of an entity: a field that is not required may be null. */
export type RecordOf<E extends Entity> = {
  readonly [Name in keyof E['fields']]: E['fields'][Name] extends { required: true }
    ? ValueOf<E['fields'][Name]>
    : ValueOf<E['fields'][Name]> | null
}

/** Declares a record kind, keeping each field's own type. */
export const entity = <const Fields extends FieldMap>(description: Entity<Fields>): Entity<Fields> => description

/** The rule that the second day is not before the first, for spans. */
export const notBefore =
  (earlier: string, later: string, words: Words): Check =>
  values => {
    const [first, second] = [values[earlier], values[later]]
    return typeof first === 'string' && typeof second === 'string' && second < first ? { field: later, words } : null
  }
