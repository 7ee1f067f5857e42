import { isAtLeast, LEVEL_SUBJECTS, type LevelSubject } from '#kernel/level.ts'
import type { LevelsOf } from './countersigning.ts'
import type { SuggestedLevels } from './suggested-levels.ts'

/** The subjects whose level is lower than what the record suggests at least. */
export const belowEvidence = (levels: LevelsOf, suggested: SuggestedLevels): readonly LevelSubject[] =>
  LEVEL_SUBJECTS.filter(about => {
    const [level, suggestion] = [levels[about], suggested[about]]
    return level !== undefined && suggestion !== undefined && !isAtLeast(level, suggestion.level)
  })
