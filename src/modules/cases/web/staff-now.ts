import type { LocalDate } from '#kernel/local-date.ts'
import { holdsOn } from '#modules/children/domain/spans.ts'
import type { AllocationRecord, ProgrammeInFull } from '../data/programmes-of.ts'
import { ALLOCATION_ROLES } from '../domain/allocation-roles.ts'
import { isLive } from '../domain/programme-status.ts'

/** Who works with the child today, whoever answers for them first; the same person in one role is told once. */
export function staffNow(programmes: readonly ProgrammeInFull[], today: LocalDate): readonly AllocationRecord[] {
  const now = programmes
    .filter(({ status }) => isLive(status))
    .flatMap(({ allocations }) => allocations.filter(({ values }) => holdsOn(values, today)))
    .toSorted((a, b) => rank(a) - rank(b) || (a.values.from_on < b.values.from_on ? -1 : 1))
  return now.filter(one => one === now.find(other => sameTurn(one, other)))
}

const sameTurn = (one: AllocationRecord, other: AllocationRecord): boolean =>
  one.values.person_id === other.values.person_id && one.values.role === other.values.role

const ORDER = ALLOCATION_ROLES.codes.map(({ code }) => code)
const rank = ({ values }: AllocationRecord): number => ORDER.indexOf(values.role)
