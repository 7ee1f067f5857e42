import type { CaseBands } from '#modules/frameworks/domain/framework.ts'
import type { Answer } from '#modules/ratings/domain/judgement.ts'
import { fewestFor } from '#modules/ratings/domain/rate-question.ts'

/** A tally in one number, so that cases are counted by adding: judged in its lower half, sufficient in its upper. */
const SUFFICIENT = 1 << 16

/** The most cases that such a number counts. */
const MOST_CASES = SUFFICIENT / 2 - 1

/** What one case adds to the tally of a question. */
export const markOf = (answer: Answer): number => ({ yes: SUFFICIENT + 1, no: 1, na: 0 })[answer]

/** What stands for a rating where nothing was judged: above the four, so that it never is the lowest. */
export const UNRATED = 4

/** Rates packed tallies of up to `most` cases as their scores, 0 to 3, by the same rule as `rateQuestion`. */
export function tallyRater(most: number, bands: CaseBands): (tally: number) => number {
  if (most > MOST_CASES) throw new RangeError(`A sample of ${most} cases is larger than can be tallied`)
  const fewest = (rating: keyof CaseBands) =>
    Int32Array.from({ length: most + 1 }, (_none, judged) => fewestFor(rating, judged, bands))
  const [improving, good, outstanding] = [fewest('requires-improvement'), fewest('good'), fewest('outstanding')]
  return tally => {
    const [judged, sufficient] = [tally & (SUFFICIENT - 1), tally >>> 16]
    if (judged === 0) return UNRATED
    if (sufficient >= (outstanding[judged] ?? 0)) return 3
    if (sufficient >= (good[judged] ?? 0)) return 2
    return sufficient >= (improving[judged] ?? 0) ? 1 : 0
  }
}
