import type { CaseBands, ScoreBands } from '#modules/frameworks/domain/framework.ts'
import { type Counts, drawCounter } from './count-draws.ts'
import { sampler } from './draw-samples.ts'
import type { Prior } from './forecast-numbers.ts'
import { tallyRater } from './packed-tally.ts'
import { type DrawnStandard, standardRater } from './rate-draw.ts'
import { streamsOfChance } from './streams-of-chance.ts'
import type { Urn } from './urn.ts'

/** An urn with the size of the samples drawn from it, and how many cases each audited one stands for. */
export type SampledUrn = { readonly urn: Urn; readonly size: number; readonly standsFor?: number }

export type Simulation = {
  readonly urns: readonly SampledUrn[]
  readonly standards: readonly DrawnStandard[]
  readonly bands: CaseBands
  readonly scoreBands: ScoreBands
  readonly prior: Prior
  readonly draws: number
  readonly seed: number
}

/** Draws samples from every urn, rates everything each time by the framework’s rules, and counts what came out. */
export function simulate({ urns, standards, bands, scoreBands, prior, draws, seed }: Simulation): Counts {
  const nextStream = streamsOfChance(seed)
  const tallies = new Int32Array(urns.reduce((sum, { urn }) => sum + urn.questions.length, 0))
  let from = 0
  const samplers = urns.map(({ urn, ...sampling }) => {
    const own = tallies.subarray(from, (from += urn.questions.length))
    const draw = sampler(urn, { ...sampling, prior, chance: nextStream() })
    return () => {
      draw(own)
    }
  })
  const rateTally = tallyRater(Math.max(0, ...urns.map(({ size }) => size)), bands)
  const rate = standardRater(standards, { tallies, rateTally, chance: nextStream() })
  const { counts, count } = drawCounter(standards, tallies.length, scoreBands)
  for (let draw = 0; draw < draws; draw++) {
    for (const drawSample of samplers) drawSample()
    count(rate())
  }
  return counts
}
