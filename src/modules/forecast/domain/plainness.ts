import { asAt } from '#kernel/dated.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { mostLikely } from './distribution.ts'
import { PLAINNESS } from './forecast-numbers.ts'
import type { OverallForecast, Outlook } from './outlook.ts'

/** How plainly a forecast speaks. */
export type Plainness = 'nothing-known' | 'far-from-certain' | 'likely' | 'all-but-certain'

/**
 * Says how plainly a forecast speaks. As long as fewer cases were audited than inspectors would look at, they will know
 * more than the service: then nothing is all but certain, and only what otherwise would be is likely. Where nothing is
 * known of some standards, no overall rating is even that.
 */
export function plainnessOf(outlook: Outlook & Partial<Pick<OverallForecast, 'missing'>>, on: LocalDate): Plainness {
  const { probability, cases, sample, missing = [] } = outlook
  const { likely, firm } = asAt(PLAINNESS, on).value
  const chance = probability[mostLikely(probability)]
  const isFewer = cases < sample
  if (cases === 0) return 'nothing-known'
  if (missing.length > 0) return 'far-from-certain'
  if (chance < (isFewer ? firm : likely)) return 'far-from-certain'
  return chance < firm || isFewer ? 'likely' : 'all-but-certain'
}
