import { beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { HMIP_2021 } from '#modules/frameworks/domain/content/hmip-2021.ts'
import { type Rating, RATINGS } from '#modules/frameworks/domain/rating.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'
import { rateJudgements } from '#modules/ratings/domain/rate-judgements.ts'
import { mostLikely } from './distribution.ts'
import type { Chance } from './draw-samples.ts'
import { forecast } from './forecast.ts'
import type { Outlook } from './outlook.ts'
import { type Plainness, plainnessOf } from './plainness.ts'
import { streamsOfChance } from './streams-of-chance.ts'

const today = localDate('2026-11-26')
const QUESTIONS = ['2.1.1', '2.1.2', '2.1.3']

/** Whether the work in a case was sufficient, question by question. */
type Case = readonly boolean[]

/** A world of services: gives one of them, as many of its cases as are asked for. */
type World = (cases: number, chance: Chance) => readonly Case[]

/** Services as the forecast believes them to be before anything was audited. */
const asBelieved: World = (cases, chance) => {
  const all: Case[] = []
  for (let at = 0; at < cases; at++) {
    const isNew = chance() * (at + 1) < 1
    const earlier = all[Math.floor(chance() * at)]
    all.push(isNew || !earlier ? QUESTIONS.map(() => chance() < 0.5) : earlier)
  }
  return all
}

/** Services whose share on each question may be any, one as likely as another, and no two questions go together. */
const anyShares: World = (cases, chance) => {
  const shares = QUESTIONS.map(() => chance())
  return Array.from({ length: cases }, () => shares.map(share => chance() < share))
}

/** Services most of which are middling, with good and bad cases in each. */
const middling: World = (cases, chance) => {
  const service = 0.5 + bell(chance)
  const questions = QUESTIONS.map(() => service + bell(chance) / 2)
  return Array.from({ length: cases }, () => {
    const one = bell(chance)
    return questions.map(question => chance() < 1 / (1 + Math.exp(-question - one)))
  })
}

const bell = (chance: Chance): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

/** A forecast from some cases of a service, and what inspectors found in others. */
type Tried = { readonly outlook: Outlook; readonly came: Rating | null }

/** Audits some cases of each of many services, forecasts, and lets inspectors look at others. */
function tried(world: World, audited: number, inspected: number, services: number): readonly Tried[] {
  const chance = streamsOfChance(7)()
  return Array.from({ length: services }, (_none, service) => {
    const cases = world(audited + inspected, chance)
    const judgements = judgedAs(cases.slice(0, audited))
    const grounds = { framework: HMIP_2021, judgements, openCases: 500, sample: inspected, on: today }
    const [outlook] = forecast(grounds, { draws: 400, seed: service }).standards
    const [inspection] = rateJudgements(HMIP_2021, judgedAs(cases.slice(audited)), today).standards
    if (!outlook || !inspection) throw new Error('Nothing was rated')
    return { outlook, came: inspection.rating }
  })
}

type Event = { readonly said: number; readonly happened: boolean }

/** Each rating of each service: what chance it was given, and whether it came. */
const eventsIn = (all: readonly Tried[]): readonly Event[] =>
  all.flatMap(({ outlook, came }) =>
    RATINGS.map(rating => ({ said: outlook.probability[rating], happened: rating === came })),
  )

/** How often the rating that was called likely, or all but certain, was the one that came. */
function cameTrue(all: readonly Tried[], plainness: Plainness): number {
  const called = all.filter(({ outlook }) => plainnessOf(outlook, today) === plainness)
  return called.filter(({ outlook, came }) => mostLikely(outlook.probability) === came).length / called.length
}

const judgedAs = (cases: readonly Case[]): readonly Judgement[] =>
  cases.flatMap((one, at) =>
    one.map((isSufficient, column) => ({
      case: `case ${at}`,
      question: QUESTIONS[column] ?? '',
      answer: isSufficient ? ('yes' as const) : ('no' as const),
    })),
  )

/** What was said and what happened, on average, of the events that were given a chance between two. */
function among(events: readonly Event[], from: number, to: number) {
  const some = events.filter(({ said }) => said >= from && said < to)
  const said = some.reduce((sum, event) => sum + event.said, 0) / some.length
  const happened = some.filter(event => event.happened).length / some.length
  return { number: some.length, said, happened, error: Math.sqrt((said * (1 - said)) / some.length) }
}

const TENTHS = Array.from({ length: 10 }, (_none, at) => [at / 10, at === 9 ? 1.01 : (at + 1) / 10] as const)

describe.for([
  ['services as the forecast believes them to be', asBelieved],
  ['services whose shares may be any', anyShares],
] as const)('among %s', ([, world]) => {
  let events: readonly Event[]
  beforeAll(() => {
    events = eventsIn(tried(world, 9, 14, 2000))
  })

  test('events given 20% happen about 20% of the time', () => {
    const { number, said, happened, error } = among(events, 0.15, 0.25)
    expect(number).toBeGreaterThan(200)
    expect(said).toBeCloseTo(0.2, 1)
    expect(Math.abs(happened - said)).toBeLessThan(3 * error)
  })

  test('and so with every other chance', () => {
    for (const [from, to] of TENTHS) {
      const { said, happened, error } = among(events, from, to)
      expect(Math.abs(happened - said), `given ${from} to ${to}`).toBeLessThan(4 * error)
    }
  })
})

// Here the forecast believes few audits too much. That is why `plainnessOf` calls nothing all but certain before as many
// cases were audited as inspectors would look at.
describe('among services most of which are middling', () => {
  let few: readonly Tried[]
  let many: readonly Tried[]
  beforeAll(() => {
    few = tried(middling, 9, 14, 1000)
    many = tried(middling, 60, 60, 600)
  })

  test('events given 20% still happen about as often', () => {
    for (const all of [few, many]) {
      const { said, happened } = among(eventsIn(all), 0.15, 0.25)
      expect(Math.abs(happened - said)).toBeLessThan(0.06)
    }
  })

  test('few audits make high chances too high; with as many as inspectors look at, they come true', () => {
    const [afterFew, afterMany] = [among(eventsIn(few), 0.8, 1.01), among(eventsIn(many), 0.8, 1.01)]
    expect(afterFew.said - afterFew.happened).toBeGreaterThan(0.1)
    expect(Math.abs(afterMany.said - afterMany.happened)).toBeLessThan(0.05)
  })

  test('yet what is called likely comes four times in five or nearly, and what is all but certain nineteen in twenty', () => {
    expect(cameTrue(few, 'likely')).toBeGreaterThan(0.8)
    expect(cameTrue(many, 'likely')).toBeGreaterThan(0.75)
    expect(cameTrue(many, 'all-but-certain')).toBeGreaterThan(0.95)
  })
})
