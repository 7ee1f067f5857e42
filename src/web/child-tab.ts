import type { Words } from '#kernel/language.ts'
import type { Gate } from './gate.ts'

/** A page of a child's record, in the record's own navigation. */
export type ChildTab = {
  readonly label: Words
  /** What follows the child's own path: empty for the first page. */
  readonly path: string
  readonly permission: Gate
  /** The pages of what is known stand apart from those of the work. */
  readonly group?: 'record'
}
