import type { ChildPicture } from './picture.ts'

type Again = { readonly programmeId?: string; readonly reason?: string }

/** Where the child is assessed again: in the version that is being written, else where the next one is begun. */
export function assessAgainPath({ child, assessments }: ChildPicture, { programmeId, reason }: Again = {}): string {
  const all = `/children/${child.id}/assessments`
  const draft = assessments.find(
    ({ completed_on, programme_id }) =>
      completed_on === null && (programmeId === undefined || programme_id === programmeId),
  )
  if (draft) return `${all}/${draft.id}`
  const asked = { ...(programmeId ? { programme: programmeId } : {}), stage: 'review', ...(reason ? { reason } : {}) }
  return `${all}/new?${new URLSearchParams(asked).toString()}`
}
