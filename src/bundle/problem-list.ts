import type { Problem } from './problem.ts'
import { PROBLEM_WORDS, type ProblemKind, type Severity } from './problem-words.ts'

export type ProblemCount = { readonly problem: ProblemKind; readonly severity: Severity; readonly count: number }

/** What was found, as far as a person can read it: the first thousand, errors first, and the count of each kind. */
export type Findings = { readonly problems: readonly Problem[]; readonly counts: readonly ProblemCount[] }

/** Collects problems in bounded memory. */
export type ProblemList = {
  readonly add: (problem: Problem) => void
  /** Counts problems of a kind that are not told one by one. */
  readonly addMore: (kind: ProblemKind, count: number) => void
  readonly hasErrors: () => boolean
  readonly findings: () => Findings
}

export const PROBLEMS_KEPT = 1000

export function problemList(): ProblemList {
  const kept: Record<Severity, Problem[]> = { error: [], warning: [] }
  const counts = new Map<ProblemKind, number>()
  const addMore = (kind: ProblemKind, count: number): void => {
    if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count)
  }
  return {
    add: problem => {
      addMore(problem.problem, 1)
      const list = kept[problem.severity]
      if (list.length < PROBLEMS_KEPT) list.push(problem)
    },
    addMore,
    hasErrors: () => [...counts.keys()].some(kind => PROBLEM_WORDS[kind].severity === 'error'),
    findings: () => ({
      problems: [...kept.error, ...kept.warning].slice(0, PROBLEMS_KEPT),
      counts: [...counts]
        .map(([problem, count]) => ({ problem, severity: PROBLEM_WORDS[problem].severity, count }))
        .sort(
          (a, b) => a.severity.localeCompare(b.severity) || b.count - a.count || a.problem.localeCompare(b.problem),
        ),
    }),
  }
}
