import type { Histogram } from './count-draws.ts'
import { type Distribution, distributionOf } from './distribution.ts'

/** The share of the draws that gave each rating. */
export function chancesIn(histogram: Histogram = new Int32Array()): Distribution {
  const draws = histogram.reduce((sum, count) => sum + count, 0)
  return distributionOf((_rating, score) => (draws === 0 ? 0 : (histogram[score] ?? 0) / draws))
}
