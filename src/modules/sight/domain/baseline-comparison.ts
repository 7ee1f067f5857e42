import { standardsOf } from '#modules/frameworks/domain/find.ts'
import type { Framework, Standard } from '#modules/frameworks/domain/framework.ts'
import type { Rating } from '#modules/frameworks/domain/rating.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'
import { RULES } from '#modules/signals/domain/rules.ts'
import type { Rule } from '#modules/signals/domain/rule.ts'
import { type BaselineChange, baselineChange, type BaselineShare, baselineShare } from './baseline-share.ts'
import { bearingOn, type SightingOn } from './board-paper.ts'
import { SAFETY_SUBJECTS, type SafetySubject, type Sighting, totalOf } from './board-sighting.ts'

/** What is known of a service on a day: the numbers, what its audits said, and how inspectors rated it last. */
export type BaselineSide = SightingOn & {
  readonly judgements: readonly Judgement[]
  readonly ratings: ReadonlyMap<string, Rating>
}

export type Pair<Value> = { readonly then: Value; readonly now: Value }

export type BaselineStandard = {
  readonly standard: Standard
  readonly signals: Pair<number>
  readonly audits: Pair<BaselineShare | null> & { readonly change: BaselineChange }
  readonly ratings: Pair<Rating | null>
}

/** Then and now beside each other, on the same definitions. */
export type BaselineComparison = {
  readonly children: Pair<number>
  readonly programmes: Pair<number>
  readonly actNow: Pair<number>
  readonly high: Readonly<Record<SafetySubject, Pair<number>>>
  readonly standing: Pair<number>
  readonly standards: readonly BaselineStandard[]
  readonly rules: readonly { readonly rule: Rule; readonly signals: Pair<number> }[]
}

/** Compares two days. Nothing is kept back: whoever may see this sees every number. */
export function baselineComparison({ then, now }: Pair<BaselineSide>, framework: Framework): BaselineComparison {
  const pair = (numberIn: (figures: Sighting) => number): Pair<number> => ({
    then: numberIn(then.figures),
    now: numberIn(now.figures),
  })
  return {
    children: pair(({ children }) => children),
    programmes: pair(({ programmes }) => programmes),
    actNow: pair(({ actNow }) => actNow),
    high: Object.fromEntries(
      SAFETY_SUBJECTS.map(subject => [
        subject,
        pair(({ levels }) => levels[subject].high + levels[subject]['very-high']),
      ]),
    ) as BaselineComparison['high'],
    standing: pair(({ signals }) => totalOf(signals).standing),
    standards: standardsOf(framework).map(standard => ({
      standard,
      signals: pair(figures => bearingOn(figures, standard, framework).standing),
      audits: auditsOf(standard, { then, now }),
      ratings: { then: then.ratings.get(standard.id) ?? null, now: now.ratings.get(standard.id) ?? null },
    })),
    rules: RULES.map(rule => ({
      rule,
      signals: pair(({ signals }) => totalOf(signals.filter(one => one.rule === rule.id)).standing),
    })).filter(({ signals }) => signals.then !== 0 || signals.now !== 0),
  }
}

function auditsOf(standard: Standard, { then, now }: Pair<BaselineSide>): BaselineStandard['audits'] {
  const shares = { then: baselineShare(standard, then.judgements), now: baselineShare(standard, now.judgements) }
  return { ...shares, change: baselineChange(shares.then, shares.now) }
}
