import { asAt } from '#kernel/dated.ts'
import { addDays, daysBetween, type LocalDate } from '#kernel/local-date.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { CONTACT_LEVELS, type Intensity, type PerMonth } from './contact-levels.ts'
import { lastDayOf } from './month.ts'

type Programme = {
  readonly kind: string
  readonly starts_on: LocalDate | null
  readonly ended_on: LocalDate | null
}

const FIRST_PHASE_DAYS = 12 * 7
const FOUR_WEEKS = 28
const DAYS_IN_A_MONTH = 365.25 / 12

/** Whether a level of contact is set at all: not before an order, nor where nobody ordered anything. */
const hasLevel = (kind: string): boolean => ['court-order', 'custody'].includes(programmeGroup(kind))

/**
 * How many contacts that count a month asks for: each day of the programme brings its share of the month’s number.
 * Null where no level of contact is set: before an order, and where nobody ordered anything.
 */
export function expectedContacts(programme: Programme, intensity: Intensity, month: LocalDate): number | null {
  const { kind, starts_on, ended_on } = programme
  if (!hasLevel(kind)) return null
  const last = lastDayOf(month)
  const first = starts_on === null ? null : starts_on > month ? starts_on : month
  const until = ended_on !== null && ended_on < last ? ended_on : last
  if (starts_on === null || first === null || first > until) return 0
  const perMonth = asAt(CONTACT_LEVELS, month).value[intensity]
  const phaseEnds = addDays(starts_on, FIRST_PHASE_DAYS - 1)
  const days = daysBetween(first, until) + 1
  const early = Math.min(days, Math.max(0, daysBetween(first, phaseEnds) + 1))
  const shares = early * perMonth.first12Weeks + (days - early) * perMonth.after
  return Math.round(shares / (daysBetween(month, last) + 1))
}

/**
 * How many contacts that count the four weeks that end with a day ask for; null where no level is set, or the programme
 * has not gone on for so long.
 */
export function expectedInFourWeeks(
  { kind, starts_on }: Pick<Programme, 'kind' | 'starts_on'>,
  { first12Weeks, after }: PerMonth,
  on: LocalDate,
): number | null {
  if (!hasLevel(kind) || starts_on === null || on < fourWeeksAfter(starts_on)) return null
  const late = Math.min(FOUR_WEEKS, Math.max(0, daysBetween(starts_on, on) + 1 - FIRST_PHASE_DAYS))
  return Math.round((late * after + (FOUR_WEEKS - late) * first12Weeks) / DAYS_IN_A_MONTH)
}

/** The first day on which four weeks have passed since a day, which is then no longer within them. */
export const fourWeeksAfter = (day: LocalDate): LocalDate => addDays(day, FOUR_WEEKS)
