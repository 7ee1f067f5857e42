import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'

/** Within how many working days of its start a programme should have its plan. */
export const PLAN_DUE: CertainDated<{ readonly workingDays: number }> = [
  {
    from: localDate('2000-01-01'),
    value: { workingDays: 15 },
    source: 'Common local practice: a plan within 15 to 20 working days of the order',
    certainty: 'unconfirmed',
    note: {
      en: 'The Standards of 2019 give no number of days. Check it against the service’s own procedure.',
      cy: 'Nid yw Safonau 2019 yn rhoi nifer o ddyddiau. Gwiriwch hyn yn erbyn gweithdrefn y gwasanaeth.',
    },
  },
]

export const planDueOn = (
  startsOn: LocalDate,
  workingDays: number = asAt(PLAN_DUE, startsOn).value.workingDays,
): LocalDate => addWorkingDays(startsOn, workingDays)
