import { placeOf } from './draw-sample.ts'

export type AuditorNow = { readonly id: string; readonly personId: string | null }

/** A case to be given out, with everyone whose own work it is. */
export type CaseToGive = { readonly id: string; readonly own: readonly string[] }

/** Nobody audits their own case: who is or was allocated to it, assessed it or countersigned an assessment of it. */
export const isOwnCase = ({ personId }: AuditorNow, own: readonly string[]): boolean =>
  personId !== null && own.includes(personId)

/** Who audits a case: null where nobody may. */
export type Given = { readonly caseId: string; readonly part: 'first' | 'second'; readonly auditorId: string | null }

type Sharing = {
  readonly cases: readonly CaseToGive[]
  readonly auditors: readonly AuditorNow[]
  /** How many of a hundred cases get a second auditor. */
  readonly secondShare: number
  readonly seed: string
}

/** Gives each case out in turn to whoever has fewest so far and may audit it, and a share of them to a second one too. */
export function shareOut({ cases, auditors, secondShare, seed }: Sharing): readonly Given[] {
  const load = new Map(auditors.map(({ id }) => [id, 0]))
  const next = ({ own }: CaseToGive, not: string | null): string | null => {
    const may = auditors.filter(one => one.id !== not && !isOwnCase(one, own))
    const [chosen] = may.toSorted((a, b) => (load.get(a.id) ?? 0) - (load.get(b.id) ?? 0))
    if (chosen) load.set(chosen.id, (load.get(chosen.id) ?? 0) + 1)
    return chosen?.id ?? null
  }
  const firsts = cases.map((one): Given => ({ caseId: one.id, part: 'first', auditorId: next(one, null) }))
  const firstOf = new Map(firsts.map(({ caseId, auditorId }) => [caseId, auditorId]))
  const seconds = secondCases(cases, secondShare, seed).map((one): Given => ({
    caseId: one.id,
    part: 'second',
    auditorId: next(one, firstOf.get(one.id) ?? null),
  }))
  return [...firsts, ...seconds]
}

/** The cases that a second auditor judges too, chosen by the seed. */
export const secondCases = <Case extends { readonly id: string }>(
  cases: readonly Case[],
  share: number,
  seed: string,
): readonly Case[] =>
  cases
    .toSorted((a, b) => placeOf(seed, 'second', a.id) - placeOf(seed, 'second', b.id))
    .slice(0, Math.ceil((cases.length * share) / 100))
