import { asAt } from '#kernel/dated.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Rating, scoreOf } from '#modules/frameworks/domain/rating.ts'
import { holdingQuestions } from '#modules/ratings/domain/rate-standard.ts'
import { LOOKING_WEIGHTS } from './looking-weights.ts'
import type { StandardSight } from './standard-sight.ts'

/** Why one should look at a standard first, with the numbers that say so. */
export type Reason =
  | { readonly why: 'act-now'; readonly signals: number }
  | {
      readonly why: 'audited'
      readonly rating: Rating
      readonly cases: number
      readonly question: string
      readonly sufficient: number
      readonly judged: number
    }
  | { readonly why: 'assessed'; readonly rating: Rating }
  | { readonly why: 'risen'; readonly before: number; readonly now: number }
  | { readonly why: 'raised-again'; readonly times: number }
  | { readonly why: 'unknown' }

export type Look = { readonly sight: StandardSight; readonly reasons: readonly Reason[] }

const GOOD = scoreOf('good')

/** Where to look first: the standards with the weightiest reasons, each with all of its reasons, the weightiest first. */
export function whereToLook(sights: readonly StandardSight[], on: LocalDate): readonly Look[] {
  const { most } = asAt(LOOKING_WEIGHTS, on).value
  return sights
    .map((sight, at) => {
      const weighed = weighedReasons(sight, on).toSorted((a, b) => b.weight - a.weight)
      return {
        at,
        look: { sight, reasons: weighed.map(({ reason }) => reason) },
        weight: weighed.reduce((sum, { weight }) => sum + weight, 0),
      }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, most)
    .map(({ look }) => look)
}

type Weighed = { readonly reason: Reason; readonly weight: number }

function weighedReasons(sight: StandardSight, on: LocalDate): readonly Weighed[] {
  const weights = asAt(LOOKING_WEIGHTS, on).value
  const { signals, before, raisedAgain, assessed, audited } = sight
  const below = (rating: Rating): number => Math.max(0, GOOD - scoreOf(rating)) * weights.belowGood
  const rise = before === null ? 0 : signals.standing - before.standing
  const held = auditedReason(sight)
  const all: readonly Weighed[] = [
    { reason: { why: 'act-now', signals: signals.actNow }, weight: signals.actNow * weights.actNow },
    ...(held ? [{ reason: held, weight: below(held.rating) }] : []),
    ...(assessed
      ? [{ reason: { why: 'assessed', rating: assessed.rating } as const, weight: below(assessed.rating) }]
      : []),
    {
      reason: { why: 'risen', before: before?.standing ?? 0, now: signals.standing },
      weight: (Math.max(0, rise) * 10 * weights.risen) / Math.max(10, signals.programmes),
    },
    { reason: { why: 'raised-again', times: raisedAgain }, weight: raisedAgain * weights.raisedAgain },
    { reason: { why: 'unknown' }, weight: audited === null && assessed === null ? weights.unknown : 0 },
  ]
  return all.filter(({ weight }) => weight > 0)
}

/** What audits say, by the question on which the least of the work was sufficient. */
function auditedReason({ audited }: StandardSight): Extract<Reason, { why: 'audited' }> | null {
  const rating = audited?.report.rating ?? null
  if (audited === null || rating === null) return null
  const [worst] = holdingQuestions(audited.report).toSorted((a, b) => a.sufficient / a.judged - b.sufficient / b.judged)
  return worst
    ? {
        why: 'audited',
        rating,
        cases: audited.cases,
        question: worst.id,
        sufficient: worst.sufficient,
        judged: worst.judged,
      }
    : null
}
