import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'

/** How soon a missed contact is to be followed up. */
export const FOLLOW_UP: CertainDated<{ readonly workingDays: number }> = [
  {
    from: localDate('2000-01-01'),
    value: { workingDays: 1 },
    source: 'Published procedures of one English youth justice service (Bracknell Forest)',
    certainty: 'unconfirmed',
    note: {
      en: 'Each service sets its own.',
      cy: 'Mae pob gwasanaeth yn pennu ei amser ei hun.',
    },
  },
]

export const followUpDueOn = (
  missedOn: LocalDate,
  workingDays: number = asAt(FOLLOW_UP, missedOn).value.workingDays,
): LocalDate => addWorkingDays(missedOn, workingDays)
