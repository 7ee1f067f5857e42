import type { LocalDate } from '#kernel/local-date.ts'

type Hearing = {
  readonly held_on: LocalDate
  readonly remand_decision: string | null
  readonly offence_ids: readonly string[]
}
type Decided = { readonly offence_id: string; readonly decided_on: LocalDate }

const BINDS_NOBODY: readonly (string | null)[] = [null, 'none', 'not-known']

/**
 * The court’s last decision on bail or remand, while it stands: until every offence heard that day has an outcome. A
 * later hearing that says nothing of bail leaves it as it was.
 */
export function bailNow<H extends Hearing>(
  hearings: readonly H[],
  outcomes: readonly Decided[],
  on: LocalDate,
): H | null {
  const last = hearings
    .filter(({ held_on, remand_decision }) => held_on <= on && remand_decision !== null)
    .toSorted((a, b) => (a.held_on < b.held_on ? 1 : a.held_on > b.held_on ? -1 : 0))
    .at(0)
  if (!last || BINDS_NOBODY.includes(last.remand_decision)) return null
  const since = outcomes.filter(({ decided_on }) => decided_on >= last.held_on && decided_on <= on)
  const stands =
    last.offence_ids.length === 0
      ? since.length === 0
      : last.offence_ids.some(id => !since.some(({ offence_id }) => offence_id === id))
  return stands ? last : null
}
