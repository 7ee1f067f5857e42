import { idFor } from '#kernel/id.ts'

/** A case that may be drawn, and the stratum that it belongs to. */
export type Drawable = { readonly id: string; readonly stratum: string }

/**
 * A number from 0 up to 1 that a case has under a seed, whatever other cases there are. Samples take each stratum’s
 * smallest numbers first, so a case that is replaced is followed by the next, also where the frame has changed since.
 */
export const placeOf = (seed: string, ...name: readonly string[]): number =>
  Number.parseInt(idFor('audit-sample', seed, ...name).slice(0, 8), 16) / 2 ** 32

/** The cases of one stratum in the order in which they are drawn. */
export const inDrawnOrder = <Case extends Drawable>(cases: readonly Case[], seed: string): readonly Case[] =>
  cases
    .map(one => ({ one, place: placeOf(seed, one.id) }))
    .toSorted((a, b) => a.place - b.place || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one)

/**
 * Draws so many cases at random, each stratum in proportion to its share of the frame. What is left over when every
 * stratum has its whole places is shared out by chance, in proportion to the remainders: so each quota is within one
 * of proportional, and every case is as likely to be drawn as any other. The same seed and cases give the same sample.
 */
export function drawSample<Case extends Drawable>(frame: readonly Case[], size: number, seed: string): readonly Case[] {
  const strata = [...Map.groupBy(frame, ({ stratum }) => stratum)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const quotas = quotasOf(
    strata.map(([name, cases]) => ({ name, count: cases.length })),
    size,
    seed,
  )
  return strata.flatMap(([, cases], at) => inDrawnOrder(cases, seed).slice(0, quotas[at]))
}

type Stratum = { readonly name: string; readonly count: number }

/**
 * How many places each stratum gets. Systematic: the strata’s exact shares are laid end to end in an order drawn by
 * the seed, and a place falls at each whole step from a start drawn by the seed (Madow 1949).
 */
export function quotasOf(strata: readonly Stratum[], size: number, seed: string): readonly number[] {
  const total = strata.reduce((sum, { count }) => sum + count, 0)
  const wanted = Math.min(size, total)
  const start = placeOf(seed, 'start')
  const order = strata
    .map((_, at) => at)
    .toSorted(
      (a, b) => placeOf(seed, 'stratum', strata[a]?.name ?? '') - placeOf(seed, 'stratum', strata[b]?.name ?? ''),
    )
  const quotas = strata.map(() => 0)
  let counted = 0
  for (const at of order) {
    // In whole numbers as far as can be, so that the last step ends exactly at the size.
    const before = stepsWithin(counted, wanted, total, start)
    counted += strata[at]?.count ?? 0
    quotas[at] = stepsWithin(counted, wanted, total, start) - before
  }
  return quotas
}

/** How many steps start + 0, 1, 2… lie below the first `counted` cases’ share of the places. */
const stepsWithin = (counted: number, wanted: number, total: number, start: number): number =>
  counted === total ? wanted : Math.max(0, Math.ceil((counted * wanted) / total - start))
