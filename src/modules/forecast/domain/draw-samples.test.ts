import { describe, expect, test } from 'vitest'
import { sampler } from './draw-samples.ts'
import { markOf } from './packed-tally.ts'
import { streamsOfChance } from './streams-of-chance.ts'
import type { Urn } from './urn.ts'

const prior = { weight: 1, sufficient: 0.5 }
const DRAWS = 60_000
const SUFFICIENT = 1 << 16

/** An urn of cases, each told by the letters of its answers: y, n, or - where a question does not apply. */
function urnWith(cases: readonly string[], width: number): Urn {
  const answers = cases.flatMap(one =>
    [...one].map(letter => markOf(letter === 'y' ? 'yes' : letter === 'n' ? 'no' : 'na')),
  )
  const seen = Array.from({ length: width }, (_none, at) => cases.filter(one => one[at] !== '-').length)
  return {
    works: ['court'],
    questions: Array.from({ length: width }, (_none, at) => `q${at}`),
    cases: cases.length,
    marks: Int32Array.from(answers),
    applies: seen.map(count => (cases.length === 0 ? 1 : count / cases.length)),
  }
}

/** How often each outcome came, as a share of all draws. */
function shares<Outcome>(urn: Urn, size: number, outcome: (tallies: Int32Array) => Outcome, standsFor = 1) {
  const draw = sampler(urn, { size, prior, standsFor, chance: streamsOfChance(11)() })
  const tallies = new Int32Array(urn.questions.length)
  const counts = new Map<Outcome, number>()
  for (let at = 0; at < DRAWS; at++) {
    draw(tallies)
    const one = outcome(tallies)
    counts.set(one, (counts.get(one) ?? 0) + 1 / DRAWS)
  }
  return counts
}

/** Within four and a half standard errors, so that hundreds of comparisons agree unless one is wrong. */
function expectNear(share: number, exact: number): void {
  expect(Math.abs(share - exact)).toBeLessThanOrEqual(4.5 * Math.sqrt((exact * (1 - exact)) / DRAWS) + 1e-9)
}

describe('the sufficient cases among those drawn, of one question', () => {
  test.for([
    // sufficient, not, size of the sample, how many cases each audited one stands for
    [1, 1, 2, 1],
    [1, 8, 14, 1],
    [9, 0, 14, 1],
    [5, 4, 9, 1],
    [20, 10, 40, 1],
    [0, 0, 6, 1],
    [1, 8, 14, 2],
    [5, 4, 14, 1.5],
  ] as const)('of %i and %i, %i drawn, each for %f, are spread as the closed form says', ([s, f, size, standsFor]) => {
    const urn = urnWith([...'y'.repeat(s), ...'n'.repeat(f)], 1)
    const found = shares(urn, size, ([tally = 0]) => tally >>> 16, standsFor)
    const exact = betaBinomial(size, standsFor * s + 0.5, standsFor * f + 0.5)
    for (let count = 0; count <= size; count++) expectNear(found.get(count) ?? 0, exact(count))
  })
})

test('whole cases are drawn: of two questions, what the urn gives is what every path through it gives', () => {
  const urn = urnWith(['yn', 'n-'], 2)
  const found = shares(urn, 2, tallies => String(tallies))
  const exact = everyPath(['yn', 'n-'], 2)
  expect(exact.size).toBeGreaterThan(8)
  expect([...found.keys()].filter(outcome => !exact.has(outcome))).toEqual([])
  for (const [outcome, chance] of exact) expectNear(found.get(outcome) ?? 0, chance)
})

test('what always goes together in the audit goes together in nearly every sample', () => {
  const together = shares(urnWith(['yy', 'nn', 'nn', 'yy'], 2), 10, ([a, b]) => a === b)
  // Only a case that no audit has seen can part the two; one in 5 + i is drawn at each step, half of them do.
  expect(together.get(true) ?? 0).toBeGreaterThan(0.5)
  const apart = shares(urnWith(['yn', 'ny', 'nn', 'yy'], 2), 10, ([a, b]) => a === b)
  expect(together.get(true) ?? 0).toBeGreaterThan(2 * (apart.get(true) ?? 1))
})

test('a question that never applied is never judged, and one that sometimes did as often as it did', () => {
  const urn = urnWith(['y-y', 'n--', 'y--', 'y-n'], 3)
  expect([...shares(urn, 8, tallies => tallies[1]).keys()]).toEqual([0])
  const judged = shares(urn, 8, tallies => (tallies[2] ?? 0) & (SUFFICIENT - 1))
  const mean = [...judged].reduce((sum, [count, share]) => sum + count * share, 0)
  expect(mean).toBeCloseTo(4, 1)
})

test('each draw begins with the audited cases alone', () => {
  const urn = urnWith(['y'], 1)
  const found = shares(urn, 1, ([tally = 0]) => tally >>> 16)
  expectNear(found.get(1) ?? 0, 0.75)
})

/** The chance of each number of successes among `n`, where the chance of one has a beta distribution. */
function betaBinomial(n: number, a: number, b: number): (k: number) => number {
  const rising = (from: number, steps: number): number =>
    Array.from({ length: steps }, (_none, at) => from + at).reduce((product, one) => product * one, 1)
  const choose = (k: number): number =>
    Array.from({ length: k }, (_none, at) => (n - at) / (at + 1)).reduce((product, one) => product * one, 1)
  return k => (choose(k) * rising(a, k) * rising(b, n - k)) / rising(a + b, n)
}

/** The chance of each pair of tallies, by going through every way in which cases can be drawn. */
function everyPath(audited: readonly string[], size: number): ReadonlyMap<string, number> {
  const width = audited[0]?.length ?? 0
  const applies = Array.from(
    { length: width },
    (_none, at) => audited.filter(one => one[at] !== '-').length / audited.length,
  )
  const unseen = applies.reduce<readonly (readonly [string, number])[]>(
    (cases, share) =>
      cases.flatMap(([one, chance]) => [
        [`${one}y`, (chance * share) / 2] as const,
        [`${one}n`, (chance * share) / 2] as const,
        [`${one}-`, chance * (1 - share)] as const,
      ]),
    [['', 1]],
  )
  const outcomes = new Map<string, number>()
  const walk = (urn: readonly string[], drawn: readonly string[], chance: number): void => {
    if (chance === 0) return
    if (drawn.length === size) {
      const key = String(tallyOf(drawn, width))
      outcomes.set(key, (outcomes.get(key) ?? 0) + chance)
      return
    }
    const next = [
      ...urn.map(one => [one, 1 / (urn.length + 1)] as const),
      ...unseen.map(([one, share]) => [one, share / (urn.length + 1)] as const),
    ]
    for (const [one, share] of next) walk([...urn, one], [...drawn, one], chance * share)
  }
  walk(audited, [], 1)
  return outcomes
}

const tallyOf = (drawn: readonly string[], width: number): readonly number[] =>
  Array.from({ length: width }, (_none, at) =>
    drawn.reduce((sum, one) => sum + (one[at] === 'y' ? SUFFICIENT + 1 : one[at] === 'n' ? 1 : 0), 0),
  )
