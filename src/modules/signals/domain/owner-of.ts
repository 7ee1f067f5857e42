import type { LocalDate } from '#kernel/local-date.ts'
import { answersForIt } from '#modules/cases/domain/allocation-roles.ts'
import { holdsOn } from '#modules/children/domain/spans.ts'
import type { ChildPicture } from './picture.ts'

/** The member of staff who answers for a programme on a day, or for any of the child’s where none is named. */
export function answersFor({ allocations }: ChildPicture, programmeId: string | null, on: LocalDate): string | null {
  const answering = allocations
    .filter(({ role, programme_id }) => answersForIt(role) && (programmeId === null || programme_id === programmeId))
    .filter(allocation => holdsOn(allocation, on))
  return answering.toSorted((a, b) => (a.from_on > b.from_on ? -1 : 1))[0]?.person_id ?? null
}
