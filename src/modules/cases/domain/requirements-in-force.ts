import type { LocalDate } from '#kernel/local-date.ts'

type Requirement = { readonly outcome_id: string; readonly ends_on: LocalDate | null }

type Bound = {
  readonly outcomes: readonly { readonly id: string; readonly ends_on: LocalDate | null }[]
  /** The programmes that carry outcomes out, and whether each still goes on. */
  readonly programmes: readonly { readonly outcomeIds: readonly string[]; readonly isLive: boolean }[]
}

/**
 * What the child has to do or must not do on a day. A requirement ends with its own date, with that of its outcome, and
 * with the last programme that carries the outcome out; where the record has none of these, nobody can say it holds.
 */
export function requirementsInForce<R extends Requirement>(
  requirements: readonly R[],
  { outcomes, programmes }: Bound,
  on: LocalDate,
): readonly R[] {
  return requirements.filter(({ outcome_id, ends_on }) => {
    const outcomeEnds = outcomes.find(({ id }) => id === outcome_id)?.ends_on ?? null
    const ends = [ends_on, outcomeEnds].filter(day => day !== null)
    if (ends.some(day => day < on)) return false
    const carrying = programmes.filter(({ outcomeIds }) => outcomeIds.includes(outcome_id))
    return carrying.length > 0 ? carrying.some(({ isLive }) => isLive) : ends.length > 0
  })
}
