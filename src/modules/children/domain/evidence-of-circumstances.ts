import { codeLabel } from '#kernel/code-list.ts'
import type { Evidence } from '#kernel/evidence.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { CARE_STATUSES } from './care-statuses.ts'
import { HEALTH_AREAS } from './health-areas.ts'
import { holdsOn, type Span } from './spans.ts'

/** What holds or held of a child, as far as it bears on the levels. */
export type KnownCircumstances = {
  readonly careStatuses: readonly (Span & { readonly id: string; readonly status: string })[]
  readonly healthNeeds: readonly {
    readonly id: string
    readonly area: string
    readonly identified_on: LocalDate | null
    readonly ended_on: LocalDate | null
  }[]
}

const PROTECTION: ReadonlySet<string> = new Set(['child-protection-plan', 'child-protection-register'])
const NEEDS: ReadonlySet<string> = new Set(['mental-health', 'substance-use'])

/** What holds of a child on a day that bears on the levels: a protection plan, needs in mental health or substance use. */
export function evidenceOfCircumstances(
  { careStatuses, healthNeeds }: KnownCircumstances,
  childId: string,
  on: LocalDate,
): readonly Evidence[] {
  const protection = careStatuses.flatMap((span): readonly Evidence[] => {
    const { id, status, from_on } = span
    if (from_on === null || !PROTECTION.has(status) || !holdsOn(span, on)) return []
    const what = codeLabel(CARE_STATUSES, status)
    return [{ kind: 'protection-plan', on: from_on, what, path: `/children/${childId}/home`, recordId: id }]
  })
  const needs = healthNeeds.flatMap(({ id, area, identified_on, ended_on }): readonly Evidence[] => {
    const span = { from_on: identified_on, until_on: ended_on }
    if (identified_on === null || !NEEDS.has(area) || !holdsOn(span, on)) return []
    const what = codeLabel(HEALTH_AREAS, area)
    return [{ kind: 'health-need', on: identified_on, what, path: `/children/${childId}/education`, recordId: id }]
  })
  return [...protection, ...needs].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
