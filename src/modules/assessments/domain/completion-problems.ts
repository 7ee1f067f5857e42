import type { LevelSubject } from '#kernel/level.ts'
import { LEVEL_SUBJECTS } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { belowEvidence } from './below-evidence.ts'
import { questionsFor } from './case-sections.ts'
import type { LevelsOf } from './countersigning.ts'
import type { CaseFacts, Section } from './form.ts'
import { isPartTold } from './part-told.ts'
import type { SuggestedLevels } from './suggested-levels.ts'

/** Why an assessment cannot be completed yet, and what of it each is about. */
export type CompletionProblem =
  | { readonly problem: 'questions-unanswered'; readonly codes: readonly string[] }
  | { readonly problem: 'safety-not-looked-at'; readonly codes: readonly string[] }
  | { readonly problem: 'level-missing'; readonly codes: readonly LevelSubject[] }
  | { readonly problem: 'evidence-unexplained'; readonly codes: readonly LevelSubject[] }
  | { readonly problem: 'childs-part-missing'; readonly codes: readonly string[] }
  | { readonly problem: 'completed-before-started'; readonly codes: readonly string[] }

/** What an assessment says so far, as far as its completion depends on it. */
export type SoFar = {
  readonly answered: ReadonlySet<string>
  readonly lookedAt: ReadonlySet<string>
  readonly levels: LevelsOf
  readonly explained: ReadonlySet<string>
  readonly childPart: { readonly how: string | null; readonly note: string | null }
  readonly startedOn: LocalDate
}

type Asked = {
  readonly sections: readonly Section[]
  readonly facts: CaseFacts
  readonly suggested: SuggestedLevels
  readonly on: LocalDate
}

/** Everything that stands against completing an assessment on a day. */
export function completionProblems(
  soFar: SoFar,
  { sections, facts, suggested, on }: Asked,
): readonly CompletionProblem[] {
  const { answered, lookedAt, levels, explained, startedOn } = soFar
  const unanswered = sections
    .flatMap(section => (section.kind === 'questions' ? questionsFor(section, facts) : []))
    .filter(({ needed, id }) => needed === 'always' && !answered.has(id))
    .map(({ id }) => id)
  const unseen = sections
    .flatMap(section => (section.kind === 'factors' && section.group === 'child-safety' ? section.always : []))
    .filter(kind => !lookedAt.has(kind))
  const missing = LEVEL_SUBJECTS.filter(about => levels[about] === undefined)
  const unexplained = belowEvidence(levels, suggested).filter(about => !explained.has(about))
  const all: readonly CompletionProblem[] = [
    { problem: 'questions-unanswered', codes: unanswered },
    { problem: 'safety-not-looked-at', codes: unseen },
    { problem: 'level-missing', codes: missing },
    { problem: 'evidence-unexplained', codes: unexplained },
    { problem: 'childs-part-missing', codes: isPartTold(soFar.childPart) ? [] : ['child_part'] },
    { problem: 'completed-before-started', codes: on < startedOn ? ['started_on'] : [] },
  ]
  return all.filter(({ codes }) => codes.length > 0)
}
