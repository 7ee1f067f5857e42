import type { Prior } from './forecast-numbers.ts'
import { markOf } from './packed-tally.ts'
import type { Urn } from './urn.ts'

/** The next number of a stream of chance, from 0 up to and without 1. */
export type Chance = () => number

type Sampling = {
  readonly size: number
  readonly chance: Chance
  readonly prior: Prior
  /** How many cases each audited one stands for: more than one asks what more audits like these would tell. */
  readonly standsFor?: number
}

/**
 * Draws samples from an urn, each time from the beginning, and tallies its questions. The next case is a copy of an
 * audited or of a drawn one, each as likely as any other, or, with the prior's weight, one that no audit has seen.
 */
export function sampler(urn: Urn, { size, chance, prior, standsFor = 1 }: Sampling): (tallies: Int32Array) => void {
  const { cases, questions } = urn
  const width = questions.length
  const marks = new Int32Array((cases + size) * width)
  marks.set(urn.marks)
  const drawn = new Int32Array(size)
  const hits = new Int32Array(cases + size)
  const audited = cases * standsFor
  return tallies => {
    let known = cases
    for (let at = 0; at < size; at++) {
      const ball = chance() * (audited + at + prior.weight)
      let one = known
      if (ball < audited) one = Math.min(cases - 1, Math.floor(ball / standsFor))
      else if (ball < audited + at) one = drawn[Math.floor(ball - audited)] ?? 0
      else markUnseen(marks, known++ * width, urn, prior, chance)
      drawn[at] = one
      hits[one] = (hits[one] ?? 0) + 1
    }
    tally(tallies, marks, drawn, hits)
  }
}

/** Adds up the marks of the drawn cases, of each at once as often as it was drawn, and forgets how often that was. */
function tally(tallies: Int32Array, marks: Int32Array, drawn: Int32Array, hits: Int32Array): void {
  const width = tallies.length
  tallies.fill(0)
  for (const one of drawn) {
    const times = hits[one] ?? 0
    if (times === 0) continue
    hits[one] = 0
    for (let question = 0, from = one * width; question < width; question++)
      tallies[question] = (tallies[question] ?? 0) + Math.imul(times, marks[from + question] ?? 0)
  }
}

/** A case that no audit has seen: each question applies as often as seen, and is sufficient with the prior's chance. */
function markUnseen(marks: Int32Array, from: number, { applies }: Urn, { sufficient }: Prior, chance: Chance): void {
  applies.forEach((share, question) => {
    const answer = chance() >= share ? 'na' : chance() < sufficient ? 'yes' : 'no'
    marks[from + question] = markOf(answer)
  })
}
