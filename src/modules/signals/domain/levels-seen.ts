import { isAtLeast, LEVEL_SUBJECTS, LEVELS, type LevelNow, type LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { LevelsOf } from '#modules/assessments/domain/countersigning.ts'
import { type LevelRow, levelsStanding } from '#kernel/levels-standing.ts'
import { type CompletedAssessment, completedAssessments } from './completed-assessments.ts'
import type { ChildPicture } from './picture.ts'
import type { RowOf } from './picture-parts.ts'

type Seen = Pick<ChildPicture, 'assessments' | 'levels' | 'countersignatures'>

/** A level that a completed assessment set, with the reason given where the record suggested a higher one. */
export type LevelSeen = LevelRow & { readonly id: string; readonly against: string | null }

/** The levels that an assessment set. */
export const levelsIn = ({ levels }: Pick<Seen, 'levels'>, assessmentId: string): LevelsOf =>
  Object.fromEntries(
    levels.filter(({ assessment_id }) => assessment_id === assessmentId).map(({ about, level }) => [about, level]),
  )

/** Every level that the child’s completed assessments set, the newest first. */
export const levelsSet = (picture: Seen): readonly LevelSeen[] =>
  completedAssessments(picture).flatMap(assessment => rowsOf(picture, assessment))

const rowsOf = (
  { levels, countersignatures }: Seen,
  { id, completed_on }: CompletedAssessment,
): readonly LevelSeen[] => {
  const countersigned = countersignatures.some(
    ({ assessment_id, decision }) => assessment_id === id && decision === 'countersigned',
  )
  return levels
    .filter(({ assessment_id }) => assessment_id === id)
    .flatMap(row => {
      const known = asLevel(row)
      return known
        ? [{ ...known, id: row.id, assessmentId: id, on: completed_on, countersigned, against: row.against_evidence }]
        : []
    })
}

/** A level of a list that we know. */
function asLevel({ about, level }: RowOf<'levels'>) {
  const [knownAbout, knownLevel] = [LEVEL_SUBJECTS.find(one => one === about), LEVELS.find(one => one === level)]
  return knownAbout && knownLevel ? { about: knownAbout, level: knownLevel } : null
}

/** The levels of a child as they stand. */
export const levelsNow = (picture: ChildPicture): readonly LevelNow[] =>
  levelsStanding(levelsSet(picture), picture.child.id)

/** The levels that stood for the child before an assessment. */
export function levelsBefore(picture: ChildPicture, assessment: CompletedAssessment): LevelsOf {
  const all = completedAssessments(picture)
  const earlier = new Set(all.slice(all.findIndex(({ id }) => id === assessment.id) + 1).map(({ id }) => id))
  const rows = levelsSet(picture).filter(({ assessmentId }) => earlier.has(assessmentId))
  return Object.fromEntries(rows.toReversed().map(({ about, level }) => [about, level]))
}

const OF_SAFETY: readonly LevelSubject[] = ['child-safety', 'others-safety']

export type HighLevel = { readonly level: 'high' | 'very-high'; readonly since: LocalDate; readonly path: string }

/** The higher of the two levels of safety, where it is high or very high, and since when it has been without a break. */
export function highLevel(picture: ChildPicture): HighLevel | null {
  const rows = levelsSet(picture)
  const high = levelsStanding(rows, picture.child.id).flatMap(({ about, level, path }): readonly HighLevel[] => {
    if (!OF_SAFETY.includes(about) || (level !== 'high' && level !== 'very-high')) return []
    const own = rows.filter(row => row.about === about)
    const below = own.findIndex(row => !isAtLeast(row.level, 'high'))
    const since = (below === -1 ? own : own.slice(0, below)).at(-1)?.on
    return since === undefined ? [] : [{ level, since, path }]
  })
  return (
    high.toSorted((a, b) =>
      a.level === b.level ? (a.since < b.since ? -1 : 1) : a.level === 'very-high' ? -1 : 1,
    )[0] ?? null
  )
}
