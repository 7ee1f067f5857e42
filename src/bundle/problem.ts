import type { Words } from '#kernel/language.ts'
import { PROBLEM_WORDS, type ProblemKind, type Severity } from './problem-words.ts'

/** Something found in a bundle: where it is, what was there, what is wrong with it and what to do. */
export type Problem = {
  readonly severity: Severity
  readonly problem: ProblemKind
  readonly file: string | null
  readonly line: number | null
  readonly column: string | null
  readonly value: string | null
  readonly words: Words
}

export type Place = {
  readonly file?: string
  readonly line?: number
  readonly column?: string
  readonly value?: string
}

const VALUE_SHOWN = 200

/** The problem at a place. Words are given only where the kind's own do not say enough. */
export function problemAt(problem: ProblemKind, place: Place, words?: Words): Problem {
  const { severity, words: usual } = PROBLEM_WORDS[problem]
  return {
    severity,
    problem,
    file: place.file ?? null,
    line: place.line ?? null,
    column: place.column ?? null,
    value: place.value === undefined ? null : place.value.replaceAll('\u0000', '\uFFFD').slice(0, VALUE_SHOWN),
    words: words ?? usual,
  }
}
