import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'
import { isWorkingDay } from '#kernel/working-days.ts'

/** How many working days before its expected end the ending of a programme should be planned. */
export const EXIT_DUE: CertainDated<{ readonly workingDaysBefore: number }> = [
  {
    from: localDate('2000-01-01'),
    value: { workingDaysBefore: 20 },
    source: 'Common local practice: the ending is planned about four weeks ahead',
    certainty: 'unconfirmed',
    note: {
      en: 'No national rule was found. Check it against the service’s own procedure.',
      cy: 'Ni chafwyd hyd i reol genedlaethol. Gwiriwch hyn yn erbyn gweithdrefn y gwasanaeth.',
    },
  },
]

/** The working day that lies so many before the expected end. */
export function exitDueOn(
  expectedEndOn: LocalDate,
  workingDaysBefore: number = asAt(EXIT_DUE, expectedEndOn).value.workingDaysBefore,
): LocalDate {
  let on = expectedEndOn
  for (let left = workingDaysBefore; left > 0;) {
    on = addDays(on, -1)
    if (isWorkingDay(on)) left -= 1
  }
  return on
}
