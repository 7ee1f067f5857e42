import type { CertainDated } from '#kernel/certainty.ts'
import { localDate } from '#kernel/local-date.ts'

/** For how long one decision may set a signal aside: three months at most, so that somebody looks again. */
export const SET_ASIDE_AT_MOST: CertainDated<{ readonly days: number }> = [
  {
    from: localDate('2000-01-01'),
    value: { days: 92 },
    source: 'Ours: as long as from one review to the next',
    certainty: 'unconfirmed',
  },
]
