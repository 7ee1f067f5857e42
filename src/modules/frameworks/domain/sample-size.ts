import type { SampleLimits, SampleSize } from './framework.ts'

/** How many of `population` cases to look at: corrected for a small number of cases, and never more than there are. */
export function sampleSize(
  { z, share, margin, least = 0, most = Infinity }: SampleSize & Partial<SampleLimits>,
  population: number,
): number {
  if (population === 0) return 0
  const unlimited = (z ** 2 * share * (1 - share)) / margin ** 2
  const enough = Math.ceil(unlimited / (1 + (unlimited - 1) / population))
  return Math.min(population, most, Math.max(least, enough))
}
