import type { Catalogue } from './catalogue.ts'
import type { ProblemList } from './problem-list.ts'
import type { StagedEntity } from './staged-entity.ts'

/** A run whose rows are all there to be checked. */
export type Checking = {
  readonly runId: string
  readonly source: string
  readonly staged: readonly StagedEntity[]
  readonly catalogue: Catalogue
  readonly list: ProblemList
}
