import type { Level, LevelNow, LevelSubject } from './level.ts'
import { LEVEL_SUBJECTS } from './level.ts'
import type { LocalDate } from './local-date.ts'

/** A level that was set for a child, in a completed assessment. */
export type LevelRow = {
  readonly assessmentId: string
  readonly about: LevelSubject
  readonly level: Level
  readonly on: LocalDate
  readonly countersigned: boolean
}

/**
 * The levels as they stand, from those set so far, the newest first: since when each has held without a break, and
 * what it was before.
 */
export const levelsStanding = (rows: readonly LevelRow[], childId: string): readonly LevelNow[] =>
  LEVEL_SUBJECTS.flatMap(about => {
    const own = rows.filter(row => row.about === about)
    const latest = own[0]
    if (!latest) return []
    const changed = own.findIndex(({ level }) => level !== latest.level)
    const held = changed === -1 ? own : own.slice(0, changed)
    return [
      {
        about,
        level: latest.level,
        before: own[changed]?.level ?? null,
        since: held.at(-1)?.on ?? latest.on,
        countersigned: latest.countersigned,
        path: `/children/${childId}/assessments/${latest.assessmentId}`,
      },
    ]
  })
