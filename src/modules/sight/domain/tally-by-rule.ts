import type { LocalDate } from '#kernel/local-date.ts'
import { sumOf } from './standing-signals.ts'

type Tally = {
  readonly rule: string
  readonly severity: string
  readonly count: number
  readonly fresh: number
  readonly since: LocalDate
}

/** The signals of one rule, whatever the work and the team. */
export type RuleStanding = {
  readonly rule: string
  readonly standing: number
  readonly actNow: number
  readonly fresh: number
  readonly since: LocalDate
}

/** Tallies put together by rule: those to act on now first, then the most. */
export function tallyByRule(tallies: readonly Tally[]): readonly RuleStanding[] {
  const rules = [...Map.groupBy(tallies, ({ rule }) => rule)].map(([rule, own]) => ({
    rule,
    standing: sumOf(own),
    actNow: sumOf(own.filter(({ severity }) => severity === 'act-now')),
    fresh: own.reduce((sum, { fresh }) => sum + fresh, 0),
    since: own.map(({ since }) => since).reduce((first, since) => (since < first ? since : first)),
  }))
  return rules.toSorted((a, b) => b.actNow - a.actNow || b.standing - a.standing || (a.rule < b.rule ? -1 : 1))
}
