import { years } from './calendar.ts'
import type { Episode, Life } from './lives.ts'
import { flavourFor, inventName } from './names.ts'
import { planChains, planEpisodes, type Chain } from './plan-episodes.ts'
import type { Profile } from './profile.ts'
import { hasOffence, isAtCourt } from './programme-plans.ts'
import { type Dice, deal } from './random.ts'
import { AGE, ETHNICITY_WITHIN, SEX } from './shares.ts'

/** Invents the children of a service, and what happened to each. */
export function planLives(profile: Profile, dice: Dice): readonly Life[] {
  const chains = dice.fork('order').shuffled(planChains(profile, dice.fork('chains')))
  const count = chains.length
  const sexes = deal(dice.fork('sex'), SEX.of, count)
  const groups = deal(dice.fork('ethnicity'), profile.ethnicity.of, count)
  const ages = deal(dice.fork('age'), AGE.of, count)
  const violent = dealViolence(profile, chains, dice.fork('violence'))
  return chains.map((chain, at) => {
    const own = dice.fork(at)
    const episodes = planEpisodes(profile, chain, violent[at] ?? false, own)
    const sex = sexes[at] ?? 'male'
    const ethnicity = own.weighted<string>(ETHNICITY_WITHIN[groups[at] ?? 'white'])
    const speaksWelsh = own.chance(profile.speaksWelsh)
    const flavour = flavourFor(own, ethnicity, profile.nation === 'wales' && (speaksWelsh || own.chance(0.2)))
    const name = inventName(own, flavour, sex)
    const born = bornOn(episodes, Number(ages[at] ?? 15), own)
    return { number: at + 1, dice: own, born, sex, ethnicity, speaksWelsh, flavour, name, episodes }
  })
}

/** Whose latest offence is violent: dealt apart for those at court and those out of it. */
function dealViolence(profile: Profile, chains: readonly Chain[], dice: Dice): readonly boolean[] {
  const atCourt = chains.map(({ plans }) => plans.findLast(hasOffence)).map(plan => (plan ? isAtCourt(plan) : null))
  const deck = (court: boolean, rate: number): string[] => [
    ...deal(dice.fork(String(court)), { violent: rate, other: 1 - rate }, atCourt.filter(at => at === court).length),
  ]
  const decks = {
    true: deck(true, profile.violentAtCourt.rate),
    false: deck(false, profile.violentOutOfCourt.rate),
  }
  return atCourt.map(court => court !== null && decks[court ? 'true' : 'false'].pop() === 'violent')
}

/** So old when the latest programme began; but ten at the first offence, and not eighteen at the last. */
function bornOn(episodes: readonly Episode[], age: number, dice: Dice): number {
  const last = episodes.at(-1)
  const latestStart = last?.startsOn ?? last?.referredOn ?? 0
  const wanted = latestStart - years(age) - dice.whole(5, 355)
  const offences = episodes.flatMap(({ offenceOn }) => (offenceOn === null ? [] : [offenceOn]))
  const starts = episodes.map(({ referredOn }) => referredOn)
  const latest = Math.min(...offences, ...starts) - years(10) - 20
  const earliest = Math.max(...offences, ...starts) - years(18) + 30
  return Math.max(Math.min(wanted, latest), earliest)
}
