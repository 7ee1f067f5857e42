import { YEAR } from './calendar.ts'
import type { Episode } from './lives.ts'
import type { Profile } from './profile.ts'
import { type ProgrammePlan, custodyBefore, hasOffence, isAtCourt, planFor, planForEnded } from './programme-plans.ts'
import { type Dice, deal } from './random.ts'
import { DAYS_TO_COMPLETION, PROGRAMMES } from './shares.ts'

const MONTH = YEAR / 12

/** Programmes of one child, the last of them open, about to start or ended. */
export type Chain = {
  readonly plans: readonly ProgrammePlan[]
  readonly ends: 'unallocated' | 'open' | 'waiting' | 'closed'
}

/** Programmes waiting to start, for each that is open. */
const WAITING = 0.06

/** Gives each child the programmes of a life with the service; as many come back as the profile says. */
export function planChains(profile: Profile, dice: Dice): readonly Chain[] {
  const waiting = Math.round(profile.open * WAITING)
  const closed = Math.max(0, profile.children - profile.open - waiting)
  const { unallocated } = profile.practice
  const ends = deal(dice.fork('ends'), { unallocated, open: 1 - unallocated }, profile.open)
  const now = deal(dice.fork('open'), PROGRAMMES.of, profile.open + waiting).map(planFor)
  const before = deal(dice.fork('closed'), PROGRAMMES.of, closed).map(planForEnded)
  return [
    ...now.map((last, at) => chainTo(last, ends[at] ?? 'waiting', profile, dice)),
    ...before.map(last => chainTo(last, 'closed', profile, dice)),
  ]
}

const MOST_TOGETHER = 5

function chainTo(last: ProgrammePlan, ends: Chain['ends'], { comesBack }: Profile, dice: Dice): Chain {
  const plans = [last]
  let next = last
  while (plans.length < MOST_TOGETHER && hasOffence(last) && dice.chance(comesBack)) {
    next = earlierPlan(next, dice)
    plans.unshift(next)
  }
  return { plans, ends }
}

/** Before prevention there was none but prevention; before work over an offence there may have been any. */
function earlierPlan(next: ProgrammePlan, dice: Dice): ProgrammePlan {
  const plan = planForEnded(dice.weighted(PROGRAMMES.of))
  return hasOffence(next) || !hasOffence(plan) ? plan : earlierPlan(next, dice)
}

/** Sets the programmes of a chain in time, from the last one back. */
export function planEpisodes(
  profile: Profile,
  { plans, ends }: Chain,
  isViolent: boolean,
  dice: Dice,
): readonly Episode[] {
  const episodes: Episode[] = []
  for (const plan of plans.toReversed()) {
    const next = episodes[0]
    const violent = hasOffence(plan) && isViolent && (!next || dice.chance(0.5))
    const episode = next
      ? before(next, plan, dice)
      : ends === 'closed'
        ? ended(plan, -dice.whole(2, Math.round(profile.years * YEAR)), dice)
        : ongoing(plan, ends, profile.practice.overdue, dice)
    episodes.unshift({ ...episode, isViolent: violent, isUnallocated: !next && ends === 'unallocated' })
  }
  return episodes
}

type Timed = Omit<Episode, 'isViolent' | 'isUnallocated'>

const lengthOf = ({ months }: ProgrammePlan, dice: Dice): number => Math.round(dice.whole(...months) * MONTH)

function ongoing(plan: ProgrammePlan, ends: Exclude<Chain['ends'], 'closed'>, overdue: number, dice: Dice): Timed {
  const length = lengthOf(plan, dice)
  if (ends === 'waiting') {
    const isReferredOnly = dice.chance(0.5)
    const startsOn = dice.whole(1, 12)
    const lead = leadTo(plan, 0, dice)
    const referredOn = Math.min(lead.referredOn, -1)
    const decidedOn = lead.decidedOn === null ? null : Math.min(lead.decidedOn, -1)
    return {
      ...lead,
      plan,
      referredOn,
      decidedOn,
      startsOn: isReferredOnly ? null : startsOn,
      expectedEndOn: startsOn + length,
      endedOn: null,
    }
  }
  const late = dice.chance(overdue)
  const startsOn = late ? -length - dice.whole(8, 75) : -dice.whole(2, length - 1)
  return { ...leadTo(plan, startsOn, dice), plan, startsOn, expectedEndOn: startsOn + length, endedOn: null }
}

function ended(plan: ProgrammePlan, endedOn: number, dice: Dice): Timed {
  const expected = lengthOf(plan, dice)
  const taken = Math.max(10, Math.round(expected * (0.75 + dice.next() * 0.35)))
  const startsOn = endedOn - taken
  return { ...leadTo(plan, startsOn, dice), plan, startsOn, expectedEndOn: startsOn + expected, endedOn }
}

/** A programme before another: its outcome came some time before what led to that other. */
function before(next: Timed, plan: ProgrammePlan, dice: Dice): Timed {
  const gap = dice.chance(0.95) ? dice.whole(15, 300) : dice.whole(331, 540)
  const startsOn = (next.offenceOn ?? next.referredOn) - gap
  const expected = lengthOf(plan, dice)
  const endedOn = Math.min(startsOn + Math.round(expected * (0.8 + dice.next() * 0.3)), -2)
  return { ...leadTo(plan, startsOn, dice), plan, startsOn, expectedEndOn: startsOn + expected, endedOn }
}

/** Offence, decision and referral before a programme starts. */
function leadTo(
  plan: ProgrammePlan,
  startsOn: number,
  dice: Dice,
): Pick<Timed, 'offenceOn' | 'decidedOn' | 'referredOn'> {
  if (!hasOffence(plan)) return { offenceOn: null, decidedOn: null, referredOn: startsOn - dice.whole(3, 25) }
  if (!isAtCourt(plan)) {
    const decidedOn = startsOn - dice.whole(0, 14)
    const referredOn = decidedOn - dice.whole(5, 20)
    return { offenceOn: referredOn - dice.whole(10, 80), decidedOn, referredOn }
  }
  if (plan.outcome === null) {
    return { offenceOn: startsOn - dice.whole(4, 60), decidedOn: null, referredOn: startsOn }
  }
  const decidedOn = startsOn - daysFromCourt(plan, dice)
  const mean = DAYS_TO_COMPLETION.rate
  return { offenceOn: decidedOn - dice.whole(mean - 140, mean + 140), decidedOn, referredOn: decidedOn }
}

/** A referral order begins when its contract is agreed, within four weeks of court; a licence after custody. */
function daysFromCourt(plan: ProgrammePlan, dice: Dice): number {
  if (plan.kind === 'referral-order') return dice.whole(10, 27)
  return custodyBefore(plan) ? dice.whole(60, plan.weight >= 8 ? 700 : 240) : 0
}
