import type { LocalDate } from '#kernel/local-date.ts'
import { holdsOn } from '#modules/children/domain/spans.ts'
import type { Overview } from '../data/overview-of.ts'
import { answersForIt } from '../domain/allocation-roles.ts'
import type { KnownFacts } from '../domain/missing-facts.ts'

/** What the record says, as far as the rules of what is missing ask. */
export function knownFacts(
  { now, programmes, offences, outcomes }: Overview,
  nation: KnownFacts['nation'],
  on: LocalDate,
): KnownFacts {
  const decided = new Set(outcomes.map(({ values }) => values.offence_id))
  return {
    ...now,
    carers: now.family.length,
    nation,
    offencesWithoutOutcome: offences.map(({ id }) => id).filter(id => !decided.has(id)),
    programmes: programmes.map(({ id, values, status, allocations }) => ({
      id,
      status,
      kind: values.kind,
      expected_end_on: values.expected_end_on,
      offences: values.offence_ids?.length ?? 0,
      answeredFor: allocations.some(one => answersForIt(one.values.role) && holdsOn(one.values, on)),
    })),
  }
}
