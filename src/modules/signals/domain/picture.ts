import type { LocalDate } from '#kernel/local-date.ts'
import type { PartName, RowOf } from './picture-parts.ts'

/** The child as rules see them. */
export type ChildSeen = {
  readonly id: string
  readonly date_of_birth: LocalDate | null
  readonly language_offer_on: LocalDate | null
  readonly spoken_language: string | null
  readonly died_on: LocalDate | null
  /** Where the service is: Wales has duties of its own. */
  readonly nation: 'england' | 'wales'
}

/** Everything of a child’s record that rules read. Rows stand in no order that a rule may rely on. */
export type ChildPicture = { readonly child: ChildSeen } & { readonly [Name in PartName]: readonly RowOf<Name>[] }

/** One programme with the record of the child whose it is. */
export type ProgrammePicture = ChildPicture & { readonly programme: RowOf<'programmes'> }
