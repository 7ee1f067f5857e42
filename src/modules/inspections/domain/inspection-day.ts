import type { LocalDate } from '#kernel/local-date.ts'

type Days = {
  readonly announced_on: LocalDate | null
  readonly fieldwork_from_on: LocalDate | null
  readonly fieldwork_until_on: LocalDate | null
  readonly published_on: LocalDate | null
}

/** The day by which an inspection has its place in time: the last of its stages that is known. */
export function inspectionDay(days: Days): LocalDate {
  const day = days.published_on ?? days.fieldwork_until_on ?? days.fieldwork_from_on ?? days.announced_on
  if (day === null) throw new RangeError('An inspection is not kept without a day')
  return day
}
