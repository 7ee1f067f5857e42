import { same } from '#kernel/language.ts'
import { ABERWEN } from '../../demo/aberwen.ts'
import { ENGLISH_PLACES, WELSH_PLACES } from '../../demo/name-lists.ts'
import { type Area, type Profile, SOUND_PRACTICE } from '../../demo/profile.ts'
import { type Dice, seeded } from '../../demo/random.ts'
import { ETHNICITY_GROUP, REOFFENDING, VIOLENT_AT_COURT, VIOLENT_OUT_OF_COURT } from '../../demo/shares.ts'

/** How large an invented nation is. */
export type NationSize = {
  readonly services: number
  /** Children recorded over the years. */
  readonly children: number
  /** Programmes open today. */
  readonly open: number
  readonly users: number
  readonly years: number
}

/**
 * England and Wales as far as figures tell: 155 services in 2024/25; 20,000 to 25,000 programmes open at once and 7,000
 * to 10,000 users are derived, to be tested against; records of ten years are kept.
 */
export const NATION: NationSize = { services: 155, children: 400_000, open: 25_000, users: 7_500, years: 10 }

/** The same nation, so many times smaller, with as many people to each service. */
export const nationOf = (times: number): NationSize => ({
  services: Math.max(2, Math.round(NATION.services / times)),
  children: Math.round(NATION.children / times),
  open: Math.round(NATION.open / times),
  users: Math.round(NATION.users / times),
  years: NATION.years,
})

/** An invented service of the nation and how many sign in there. */
export type NationService = { readonly profile: Profile; readonly users: number }

/** Services from large to small: a few several times the mean, most below it. */
export function planNation(size: NationSize): readonly NationService[] {
  const weights = Array.from({ length: size.services }, (_, at) => weightOf(at, size.services))
  const open = shareOut(size.open, weights)
  const children = shareOut(size.children, weights)
  const users = shareOut(size.users, weights)
  return weights.map((_, at) => ({
    profile: profileOf(at, { open: open[at] ?? 0, children: children[at] ?? 0, years: size.years }),
    users: users[at] ?? 0,
  }))
}

/** A Pareto tail, shifted so that the largest has 5 to 10 times the mean and the smallest a third of it. */
const weightOf = (at: number, services: number): number => (services / (at + 0.5)) ** 0.35 - 0.7

/** Whole numbers in these proportions that add up to the total. */
export function shareOut(total: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let [given, due] = [0, 0]
  return weights.map(weight => {
    due += (weight / all) * total
    const part = Math.round(due) - given
    given += part
    return part
  })
}

/** One service in nine is Welsh, as 17 of 155 are; one in seven works as the service that failed does. */
function profileOf(at: number, size: Pick<Profile, 'open' | 'children' | 'years'>): Profile {
  const id = `service-${String(at + 1).padStart(3, '0')}`
  const isWelsh = at % 9 === 4
  const dice = seeded(id)
  const area = inventArea(dice, isWelsh, at)
  return {
    ...size,
    id,
    name: same(area.towns[0] ?? id),
    nation: isWelsh ? 'wales' : 'england',
    area,
    ethnicity: ETHNICITY_GROUP,
    violentAtCourt: VIOLENT_AT_COURT,
    violentOutOfCourt: VIOLENT_OUT_OF_COURT,
    reoffending: REOFFENDING,
    comesBack: 0.28,
    speaksWelsh: isWelsh ? 0.25 : 0,
    drugs: { before: 0.14, lastYear: 0.14 },
    practice: at % 7 === 3 ? { ...ABERWEN.practice, healthPostEmpty: 200, educationPostEmpty: 0 } : SOUND_PRACTICE,
  }
}

function inventArea(dice: Dice, isWelsh: boolean, at: number): Area {
  const { first, last } = isWelsh ? WELSH_PLACES : ENGLISH_PLACES
  const place = (): string => `${dice.pick(first)}${dice.pick(last)}`
  const town = `${first[at % first.length] ?? ''}${last[Math.floor(at / first.length) % last.length] ?? ''}`
  const towns = [town, place(), place(), place(), place()]
  return {
    council: `${town} Council`,
    court: `${town} Youth Court`,
    crownCourt: `${town} Crown Court`,
    police: `${place()} Police`,
    health: `${place()} Health`,
    towns,
    postcode: `Q${String.fromCharCode(65 + (at % 26))}`,
    schools: towns.map(name => `${name} School`),
    college: `${town} College`,
    unit: `${town} Centre`,
    employers: towns.map(name => `${name} Garage`),
    neighbours: [place(), place(), place()],
  }
}
