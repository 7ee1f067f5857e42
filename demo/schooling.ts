import { partsOf } from '#kernel/local-date.ts'
import { education } from '#modules/children/domain/education.ts'
import { lastFridayInJune } from '#modules/children/domain/school-age.ts'
import type { Book } from './book.ts'
import { years } from './calendar.ts'
import { type Life, firstKnownOn } from './lives.ts'
import type { Profile } from './profile.ts'
import type { Dice } from './random.ts'

/** Hours a week that a school offers a child who is there all week. */
const SCHOOL_WEEK = 25

type Place = {
  readonly type: string
  readonly provider: string | null
  readonly offered: number
  readonly exclusion: string
}

type Time = { readonly from: number; readonly until: number | null; readonly isOfSchoolAge: boolean }

/** Writes schools, colleges, courses, jobs and times without any, since shortly before the service knew the child. */
export function writeSchooling(book: Book, childId: string, life: Life): void {
  const { dice } = life
  const { practice } = book.profile
  for (const time of timesOf(book, life)) {
    const place = time.isOfSchoolAge ? schoolPlace(book.profile, dice) : laterPlace(book.profile, dice)
    const attended = Math.min(place.offered, place.offered * (practice.attendance + dice.next() * 0.3 - 0.2))
    book.add(education, {
      child_id: childId,
      provision_type: place.type,
      provider: place.provider,
      suitability: suitability(dice, practice, place),
      hours_offered: place.offered,
      hours_attended: place.offered === 0 ? 0 : Math.max(0, Math.round(attended * 2) / 2),
      exclusion: place.exclusion,
      from_on: book.day(time.from),
      until_on: book.dayOrNone(time.until),
    })
  }
}

/** Terms of school and what comes after it, changed once or twice on the way. */
function timesOf(book: Book, life: Life): readonly Time[] {
  const { dice, born } = life
  const begins = Math.max(born + years(5), firstKnownOn(life) - dice.whole(200, 900))
  const changes = Array.from({ length: dice.whole(0, 2) }, () => dice.whole(Math.round(begins * 0.8), -25))
  const leaves = leavesSchool(book, born)
  const starts = [...new Set([begins, ...changes, leaves + 60])]
    .filter(day => day >= begins && day < 0)
    .sort((a, b) => a - b)
  return starts.map((from, at) => {
    const next = starts[at + 1]
    return { from, until: next === undefined ? null : next - 1, isOfSchoolAge: from <= leaves }
  })
}

/** The last day of compulsory school age: in the June of the school year in which the child turns sixteen. */
function leavesSchool(book: Book, born: number): number {
  const [year, month] = partsOf(book.day(born))
  return book.fromToday(lastFridayInJune(year + (month >= 9 ? 17 : 16)))
}

const AT_SCHOOL = {
  'school-full-time': 46,
  'mainstream-school': 14,
  'school-part-time': 12,
  'pupil-referral-unit': 10,
  'alternative-provision-other-part-time': 8,
  'alternative-provision-pru-full-time': 3,
  'electively-home-educated': 3,
  none: 4,
}
const AT_SCHOOL_POORLY = {
  'school-full-time': 30,
  'mainstream-school': 8,
  'school-part-time': 24,
  'pupil-referral-unit': 10,
  'alternative-provision-other-part-time': 12,
  'electively-home-educated': 5,
  none: 11,
}
const AFTER_SCHOOL = {
  college: 40,
  'training-course-apprenticeship': 14,
  'full-time-employment': 9,
  'part-time-employment': 8,
  traineeship: 6,
  'education-re-engagement-programme': 7,
  none: 16,
}
const AFTER_SCHOOL_POORLY = {
  college: 22,
  'training-course-apprenticeship': 8,
  'full-time-employment': 5,
  'part-time-employment': 9,
  'education-re-engagement-programme': 8,
  none: 48,
}

const isPoor = ({ practice }: Profile): boolean => practice.attendance < 0.7

function schoolPlace(profile: Profile, dice: Dice): Place {
  const type = dice.weighted<string>(isPoor(profile) ? AT_SCHOOL_POORLY : AT_SCHOOL)
  const { schools, unit } = profile.area
  const isUnit = type.includes('pru') || type === 'pupil-referral-unit' || type.includes('alternative')
  const provider = type === 'none' || type === 'electively-home-educated' ? null : isUnit ? unit : dice.pick(schools)
  const offered = type === 'none' ? 0 : type.includes('part-time') ? dice.pick([6, 10, 12.5, 15]) : SCHOOL_WEEK
  const exclusion = dice.weighted<string>(type === 'none' ? OUT_OF_SCHOOL : isUnit ? AFTER_EXCLUSION : IN_SCHOOL)
  return { type, provider, offered, exclusion }
}

const IN_SCHOOL = { none: 72, 'fixed-term': 28 }
const AFTER_EXCLUSION = { none: 50, 'fixed-term': 15, permanent: 35 }
const OUT_OF_SCHOOL = { none: 40, permanent: 60 }

function laterPlace(profile: Profile, dice: Dice): Place {
  const type = dice.weighted<string>(isPoor(profile) ? AFTER_SCHOOL_POORLY : AFTER_SCHOOL)
  const { college, employers, unit } = profile.area
  const isJob = type.includes('employment') || type.includes('apprenticeship')
  const provider = type === 'none' ? null : isJob ? dice.pick(employers) : type === 'college' ? college : unit
  const offered = type === 'none' ? 0 : type.includes('part-time') ? 12 : isJob ? 30 : 16
  return { type, provider, offered, exclusion: 'none' }
}

function suitability(dice: Dice, { homeSuitable, homeUnknown }: Profile['practice'], { type, offered }: Place): string {
  if (dice.chance(homeUnknown)) return 'unknown'
  if (type === 'none') return 'unsuitable'
  return dice.chance(offered < SCHOOL_WEEK / 2 ? homeSuitable * 0.7 : homeSuitable) ? 'suitable' : 'unsuitable'
}
