import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { addMonths, type LocalDate, localDate } from '#kernel/local-date.ts'

/** At least how often an agreed plan is reviewed. */
export const REVIEW_INTERVAL: CertainDated<{ readonly months: number }> = [
  {
    from: localDate('2000-01-01'),
    value: { months: 3 },
    source:
      'Youth Justice Board, case management guidance: https://www.gov.uk/guidance/case-management-guidance/how-to-work-with-children',
    certainty: 'published',
    note: {
      en: 'At least every three months, and whenever something significant changes.',
      cy: 'O leiaf bob tri mis, a phryd bynnag y bydd rhywbeth o bwys yn newid.',
    },
  },
]

export type ReviewHistory = {
  /** When the version in force took effect. */
  readonly agreedOn: LocalDate
  /** Reviews of any version of the programme’s plan. */
  readonly reviews: readonly { readonly reviewed_on: LocalDate; readonly next_review_on: LocalDate | null }[]
}

/** When a plan is to be reviewed next: on the day that was set, and never later than the interval allows. */
export function reviewDueOn({ agreedOn, reviews }: ReviewHistory): LocalDate {
  const last = reviews.toSorted((a, b) => (a.reviewed_on < b.reviewed_on ? -1 : 1)).at(-1)
  const since = last && last.reviewed_on > agreedOn ? last.reviewed_on : agreedOn
  const latest = addMonths(since, asAt(REVIEW_INTERVAL, since).value.months)
  const set = last?.next_review_on ?? null
  return set !== null && set > since && set < latest ? set : latest
}
