import { residence } from '#modules/children/domain/residence.ts'
import type { Book } from './book.ts'
import type { CareTime } from './care.ts'
import { inventPostcode, inventStreet } from './contact-details.ts'
import { type Life, firstKnownOn, isKnownToday } from './lives.ts'
import { MOVES, WITH_WHOM, write } from './phrases.ts'
import { isInCustody } from './programme-plans.ts'
import type { Dice } from './random.ts'
import { stepsOf } from './steps.ts'

type Home = { readonly from: number; readonly until: number | null; readonly type: string }

const AT_HOME = {
  'living-with-parent-s': 78,
  'living-with-family-not-parents': 11,
  'at-home': 4,
  'living-with-friends': 3,
  'temporary-accommodation': 4,
}
const IN_CARE = {
  'foster-care-la': 38,
  'foster-care-private': 14,
  'residential-unit-la': 10,
  'residential-unit-private': 22,
  'supported-accommodation-supported-lodgings': 16,
}
const OF_FAMILY = new Set(['living-with-parent-s', 'at-home'])

/** Writes where the child lived from before the service knew them until today, or until the work ended. */
export function writeHomes(book: Book, childId: string, life: Life, care: readonly CareTime[]): void {
  const homes = withCustody(plannedHomes(life, care), life)
  homes.forEach((home, at) => {
    writeHome(book, childId, life, home, at > 0)
  })
}

/** A home for each time in care and each time out of it, and now and then a move in between. */
function plannedHomes({ dice, ...life }: Life, care: readonly CareTime[]): readonly Home[] {
  const begins = firstKnownOn({ dice, ...life }) - dice.whole(120, 2400)
  const away = care.filter(({ isAway }) => isAway)
  const edges = away.flatMap(({ from, until }) => [from, ...(until === null ? [] : [until + 1])])
  const moves = Array.from(
    { length: dice.weighted({ none: 60, one: 28, two: 12 }) === 'none' ? 0 : dice.whole(1, 2) },
    () => dice.whole(Math.round(begins * 0.7), -20),
  )
  const starts = [...new Set([begins, ...edges, ...moves].filter(day => day >= begins && day < 0))].sort(
    (a, b) => a - b,
  )
  return starts.map((from, at) => {
    const next = starts[at + 1]
    const isAway = away.some(time => time.from <= from && (time.until === null || from <= time.until))
    return {
      from,
      until: next === undefined ? null : next - 1,
      type: dice.weighted<string>(isAway ? IN_CARE : AT_HOME),
    }
  })
}

/** While in custody a child lives nowhere else. */
function withCustody(homes: readonly Home[], { dice, episodes }: Life): readonly Home[] {
  return episodes
    .flatMap(stepsOf)
    .filter(({ plan, startsOn }) => isInCustody(plan) && startsOn !== null && startsOn < 0)
    .reduce<readonly Home[]>((all, { startsOn, endedOn }) => {
      const stay = { from: startsOn ?? 0, until: endedOn, type: dice.weighted({ yoi: 76, stc: 6, sch: 18 }) }
      return [...all.flatMap(home => without(home, stay)), stay].sort((a, b) => a.from - b.from)
    }, homes)
}

function without(home: Home, stay: Home): readonly Home[] {
  const before = home.from < stay.from ? [{ ...home, until: Math.min(home.until ?? stay.from, stay.from - 1) }] : []
  const afterFrom = stay.until === null ? null : Math.max(home.from, stay.until + 1)
  const after =
    afterFrom !== null && afterFrom < 0 && (home.until === null || home.until >= afterFrom)
      ? [{ ...home, from: afterFrom }]
      : []
  return [...before, ...after]
}

function writeHome(book: Book, childId: string, life: Life, { from, until, type }: Home, isMove: boolean): void {
  const { dice, speaksWelsh } = life
  const { practice, area } = book.profile
  const isSecure = type === 'yoi' || type === 'stc' || type === 'sch'
  const isAway = isSecure || dice.chance(OF_FAMILY.has(type) ? 0.02 : 0.25)
  book.add(residence, {
    child_id: childId,
    address_line_1: isSecure ? null : inventStreet(dice),
    address_line_2: null,
    town: isSecure ? null : dice.pick(area.towns),
    postcode: isSecure || !dice.chance(practice.postcodeKnown) ? null : inventPostcode(dice, area),
    accommodation_type: practice.hasSlips && dice.chance(0.02) ? 'LODGINGS-PRIV' : type,
    suitability: suitability(dice, practice, type),
    with_whom: OF_FAMILY.has(type) && isKnownToday(life) ? write(dice, WITH_WHOM, speaksWelsh) : null,
    from_on: book.day(from),
    until_on: book.dayOrNone(until),
    outside_service_area: isAway,
    move_reason: isMove && !isSecure && dice.chance(0.6) ? write(dice, MOVES, speaksWelsh) : null,
  })
}

function suitability(dice: Dice, { homeSuitable, homeUnknown }: Book['profile']['practice'], type: string): string {
  if (dice.chance(homeUnknown)) return 'unknown'
  const passing = type === 'temporary-accommodation' || type === 'living-with-friends'
  return dice.chance(passing ? homeSuitable * 0.4 : homeSuitable) ? 'suitable' : 'unsuitable'
}
