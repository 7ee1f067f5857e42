import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { isAtLeast, type Level, LEVEL_SUBJECTS, type LevelSubject } from '#kernel/level.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { ProgrammeGroup } from '#modules/cases/domain/programme-kinds.ts'

export type LevelsOf = Readonly<Partial<Record<LevelSubject, Level>>>

type Rule = {
  /** Programmes of which a manager countersigns every assessment. */
  readonly groups: readonly ProgrammeGroup[]
  /** In others, the level of the child’s or others’ safety, or of reoffending, from which one does. */
  readonly from: Level
  readonly whenLowered: boolean
}

/** Which assessments a manager countersigns. */
export const COUNTERSIGNED: CertainDated<Rule> = [
  {
    from: localDate('2000-04-01'),
    value: { groups: ['court-order', 'custody'], from: 'high', whenLowered: true },
    source: 'Common local practice: managers countersign AssetPlus, every high or very high level and every lowering',
    certainty: 'unconfirmed',
    note: {
      en: 'No national rule was found in print. Check it against your own service’s policy on management oversight.',
      cy: 'Ni chafwyd hyd i reol genedlaethol mewn print. Gwiriwch hyn yn erbyn polisi eich gwasanaeth ar oruchwyliaeth y rheolwyr.',
    },
  },
]

/** Whether a level is lower than the one that stood before it. */
export const isLowered = (level: Level | undefined, before: Level | undefined): boolean =>
  level !== undefined && before !== undefined && level !== before && isAtLeast(before, level)

/** Whether a manager has to countersign an assessment with these levels, given those that stood before. */
export function needsCountersignature(
  group: ProgrammeGroup,
  levels: LevelsOf,
  before: LevelsOf,
  on: LocalDate,
): boolean {
  const { groups, from, whenLowered } = asAt(COUNTERSIGNED, on).value
  return (
    groups.includes(group) ||
    LEVEL_SUBJECTS.some(about => {
      const level = levels[about]
      if (level === undefined) return false
      return isAtLeast(level, from) || (whenLowered && isLowered(level, before[about]))
    })
  )
}
