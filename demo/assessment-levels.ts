import { higherOf, isAtLeast, type Level, LEVELS, type LevelSubject } from '#kernel/level.ts'
import type { SuggestedLevels } from '#modules/assessments/domain/suggested-levels.ts'
import type { Episode, Life } from './lives.ts'
import type { Practice } from './profile.ts'
import type { Dice, Weights } from './random.ts'

export type Levels = Readonly<Record<LevelSubject, Level>>

/** Levels as somebody wrote them down, and whether they said why one is lower than the record suggests. */
export type RecordedLevels = Readonly<Record<LevelSubject, { readonly level: Level; readonly isExplained: boolean }>>

type Shares = Readonly<Record<LevelSubject, Weights<Level>>>

/** What is at stake rises with the weight of the programme. */
const IN_PREVENTION: Shares = {
  'child-safety': { low: 42, medium: 47, high: 11, 'very-high': 0 },
  'others-safety': { low: 55, medium: 40, high: 5, 'very-high': 0 },
  reoffending: { low: 55, medium: 40, high: 5, 'very-high': 0 },
}
const ON_FIRST_ORDERS: Shares = {
  'child-safety': { low: 22, medium: 52, high: 25, 'very-high': 1 },
  'others-safety': { low: 25, medium: 54, high: 20, 'very-high': 1 },
  reoffending: { low: 20, medium: 58, high: 22, 'very-high': 0 },
}
const ON_LONG_ORDERS: Shares = {
  'child-safety': { low: 8, medium: 42, high: 45, 'very-high': 5 },
  'others-safety': { low: 10, medium: 37, high: 49, 'very-high': 4 },
  reoffending: { low: 3, medium: 37, high: 60, 'very-high': 0 },
}

/** How things stand with a child on a day, whoever looks: what is at stake, and what time has done to it. */
export function howThingsStand({ dice, episodes, told }: Life, on: number): Levels {
  if (told) return told.standing
  const begun = episodes.filter(episode => begunOn(episode) <= on)
  const [first, ...others] = begun.length > 0 ? begun : episodes
  if (!first) throw new RangeError('Nothing is at stake for a child whom nobody works with')
  const heaviest = others.reduce((most, one) => (one.plan.weight >= most.plan.weight ? one : most), first)
  const falls = dice.fork('at stake')
  const times = Math.max(0, Math.floor((on - begunOn(heaviest)) / SOME_MONTHS))
  return Array.from({ length: times }).reduce<Levels>(
    (levels, _, at) => later(falls.fork(at), levels),
    atStake(falls, heaviest),
  )
}

const SOME_MONTHS = 120

const begunOn = ({ startsOn, referredOn }: Episode): number => startsOn ?? referredOn

function atStake(dice: Dice, { plan, isViolent }: Episode): Levels {
  const weights = plan.weight <= 2 ? IN_PREVENTION : plan.weight <= 4 ? ON_FIRST_ORDERS : ON_LONG_ORDERS
  const fallen = each(about => dice.weighted(weights[about]))
  return isViolent || dice.chance(0.5) ? fallen : { ...fallen, 'others-safety': stepDown(fallen['others-safety']) }
}

/** As work goes on, things mostly get better, and sometimes worse. */
const later = (dice: Dice, levels: Levels): Levels =>
  each(about => {
    const fallen = dice.next()
    if (fallen < 0.25) return stepDown(levels[about])
    return fallen > 0.94 && about !== 'reoffending' ? stepUp(levels[about]) : levels[about]
  })

/** What an assessment says of how things stand: as they are, or one step too low and nobody says why. */
export const recordLevels = (
  dice: Dice,
  practice: Practice,
  standing: Levels,
  suggested: SuggestedLevels,
): RecordedLevels =>
  each(about => {
    const least = suggested[about]?.level ?? null
    const right = higherOf(standing[about], least) ?? standing[about]
    const isRight = dice.chance(practice.levelsRight)
    const isJudgedLower = isRight && least !== null && !isAtLeast(standing[about], least) && dice.chance(0.25)
    return { level: isRight && !isJudgedLower ? right : stepDown(right), isExplained: isJudgedLower }
  })

/** The levels alone, without what was said of them. */
export const levelsIn = (recorded: RecordedLevels): Levels => each(about => recorded[about].level)

const each = <Answer>(one: (about: LevelSubject) => Answer): Readonly<Record<LevelSubject, Answer>> => ({
  'child-safety': one('child-safety'),
  'others-safety': one('others-safety'),
  reoffending: one('reoffending'),
})

const step = (level: Level, by: number): Level =>
  LEVELS[Math.min(Math.max(LEVELS.indexOf(level) + by, 0), LEVELS.length - 1)] ?? level

const stepDown = (level: Level): Level => step(level, -1)
const stepUp = (level: Level): Level => step(level, 1)
