import type { LocalDate } from '#kernel/local-date.ts'

export type EndingProblem = 'already-ended' | 'ends-before-start' | 'allocated-later'

type Ending = {
  readonly programme: { readonly starts_on: LocalDate | null; readonly ended_on: LocalDate | null }
  readonly allocations: readonly { readonly from_on: LocalDate }[]
}

/** Why a programme can’t end on a day, or null. Nobody can be allocated to it after its end. */
export function endingProblem({ programme, allocations }: Ending, on: LocalDate): EndingProblem | null {
  if (programme.ended_on !== null) return 'already-ended'
  if (programme.starts_on !== null && on < programme.starts_on) return 'ends-before-start'
  return allocations.some(({ from_on }) => from_on > on) ? 'allocated-later' : null
}
