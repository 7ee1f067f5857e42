import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'

/** Numbers of working days, by what the child is assessed for. */
export type AssessmentDays = { readonly referralOrder: number; readonly otherCourt: number; readonly otherwise: number }

/** Within how many working days of a programme’s start its first assessment should be completed. */
export const ASSESSMENT_DUE: CertainDated<AssessmentDays> = [
  {
    from: localDate('2000-04-01'),
    value: { referralOrder: 20, otherCourt: 15, otherwise: 10 },
    source: 'Figures of the National Standards for Youth Justice Services 2009 to 2013',
    certainty: 'unconfirmed',
    note: {
      en: 'The standards in force since 2019 give no number of days; services set their own. Check it against yours.',
      cy: 'Nid yw’r safonau sydd mewn grym ers 2019 yn rhoi nifer o ddiwrnodau; mae gwasanaethau’n pennu eu rhai eu hunain. Gwiriwch hyn yn erbyn eich rhai chi.',
    },
  },
]

type Programme = { readonly kind: string; readonly starts_on: LocalDate | null }

/** The day by which a programme’s first assessment is due; null while it has not been given a start. */
export function assessmentDueOn({ kind, starts_on }: Programme, days?: AssessmentDays): LocalDate | null {
  if (starts_on === null) return null
  return addWorkingDays(starts_on, workingDaysFor(kind, days ?? asAt(ASSESSMENT_DUE, starts_on).value))
}

function workingDaysFor(kind: string, { referralOrder, otherCourt, otherwise }: AssessmentDays): number {
  if (kind === 'referral-order') return referralOrder
  const group = programmeGroup(kind)
  return group === 'court-order' || group === 'custody' || group === 'before-sentence' ? otherCourt : otherwise
}
