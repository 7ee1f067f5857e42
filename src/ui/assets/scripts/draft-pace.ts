const PAUSE = 1_000
const LONGEST = 5_000

/**
 * When to save, in milliseconds of the clock: a second after the last key, but no later than five seconds after the
 * first one that is not saved yet.
 */
export const saveAt = (firstUnsaved: number, lastTyped: number): number =>
  Math.min(lastTyped + PAUSE, firstUnsaved + LONGEST)

const FIRST_RETRY = 2_000
const SLOWEST_RETRY = 60_000

/** How long to wait before the next try, after so many failures in a row. */
export const retryAfter = (failures: number): number =>
  Math.min(FIRST_RETRY * 2 ** Math.max(0, failures - 1), SLOWEST_RETRY)
