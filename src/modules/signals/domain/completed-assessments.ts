import type { ChildPicture } from './picture.ts'
import type { RowOf } from './picture-parts.ts'

/** An assessment that has been completed, here or elsewhere. */
export type CompletedAssessment = RowOf<'assessments'> & {
  readonly completed_on: NonNullable<RowOf<'assessments'>['completed_on']>
}

const isCompleted = (one: RowOf<'assessments'>): one is CompletedAssessment => one.completed_on !== null

/** The completed assessments of a child, or of one programme, the newest first; of one day the last by id first. */
export const completedAssessments = (
  { assessments }: Pick<ChildPicture, 'assessments'>,
  programmeId?: string,
): readonly CompletedAssessment[] =>
  assessments
    .filter(isCompleted)
    .filter(({ programme_id }) => programmeId === undefined || programme_id === programmeId)
    .toSorted((a, b) =>
      a.completed_on === b.completed_on ? (a.id < b.id ? 1 : -1) : a.completed_on < b.completed_on ? 1 : -1,
    )
