import { type Distribution, meanScore } from './distribution.ts'
import type { Lift } from './outlook.ts'

/** The question that would raise the score most; null where several hold it down together, or none does. */
export const greatestLift = (now: Distribution, lifts: readonly Lift[]): Lift | null =>
  lifts.reduce<Lift | null>(
    (best, lift) => (meanScore(lift.probability) > meanScore(best?.probability ?? now) ? lift : best),
    null,
  )
