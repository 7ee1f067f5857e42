import type { LocalDate } from '#kernel/local-date.ts'
import { allocation } from '#modules/cases/domain/allocation.ts'
import type { ChildFile } from './child-file.ts'

/** Who had one of the roles in a programme on a day; null where nobody had. */
export const allocationOn = (
  file: ChildFile,
  programmeId: string,
  roles: readonly string[],
  on: LocalDate,
): string | null =>
  file
    .rows(allocation)
    .find(
      ({ programme_id, role, from_on, until_on }) =>
        programme_id === programmeId && roles.includes(role ?? '') && (from_on ?? on) <= on && (until_on ?? on) >= on,
    )?.person_id ?? null
