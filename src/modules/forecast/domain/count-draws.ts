import type { ScoreBands } from '#modules/frameworks/domain/framework.ts'
import { HIGHEST_SCORE, scoreOf } from '#modules/frameworks/domain/rating.ts'
import { rateScore } from '#modules/ratings/domain/overall-rating.ts'
import { UNRATED } from './packed-tally.ts'
import type { DrawnStandard, RatedDraw } from './rate-draw.ts'

/** How many draws gave each score, 0 to 3, and how many gave none. */
export type Histogram = Int32Array

/** What came out of many draws. */
export type Counts = {
  readonly standards: readonly Histogram[]
  readonly overall: Histogram
  /** For each question, its standard and the service as they would be were its work sufficient in every case. */
  readonly lifted: readonly Histogram[]
  readonly overallLifted: readonly Histogram[]
  /** By how many counted standards were rated: how many draws, and their totals added up. */
  readonly rated: Float64Array
  readonly totals: Float64Array
}

/** Counts draw after draw. */
export function drawCounter(standards: readonly DrawnStandard[], questions: number, bands: ScoreBands) {
  const histograms = (length: number) => Array.from({ length }, () => new Int32Array(UNRATED + 1))
  const counted = [...standards.keys()].filter(at => standards[at]?.counts)
  const counts: Counts = {
    standards: histograms(standards.length),
    overall: new Int32Array(UNRATED + 1),
    lifted: histograms(questions),
    overallLifted: histograms(questions),
    rated: new Float64Array(counted.length + 1),
    totals: new Float64Array(counted.length + 1),
  }
  const overallOf = overallRater(counted.length, bands)
  const count = (draw: RatedDraw): void => {
    let [rated, total] = [0, 0]
    for (const at of counted) {
      const score = draw.standards[at] ?? UNRATED
      if (score !== UNRATED) [rated, total] = [rated + 1, total + score]
    }
    add(counts.overall, overallOf(rated, total))
    add(counts.rated, rated)
    add(counts.totals, rated, total)
    standards.forEach(({ places, counts: isCounted }, at) => {
      const score = draw.standards[at] ?? UNRATED
      add(counts.standards[at], score)
      for (const question of places) {
        const lifted = draw.lifted[question] ?? UNRATED
        add(counts.lifted[question], lifted)
        add(counts.overallLifted[question], overallOf(rated, isCounted ? total + lifted - score : total))
      }
    })
  }
  return { counts, count }
}

function add(counts: Histogram | Float64Array | undefined, at: number, more = 1): void {
  if (counts) counts[at] = (counts[at] ?? 0) + more
}

/** The overall score of a total of so many rated standards, looked up in what `rateScore` says of each. */
function overallRater(standards: number, bands: ScoreBands): (rated: number, total: number) => number {
  const width = standards * HIGHEST_SCORE + 1
  const scores = new Int8Array((standards + 1) * width).fill(UNRATED)
  for (let rated = 1; rated <= standards; rated++)
    for (let total = 0; total <= rated * HIGHEST_SCORE; total++)
      scores[rated * width + total] = scoreOf(rateScore(total, rated * HIGHEST_SCORE, bands))
  return (rated, total) => scores[rated * width + total] ?? UNRATED
}
