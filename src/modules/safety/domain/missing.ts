import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'

/** How soon a child who was missing is to be offered a talk by somebody independent, in days after being found. */
export const RETURN_TALK_WITHIN: CertainDated<{ readonly days: number }> = [
  {
    from: localDate('2014-01-16'),
    value: { days: 3 },
    source:
      'Department for Education: Statutory guidance on children who run away or go missing from home or care, January 2014, 72 hours',
    certainty: 'unconfirmed',
    note: {
      en: 'Seventy-two hours, counted here as three days. In Wales check it against the missing children protocol.',
      cy: 'Saith deg dwy awr, wedi’u cyfrif yma fel tri diwrnod. Yng Nghymru gwiriwch yn erbyn y protocol plant ar goll.',
    },
  },
]

type Episode = {
  readonly missing_from_on: LocalDate
  readonly found_on: LocalDate | null
}

type Talk = Episode & { readonly talk_on: LocalDate | null; readonly talk_declined: boolean | null }

/** Whether the child is missing on a day, as far as it is recorded. */
export const isMissingNow = ({ missing_from_on, found_on }: Episode, on: LocalDate): boolean =>
  missing_from_on <= on && found_on === null

/** By when the child is to be offered a talk; null while missing, and once it was held or declined. */
export function returnTalkDueOn(
  { missing_from_on, found_on, talk_on, talk_declined }: Talk,
  withinDays?: number,
): LocalDate | null {
  if (found_on === null || talk_on !== null || talk_declined === true) return null
  if (missing_from_on < RETURN_TALK_WITHIN[0].from) return null
  return addDays(found_on, withinDays ?? asAt(RETURN_TALK_WITHIN, found_on).value.days)
}

/** Whether two episodes say that the child was missing twice at one time. They may meet on a day. */
export const overlaps = (a: Episode, b: Episode): boolean =>
  a.missing_from_on < (b.found_on ?? '9999') && b.missing_from_on < (a.found_on ?? '9999')
