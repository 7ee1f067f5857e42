import { DEVIATIONS_95 } from '#kernel/confidence.ts'
import { caseQuestions } from '#modules/frameworks/domain/find.ts'
import type { Standard } from '#modules/frameworks/domain/framework.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'

/** In how many audited cases the work was sufficient on all that was asked, and between what the share may lie. */
export type BaselineShare = {
  readonly sufficient: number
  readonly cases: number
  readonly from: number
  readonly to: number
}

/** The share of a standard’s audited cases, with its interval (Wilson 1927); null where no case was judged on it. */
export function baselineShare(standard: Standard, judgements: readonly Judgement[]): BaselineShare | null {
  const asked = new Set(caseQuestions(standard).map(({ id }) => id))
  const judged = judgements.filter(({ question, answer }) => answer !== 'na' && asked.has(question))
  const cases = [...Map.groupBy(judged, one => one.case).values()]
  if (cases.length === 0) return null
  const sufficient = cases.filter(all => all.every(({ answer }) => answer === 'yes')).length
  return { sufficient, cases: cases.length, ...intervalOf(sufficient, cases.length) }
}

export function intervalOf(some: number, all: number): { readonly from: number; readonly to: number } {
  const [share, z] = [some / all, DEVIATIONS_95]
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all)
  const half = (z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))) / (1 + z ** 2 / all)
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) }
}

export type BaselineChange = 'better' | 'worse' | 'not-known'

/** A difference is said only where the two intervals lie apart. */
export function baselineChange(then: BaselineShare | null, now: BaselineShare | null): BaselineChange {
  if (!then || !now) return 'not-known'
  return now.from > then.to ? 'better' : now.to < then.from ? 'worse' : 'not-known'
}
