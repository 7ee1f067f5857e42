import type { ChronologySource, Contributions } from '#db/contributions.ts'
import type { NamedForm } from '#web/module.ts'

/** What a child's first pages are put together from, whichever modules there are. */
export type CaseParts = {
  readonly contributions: readonly Contributions[]
  /** The parts of the record that have days in the chronology. */
  readonly sources: readonly ChronologySource[]
  /** The forms about a child that may be left unfinished. */
  readonly forms: readonly NamedForm[]
}
