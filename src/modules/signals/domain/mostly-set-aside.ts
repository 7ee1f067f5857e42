import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'

/** From which share on, and of how many signals at least, a rule is one to look at: people mostly disagree with it. */
export const MOSTLY_SET_ASIDE: CertainDated<{ readonly percent: number; readonly ofAtLeast: number }> = [
  {
    from: localDate('2000-01-01'),
    value: { percent: 50, ofAtLeast: 5 },
    source: 'Ours: more set aside than not, and of enough signals to say so',
    certainty: 'unconfirmed',
  },
]

/** Whether so much of what a rule says is set aside that the rule itself should be looked at. */
export function isMostlySetAside(
  { raised, aside }: { readonly raised: number; readonly aside: number },
  on: LocalDate,
) {
  const { percent, ofAtLeast } = asAt(MOSTLY_SET_ASIDE, on).value
  return raised >= ofAtLeast && aside * 100 > raised * percent
}
