import { type Dated, asAt } from '#kernel/dated.ts'
import { type LocalDate, addDays, daysBetween, localDate, partsOf, realDate } from '#kernel/local-date.ts'

/** When compulsory school age begins and ends, in England and in Wales alike. */
type SchoolAge = {
  readonly starts: number
  readonly ends: number
  /** Days of the year, as month and day, on which the age begins once the birthday is reached. */
  readonly startDays: readonly (readonly [month: number, day: number])[]
}

const SCHOOL_AGE: Dated<SchoolAge> = [
  {
    from: localDate('1998-08-01'),
    value: {
      starts: 5,
      ends: 16,
      startDays: [
        [3, 31],
        [8, 31],
        [12, 31],
      ],
    },
    source:
      'Education Act 1996 s8 as amended from 1 August 1998; school leaving date: last Friday in June; start days 31 March, 31 August, 31 December (both as published by IPSEA, “Compulsory school age”)',
  },
]

/** Whether a child is of compulsory school age on a day. Key performance indicator 2 counts full time differently above it. */
export function isOfSchoolAge(birth: LocalDate, on: LocalDate): boolean {
  const rule = asAt(SCHOOL_AGE, on).value
  return startOfSchoolAge(birth, rule) <= on && on <= endOfSchoolAge(birth, rule)
}

/** The first later day on which a child comes to be of school age, or no longer is; null once it is past. */
export function schoolAgeChangesAfter(birth: LocalDate, on: LocalDate): LocalDate | null {
  const rule = asAt(SCHOOL_AGE, on).value
  const changes = [startOfSchoolAge(birth, rule), addDays(endOfSchoolAge(birth, rule), 1)]
  return changes.find(day => day > on) ?? null
}

function startOfSchoolAge(birth: LocalDate, { starts, startDays }: SchoolAge): LocalDate {
  const birthday = birthdayAt(birth, starts)
  const [year] = partsOf(birthday)
  const candidates = [year, year + 1].flatMap(y => startDays.map(([month, day]) => dayOf(y, month, day)))
  return candidates.find(day => birthday <= day) ?? birthday
}

/** The leaving date of the school year, September to August, in which the child reaches the age. */
function endOfSchoolAge(birth: LocalDate, { ends }: SchoolAge): LocalDate {
  const [year, month] = partsOf(birthdayAt(birth, ends))
  return lastFridayInJune(month >= 9 ? year + 1 : year)
}

const A_FRIDAY = localDate('1996-06-28')

export function lastFridayInJune(year: number): LocalDate {
  const last = dayOf(year, 6, 30)
  const sinceFriday = ((daysBetween(A_FRIDAY, last) % 7) + 7) % 7
  return addDays(last, -sinceFriday)
}

/** Someone born on 29 February has their birthday on 1 March in other years. */
function birthdayAt(birth: LocalDate, age: number): LocalDate {
  const [year, month, day] = partsOf(birth)
  return realDate(year + age, month, day) ?? dayOf(year + age, 3, 1)
}

function dayOf(year: number, month: number, day: number): LocalDate {
  const date = realDate(year, month, day)
  if (!date) throw new RangeError(`Not a day: ${day} ${month} ${year}`)
  return date
}
