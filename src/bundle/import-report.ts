import type { EntityCount } from './import-counts.ts'
import type { ImportRun } from './import-run.ts'
import type { ProblemCount } from './problem-list.ts'
import { type Problem } from './problem.ts'

/** What came of an import, for people and for programs. */
export type ImportReport = {
  readonly run: string
  readonly source: string
  readonly file: string
  /** Refused: it has errors and changed nothing. Would import: a dry run without errors. */
  readonly outcome: 'refused' | 'would-import' | 'imported'
  readonly counts: readonly EntityCount[]
  /** The first thousand, errors first. */
  readonly problems: readonly Problem[]
  /** How many there were of each kind. */
  readonly problemCounts: readonly ProblemCount[]
}

export const reportOf = (run: ImportRun, outcome: ImportReport['outcome']): ImportReport => ({
  run: run.id,
  source: run.source,
  file: run.fileName,
  outcome,
  counts: run.counts,
  problems: run.problems,
  problemCounts: run.problemCounts,
})
