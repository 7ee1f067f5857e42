import { byDay, type Link, type Raised } from './raised.ts'

/** The same thing, raised again and again: the earliest first. */
export type Chain = readonly Raised[]

/** Puts what was linked into chains: what repeats a repetition repeats the first. What nobody linked is left out. */
export function chains(raised: readonly Raised[], links: readonly Link[]): readonly Chain[] {
  const chainOf = new Map<string, Set<string>>()
  for (const { later, earlier } of links) {
    const joined = new Set([...(chainOf.get(later) ?? [later]), ...(chainOf.get(earlier) ?? [earlier])])
    for (const id of joined) chainOf.set(id, joined)
  }
  const known = new Map(raised.map(one => [one.id, one]))
  return [...new Set(chainOf.values())]
    .map(ids => [...ids].flatMap(id => known.get(id) ?? []).toSorted(byDay))
    .filter(chain => chain.length > 1)
}

/** In how many inspections and reviews it was raised: two findings of one report are one time. */
export const timesRaised = (chain: Chain): number => new Set(chain.map(({ inspectionId }) => inspectionId)).size

/** The year in which it was first raised. */
export const sinceYear = (chain: Chain): string => chain[0]?.on.slice(0, 4) ?? ''
