import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { RATINGS } from '#modules/frameworks/domain/rating.ts'
import type { Answer, Judgement } from '#modules/ratings/domain/judgement.ts'
import { certainly, chanceAbove, meanScore, mostLikely } from './distribution.ts'
import { forecast } from './forecast.ts'
import type { Grounds } from './ground-of.ts'

const today = localDate('2026-11-26')
const LETTERS: Readonly<Record<string, Answer>> = { y: 'yes', n: 'no' }

/** Judges cases on a question by the letters of a text: y, n, or - where it does not apply. */
const judged = (question: string, answers: string, kind = 'case'): readonly Judgement[] =>
  [...answers].map((letter, at) => ({ case: `${kind} ${at}`, question, answer: LETTERS[letter] ?? 'na' }))

function groundsOf(judgements: readonly Judgement[], more: Partial<Grounds> = {}, id = 'hmip-2021'): Grounds {
  const framework = findFramework(id)
  if (!framework) throw new Error(`There is no framework ${id}`)
  return { framework, judgements, openCases: 15, on: today, ...more }
}

const forecastOf = (judgements: readonly Judgement[], more: Partial<Grounds> = {}, draws = 20_000, id?: string) =>
  forecast(groundsOf(judgements, more, id), { draws, seed: 1 })

const ONE_OF_NINE = judged('2.1.1', 'ynnnnnnnn')

describe('one of nine audited cases was sufficient', () => {
  const found = forecastOf(ONE_OF_NINE, {}, 100_000)

  test('and fourteen of fifteen open cases would be looked at', () => {
    expect(found).toMatchObject({ cases: 9, sample: 14, draws: 100_000, framework: 'hmip-2021', seed: 1 })
    expect(found.work).toEqual([{ works: ['court'], cases: 9, openCases: 15, sample: 14 }])
  })

  test('the chances are those of the closed form, within the error that is stated', () => {
    // Fewer than 7, 7 to 9, 10 or 11, and 12 or more of 14, whose number is beta-binomial with 1½ and 8½: summed in fractions.
    const exact = { inadequate: 0.965326, 'requires-improvement': 0.031917, good: 0.002508, outstanding: 0.000248 }
    const [standard] = found.standards
    for (const rating of RATINGS)
      expect(Math.abs((standard?.probability[rating] ?? 0) - exact[rating])).toBeLessThan(4 * found.standardError)
  })

  test('the stated error is the greatest that any of the chances has', () => {
    const chances = [...found.standards, ...(found.overall ? [found.overall] : [])].flatMap(({ probability }) =>
      RATINGS.map(rating => probability[rating]),
    )
    const greatest = Math.max(...chances.map(chance => Math.sqrt((chance * (1 - chance)) / 100_000)))
    expect(found.standardError).toBeCloseTo(greatest, 5)
    expect(found.standardError).toBeLessThanOrEqual(0.0016)
  })

  test('the number of cases stands beside every chance', () => {
    expect([...found.standards, found.overall].map(outlook => outlook?.cases)).toEqual([9, 9])
  })
})

describe('the same seed', () => {
  test('gives the same forecast on every machine', () => {
    const { probability } = forecastOf(ONE_OF_NINE, {}, 1000).standards[0] ?? {}
    expect(probability).toEqual({ inadequate: 0.976, 'requires-improvement': 0.024, good: 0, outstanding: 0 })
  })

  test('and another gives one that differs by chance alone', () => {
    const other = forecast(groundsOf(ONE_OF_NINE), { draws: 20_000, seed: 2 }).standards[0]?.probability
    const one = forecastOf(ONE_OF_NINE).standards[0]?.probability
    expect(other).not.toEqual(one)
    expect(Math.abs((other?.inadequate ?? 0) - (one?.inadequate ?? 1))).toBeLessThan(0.01)
  })

  test('leaves a kind of work as it is when another is audited too', () => {
    const court = judged('2.1.1', 'yynnyyyny')
    const both = [...court, ...judged('3.1.1', 'nnyyn', 'other')]
    const open = { court: 12, 'out-of-court': 30 }
    expect(forecastOf(both, { openCases: open }).standards[0]).toEqual(
      forecastOf(court, { openCases: { court: 12 } }).standards[0],
    )
  })
})

describe('overall', () => {
  const evidence = ['1.1', '1.2', '1.3', '1.4', '3.4']
  const others = ['2.2', '2.3', '2.4', '3.1', '3.2', '3.3']

  test('the standards that leaders gave count as given', () => {
    const given = new Map([...evidence, ...others].map(id => [id, certainly('good')]))
    const { overall, standards } = forecastOf(ONE_OF_NINE, { given })
    const mean = meanScore(standards[0]?.probability ?? certainly('good'))
    expect(standards.map(({ id }) => id)).toEqual(['2.1'])
    expect(overall).toMatchObject({ outOf: 36, missing: [], probability: { good: 1 } })
    expect(overall?.scoreMean).toBeCloseTo(22 + mean, 8)
  })

  test('what leaders doubt is drawn as they doubt it', () => {
    const half = { inadequate: 0.5, 'requires-improvement': 0, good: 0, outstanding: 0.5 }
    const given = new Map([
      ['1.1', half],
      ['1.2', half],
    ])
    const { overall } = forecastOf([], { given, openCases: 0 })
    // Of two standards the bands are taken in proportion: 0 of 6 Inadequate, 3 Requires improvement, 6 Outstanding.
    expect(overall?.outOf).toBe(6)
    for (const [rating, chance] of [
      ['inadequate', 0.25],
      ['requires-improvement', 0.5],
      ['outstanding', 0.25],
    ] as const)
      expect(overall?.probability[rating]).toBeCloseTo(chance, 1)
  })

  test('standards of which nothing is known are named, and the bands unconfirmed without them', () => {
    const { overall } = forecastOf(ONE_OF_NINE, { given: new Map([['1.1', certainly('outstanding')]]) })
    expect(overall).toMatchObject({ outOf: 6, certainty: 'unconfirmed' })
    expect(overall?.missing).toEqual(['1.2', '1.3', '1.4', ...others, '3.4'].toSorted())
  })

  test('nothing that counts was audited or given: there is none', () => {
    const victims = judged('V1.1', 'ynyynyy')
    expect(forecastOf(victims, {}, 1000, 'hmip-2025-full')).toMatchObject({ overall: null, standards: [{ id: 'V1' }] })
  })

  test('the service is moved by a question as far as its standard’s score carries', () => {
    // Eleven standards make 18, and 2.1 adds nothing now; with three points more the service would be Good.
    const given = new Map(
      [...evidence, ...others].map((id, at) => [id, certainly(at < 7 ? 'good' : 'requires-improvement')]),
    )
    const held = [...judged('2.1.1', 'yyyyyyyyy'), ...judged('2.1.2', 'nnnnnnnnn')]
    const { overall } = forecastOf(held, { given })
    expect(overall?.probability['requires-improvement']).toBeGreaterThan(0.95)
    expect(overall?.moves?.question).toBe('2.1.2')
    expect(overall?.moves?.probability.good).toBeGreaterThan(0.95)
  })

  test('standards that fall short in the same cases fall together', () => {
    const same = ['2.1.1', '2.2.1', '2.3.1', '2.4.1'].flatMap(question => judged(question, 'yynnyyn'))
    const apart = [
      ...judged('2.1.1', 'yynnyyn'),
      ...judged('2.2.1', 'nnyyyyn'),
      ...judged('2.3.1', 'yyyynnn'),
      ...judged('2.4.1', 'nyynyyn'),
    ]
    const outer = (judgements: readonly Judgement[]): number => {
      const { probability } = forecastOf(judgements).overall ?? { probability: certainly('good') }
      return probability.inadequate + probability.outstanding
    }
    expect(outer(same)).toBeGreaterThan(outer(apart) + 0.1)
  })
})

describe('kinds of work', () => {
  const both = [...judged('2.1.1', 'ynyyny'), ...judged('3.1.1', 'yyy', 'other')]

  test('share the open cases in proportion to the audited ones, and each has its own sample', () => {
    expect(forecastOf(both, { openCases: 300 }).work).toEqual([
      { works: ['court'], cases: 6, openCases: 200, sample: 91 },
      { works: ['out-of-court'], cases: 3, openCases: 100, sample: 63 },
    ])
  })

  test('share a chosen sample', () => {
    expect(forecastOf(both, { openCases: 300, sample: 30 }).work.map(({ sample }) => sample)).toEqual([20, 10])
  })

  test('have their own open cases where these are known, and a forecast where nothing was audited', () => {
    const found = forecastOf(judged('2.1.1', 'ynyyny'), { openCases: { court: 30, 'out-of-court': 10 } })
    expect(found.work.map(({ openCases, cases }) => [openCases, cases])).toEqual([
      [30, 6],
      [10, 0],
    ])
    const unknown = found.standards.find(({ id }) => id === '3.1')
    expect(unknown?.cases).toBe(0)
    expect(unknown?.probability.inadequate).toBeGreaterThan(0.4)
    expect(unknown?.probability.outstanding).toBeGreaterThan(0.05)
  })
})

describe('a standard', () => {
  test('that applies to few cases has samples in which it has no rating', () => {
    const { probability } = forecastOf(judged('2.1.1', '--------y'), { openCases: 4 }).standards[0] ?? {}
    const rated = RATINGS.reduce((sum, rating) => sum + (probability?.[rating] ?? 0), 0)
    expect(rated).toBeGreaterThan(0.1)
    expect(rated).toBeLessThan(0.7)
  })

  test('that applies to none has no rating in any', () => {
    expect(forecastOf(judged('2.1.1', '----'))).toMatchObject({
      standards: [{ id: '2.1', cases: 0, moves: null, probability: { inadequate: 0, outstanding: 0 } }],
      overall: null,
    })
  })

  test('is moved most by the question that holds it down', () => {
    const { probability, moves } = forecastOf([
      ...judged('2.1.1', 'yyyyyyyyn'),
      ...judged('2.1.2', 'ynnnnynnn'),
      ...judged('2.1.3', 'yyyynyyyy'),
    ]).standards[0] ?? { probability: certainly('good'), moves: null }
    expect(mostLikely(probability)).toBe('inadequate')
    expect(moves?.question).toBe('2.1.2')
    expect(chanceAbove('inadequate', moves?.probability ?? probability)).toBeGreaterThan(0.9)
  })
})

describe('whatever was audited', () => {
  const answers = fc.array(fc.constantFrom('y', 'n', '-'), { minLength: 1, maxLength: 20 }).map(all => all.join(''))

  test('the chances are of one, but for samples in which there is no rating', () => {
    fc.assert(
      fc.property(answers, answers, fc.integer({ min: 1, max: 60 }), (first, second, openCases) => {
        const judgements = [...judged('2.1.1', first), ...judged('2.1.2', second)]
        for (const { probability } of forecastOf(judgements, { openCases }, 200).standards) {
          const sum = RATINGS.reduce((before, rating) => before + probability[rating], 0)
          expect(sum).toBeLessThanOrEqual(1 + 1e-9)
          if (!judgements.some(({ answer }) => answer === 'na')) expect(sum).toBeCloseTo(1, 9)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('one more sufficient case never lowers what is to be expected, and the order of the lines says nothing', () => {
    const score = (judgements: readonly Judgement[]) =>
      meanScore(forecastOf(judgements, {}, 4000).standards[0]?.probability ?? certainly('inadequate'))
    fc.assert(
      fc.property(fc.stringMatching(/^[yn]{2,12}$/), text => {
        const now = score(judged('2.1.1', text))
        expect(score(judged('2.1.1', text.replace('n', 'y')))).toBeGreaterThanOrEqual(now - 1e-12)
        expect(score(judged('2.1.1', [...text].reverse().join('')))).toBeCloseTo(now, 0)
      }),
      { numRuns: 30 },
    )
  })
})
