import { RATINGS } from '#modules/frameworks/domain/rating.ts'
import type { Distribution } from './distribution.ts'
import type { Chance } from './draw-samples.ts'
import { UNRATED } from './packed-tally.ts'

/** A standard as it is drawn: the places of its questions among all that are drawn, and what leaders gave it. */
export type DrawnStandard = {
  readonly id: string
  readonly counts: boolean
  readonly places: readonly number[]
  readonly given: Distribution | null
}

/** The scores that one draw gives, UNRATED where nothing was judged. Overwritten by the next draw. */
export type RatedDraw = {
  /** Of each standard. */
  readonly standards: Int8Array
  /** For each question, what its standard would have if the work on that question were sufficient in every case. */
  readonly lifted: Int8Array
}

type Rating = {
  readonly tallies: Int32Array
  readonly rateTally: (tally: number) => number
  readonly chance: Chance
}

/** Rates all standards by the tallies as they stand at each call: a standard is as its lowest question is. */
export function standardRater(
  standards: readonly DrawnStandard[],
  { tallies, rateTally, chance }: Rating,
): () => RatedDraw {
  const drawn = { standards: new Int8Array(standards.length), lifted: new Int8Array(tallies.length) }
  const rates = standards.map(({ places, given }, at) => {
    const giveScore = given ? giver(given, chance) : () => UNRATED
    return () => {
      let [lowest, second] = [giveScore(), UNRATED]
      let holding = -1
      for (const question of places) {
        const score = rateTally(tallies[question] ?? 0)
        drawn.lifted[question] = score
        if (score < lowest) [second, lowest, holding] = [lowest, score, question]
        else if (score < second) second = score
      }
      drawn.standards[at] = lowest
      for (const question of places) liftOne(drawn.lifted, question, question === holding ? second : lowest)
    }
  })
  return () => {
    for (const rate of rates) rate()
    return drawn
  }
}

/** Where the question was judged it would be Outstanding, and the others would decide. */
function liftOne(lifted: Int8Array, question: number, others: number): void {
  const isJudged = lifted[question] !== UNRATED
  lifted[question] = isJudged ? Math.min(others, RATINGS.length - 1) : others
}

/** Draws from what leaders set; what is certain takes no chance. */
function giver(given: Distribution, chance: Chance): () => number {
  const upTo = RATINGS.map((_rating, score) => RATINGS.slice(0, score + 1).reduce((sum, one) => sum + given[one], 0))
  const all = upTo.at(-1) ?? 0
  const certain = RATINGS.findIndex(rating => given[rating] === all)
  if (certain >= 0) return () => certain
  return () => {
    const at = chance() * all
    return upTo.findIndex(limit => at < limit)
  }
}
