import type { Certainty } from '#kernel/certainty.ts'
import type { Words } from '#kernel/language.ts'
import type { Rating } from '#modules/frameworks/domain/rating.ts'
import type { Publication } from './publication.ts'

/** A result that an inspectorate published, as far as it could be read. */
export type PublishedInspection = {
  /** The inspected service, by its `NationService` id. */
  readonly service: string
  readonly published: Publication
  /** The framework's id, and whether the report was seen to name it. */
  readonly framework: string
  /** Other inspectorates took part. Absent where no source says so. */
  readonly isJoint?: true
  readonly overall: Rating
  /** By standard. One that is absent is not known, which is not the same as a low rating. */
  readonly ratings: Readonly<Record<string, Rating>>
  readonly score?: { readonly total: number; readonly outOf: number }
  readonly certainty: { readonly framework: Certainty; readonly score?: Certainty }
  /** Addresses of the pages on which it was read. */
  readonly sources: readonly [string, ...string[]]
  readonly note?: Words
}
