import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'

/** How long a manager may go without looking at the work with a child. */
export const OVERSIGHT_EVERY: CertainDated<{ readonly days: number }> = [
  {
    from: localDate('2018-01-01'),
    value: { days: 28 },
    source: 'Common local practice: oversight at supervision every four weeks',
    certainty: 'unconfirmed',
    note: {
      en: 'Set it as the service’s own supervision policy says.',
      cy: 'Gosodwch ef fel y mae polisi goruchwylio’r gwasanaeth yn ei ddweud.',
    },
  },
]

export type Look = { readonly held_on: LocalDate; readonly next_on: LocalDate | null }

/** When a manager is next to look: on the day they named, else four weeks after the last look or the start. */
export function oversightDueOn(
  looks: readonly Look[],
  workingSince: LocalDate | null,
  on: LocalDate,
  everyDays: number = asAt(OVERSIGHT_EVERY, on).value.days,
): LocalDate | null {
  if (workingSince === null || workingSince > on) return null
  const [last] = looks
    .filter(({ held_on }) => held_on >= workingSince)
    .toSorted((a, b) => (a.held_on > b.held_on ? -1 : 1))
  return last?.next_on ?? addDays(last?.held_on ?? workingSince, everyDays)
}
