import { leastCertain } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { countedStandards } from '#modules/frameworks/domain/find.ts'
import { HIGHEST_SCORE, RATINGS } from '#modules/frameworks/domain/rating.ts'
import { chancesIn } from './chances-in.ts'
import type { Counts, Histogram } from './count-draws.ts'
import type { Distribution } from './distribution.ts'
import { greatestLift } from './greatest-lift.ts'
import { type Ground, groundOf, type Grounds, type GroundStandard } from './ground-of.ts'
import type { Forecast, Lift, OverallForecast, StandardForecast } from './outlook.ts'
import { simulate } from './simulate.ts'

type Draws = { readonly draws: number; readonly seed: number }

/** Forecasts every standard that the judgements speak of, and the service overall. The same seed gives the same. */
export function forecast(grounds: Grounds, { draws, seed }: Draws): Forecast {
  const ground = groundOf(grounds)
  const counts = simulate({ ...ground, draws, seed })
  const standards = ground.standards.flatMap((standard, at) =>
    standard.questions.length === 0 ? [] : [standardForecast(standard, counts, at)],
  )
  const overall = overallForecast(grounds, ground, counts)
  return {
    cases: sumOf(ground.work.map(({ cases }) => cases)),
    sample: sumOf(ground.work.map(({ sample }) => sample)),
    draws,
    standardError: standardError(overall ? [...standards, overall] : standards, draws),
    standards,
    overall,
    framework: grounds.framework.id,
    on: grounds.on,
    seed,
    certainty: ground.certainty,
    work: ground.work,
  }
}

function standardForecast(standard: GroundStandard, { standards, lifted }: Counts, at: number): StandardForecast {
  const { id, cases, sample } = standard
  const probability = chancesIn(standards[at])
  return { id, probability, cases, sample, moves: greatestLift(probability, liftsOf(standard, lifted)) }
}

function overallForecast({ framework, on }: Grounds, ground: Ground, counts: Counts): OverallForecast | null {
  const most = counts.totals.findLastIndex((_total, rated) => (counts.rated[rated] ?? 0) > 0)
  if (most <= 0) return null
  const probability = chancesIn(counts.overall)
  const bands = asAt(framework.scoreBands, on)
  const outOf = most * HIGHEST_SCORE
  const known = ground.standards.map(({ id }) => id)
  const totals = counts.totals.map((total, rated) => (rated === 0 ? 0 : (total * most) / rated))
  return {
    probability,
    scoreMean: sumOf([...totals]) / sumOf([...counts.rated].slice(1)),
    outOf,
    cases: sumOf(ground.work.map(({ cases }) => cases)),
    sample: sumOf(ground.work.map(({ sample }) => sample)),
    moves: greatestLift(
      probability,
      ground.standards.flatMap(standard => liftsOf(standard, counts.overallLifted)),
    ),
    certainty: leastCertain(ground.certainty, outOf === bands.value.outOf ? bands.certainty : 'unconfirmed'),
    missing: countedStandards(framework).flatMap(({ id }) => (known.includes(id) ? [] : [id])),
  }
}

const liftsOf = ({ places, questions }: GroundStandard, lifted: readonly Histogram[]): readonly Lift[] =>
  questions.map((question, at) => ({ question, probability: chancesIn(lifted[places[at] ?? -1]) }))

/** The greatest √(p(1−p)/draws), to two figures. */
function standardError(outlooks: readonly { readonly probability: Distribution }[], draws: number): number {
  const chances = outlooks.flatMap(({ probability }) => RATINGS.map(rating => probability[rating]))
  const greatest = Math.max(0, ...chances.map(chance => Math.sqrt((chance * (1 - chance)) / draws)))
  return Number(greatest.toPrecision(2))
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
