import { isAtLeast, type Level, type LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'

export type ExitFacts = {
  readonly startsOn: LocalDate | null
  /** Actions of the plan in force that are not finished. */
  readonly openActions: number
  readonly handedTo: string | null
  readonly handedOverOn: LocalDate | null
  /** The levels as they stand, and the day on which the assessment that set them was completed. */
  readonly levels: Readonly<Partial<Record<LevelSubject, Level>>>
  /** Whether the levels were set again at the ending. */
  readonly levelsSetAgain: boolean
}

export type ExitProblem = 'closed-before-started' | 'open-actions-without-hand-over' | 'no-exit-assessment'

/** Why a programme can’t be closed so. */
export function exitProblems(facts: ExitFacts, closedOn: LocalDate): readonly ExitProblem[] {
  const handedOver = facts.handedTo !== null && facts.handedOverOn !== null
  const found: Readonly<Record<ExitProblem, boolean>> = {
    'closed-before-started': facts.startsOn !== null && closedOn < facts.startsOn,
    'open-actions-without-hand-over': facts.openActions > 0 && !handedOver,
    'no-exit-assessment': !facts.levelsSetAgain && Object.values(facts.levels).some(level => isAtLeast(level, 'high')),
  }
  return (Object.keys(found) as ExitProblem[]).filter(problem => found[problem])
}
