import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import {
  countedStandards,
  findFramework,
  type Framework,
  type Rating,
  RATINGS,
  scoreOf,
  standardsOf,
} from '#modules/frameworks/index.ts'
import { overallRating } from './overall-rating.ts'

const today = localDate('2026-11-26')

const framework = (id: string): Framework => {
  const found = findFramework(id)
  if (!found) throw new Error(`There is no framework ${id}`)
  return found
}

/** Ratings by the first letters of a text, in the order of the framework's counted standards; - for one not rated. */
const ratings = (id: string, letters: string): ReadonlyMap<string, Rating> =>
  new Map(
    countedStandards(framework(id)).flatMap((standard, at) => {
      const rating = LETTERS[letters[at] ?? '-']
      return rating ? [[standard.id, rating] as const] : []
    }),
  )
const LETTERS: Readonly<Record<string, Rating>> = {
  I: 'inadequate',
  R: 'requires-improvement',
  G: 'good',
  O: 'outstanding',
}

const overall = (id: string, letters: string) => overallRating(framework(id), ratings(id, letters), today)

describe('the published overall ratings of services whose standards are all known', () => {
  test.for([
    // Cardiff, July 2020: all twelve standards Inadequate.
    ['Cardiff 2020', 'hmip-2018', 'IIIIIIIIIIII', 0, 'inadequate'],
    // Dorset, January 2023: 11 Good, 1 Requires improvement, 1 Outstanding of 13; without resettlement, Good, 24 of 36.
    ['Dorset 2023', 'hmip-2021', 'GGGGGGGGGROG', 24, 'good'],
    // West Sussex, June 2022: 4 Outstanding, 2.3 and 2.4 Requires improvement, 6 Good: 26 of 36.
    ['West Sussex 2022', 'hmip-2021', 'GOGGGGRROOOG', 26, 'good'],
  ] as const)('%s', ([, id, letters, score, rating]) => {
    expect(overall(id, letters)).toEqual({ score, outOf: 36, rating, certainty: 'published' })
  })

  test('Ceredigion 2024, rated on eight standards: 1 of 24', () => {
    expect(overall('hmip-2021', 'IRII----IIII')).toEqual({
      score: 1,
      outOf: 24,
      rating: 'inadequate',
      certainty: 'unconfirmed',
    })
  })
})

describe('the bands', () => {
  test.for([
    [0, 'inadequate'],
    [6, 'inadequate'],
    [7, 'requires-improvement'],
    [18, 'requires-improvement'],
    [19, 'good'],
    [30, 'good'],
    [31, 'outstanding'],
    [36, 'outstanding'],
  ] as const)('%i of 36 is %s', ([score, rating]) => {
    expect(overall('hmip-2021', lettersFor(score))).toMatchObject({ score, rating })
  })

  test.for([
    [4, 'inadequate'],
    [5, 'requires-improvement'],
    [12, 'requires-improvement'],
    [13, 'good'],
    [20, 'good'],
    [21, 'outstanding'],
  ] as const)('%i of 24, in proportion, is %s', ([score, rating]) => {
    const eight = lettersFor(score).slice(0, 8)
    expect(overall('hmip-2021', eight)).toMatchObject({ score, outOf: 24, rating, certainty: 'unconfirmed' })
  })
})

/** Letters for a total of as many Outstandings as go into it, and the rest. */
const lettersFor = (score: number): string =>
  `${'O'.repeat(score / 3)}${['', 'R', 'G'][score % 3] ?? ''}`.padEnd(12, 'I')

test('standards that stand alone do not count', () => {
  const without = ratings('hmip-2021', 'GGGGGGGGGGGG')
  const withResettlement = new Map([...without, ['4.1', 'inadequate' as const]])
  const rated = (all: ReadonlyMap<string, Rating>) => overallRating(framework('hmip-2021'), all, today)
  expect(rated(withResettlement)).toEqual(rated(without))
})

test('nothing counted is rated: no overall rating', () => {
  expect(overall('hmip-2021', '')).toMatchObject({ score: 0, outOf: 0, rating: null })
})

test.for(['hmip-2025-full', 'hmip-2025-children-and-victims'])(
  'the bands of %s were not found in print, and it says so',
  id => {
    expect(overall(id, 'GGGGGG')).toMatchObject({ rating: 'good', certainty: 'unconfirmed' })
  },
)

describe('whatever the ratings', () => {
  const some = fc
    .subarray([...standardsOf(framework('hmip-2021'))])
    .chain(standards =>
      fc
        .tuple(...standards.map(() => fc.constantFrom(...RATINGS)))
        .map(all => new Map(standards.map(({ id }, at) => [id, all[at] ?? 'good'] as const))),
    )

  test('the scores add up, to no more than three for each counted standard', () => {
    fc.assert(
      fc.property(some, all => {
        const counted = countedStandards(framework('hmip-2021')).filter(({ id }) => all.has(id))
        const { score, outOf } = overallRating(framework('hmip-2021'), all, today)
        expect(outOf).toBe(3 * counted.length)
        expect(score).toBe(counted.reduce((sum, { id }) => sum + scoreOf(all.get(id) ?? 'inadequate'), 0))
      }),
    )
  })

  test('a better standard never lowers the overall rating', () => {
    fc.assert(
      fc.property(some, all => {
        const before = overallRating(framework('hmip-2021'), all, today).rating
        for (const [id, rating] of all) {
          const better = RATINGS[scoreOf(rating) + 1] ?? rating
          const after = overallRating(framework('hmip-2021'), new Map([...all, [id, better]]), today).rating
          expect(after === null ? -1 : scoreOf(after)).toBeGreaterThanOrEqual(before === null ? -1 : scoreOf(before))
        }
      }),
    )
  })
})
