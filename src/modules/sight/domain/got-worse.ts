import { type SeenOn, sumOf } from './standing-signals.ts'

/** A rule by which more signals stand than before, with both numbers. */
export type Worse = { readonly rule: string; readonly before: number; readonly now: number }

/** The rules by which more signals stand than on an earlier day, those that rose most first. */
export function gotWorse(before: SeenOn, now: SeenOn): readonly Worse[] {
  const rules = [...new Set(now.standing.map(({ rule }) => rule))]
  return rules
    .map(rule => ({ rule, before: countOf(before, rule), now: countOf(now, rule) }))
    .filter(({ before: then, now: today }) => today > then)
    .toSorted((a, b) => b.now - b.before - (a.now - a.before) || (a.rule < b.rule ? -1 : 1))
}

const countOf = ({ standing }: SeenOn, rule: string): number => sumOf(standing.filter(one => one.rule === rule))
