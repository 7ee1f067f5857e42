import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { standardsOf } from '#modules/frameworks/domain/find.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { besideOverall } from './beside-overall.ts'
import { type GivenRating, ratedAreas, ratedIn, ratingsByStandard, ratingsElsewhere } from './rated-areas.ts'

const framework = findFramework('hmip-2021')
if (!framework) throw new Error('The framework that this test is about is gone')
const DAY = localDate('2024-09-20')

const given = (standard: string, rating: string, more: Partial<GivenRating> = {}): GivenRating => ({
  standard,
  rating,
  reason: null,
  decided_by: null,
  decided_on: null,
  ...more,
})
const results = [{ question: '2.1.1', sufficient: 1, judged: 9, percentage: null }]

describe('the ratings of an inspection', () => {
  const areas = ratedAreas(framework, [given('2.1', 'good'), given('R1', 'good'), given('9.9', 'good')], results, DAY)
  const standard = (id: string) => areas.flatMap(({ standards }) => standards).find(one => one.standard.id === id)

  test('stand under the framework’s own standards, every one of them', () => {
    expect(areas.flatMap(({ standards }) => standards).map(one => one.standard)).toEqual(standardsOf(framework))
  })

  test('keep what people gave beside what the counts give', () => {
    const assessment = standard('2.1')
    expect([assessment?.given?.rating, assessment?.counted.rating, assessment?.isDecided]).toEqual([
      'good',
      'inadequate',
      true,
    ])
  })

  test('are found under another number that reports print', () => {
    expect(standard('4.1')?.given?.rating).toBe('good')
  })

  test('of a standard that the framework lacks are told apart', () => {
    const all = [given('2.1', 'good'), given('9.9', 'good')]
    expect(ratingsElsewhere(framework, all).map(one => one.standard)).toEqual(['9.9'])
    expect(ratingsElsewhere(undefined, all)).toEqual(all)
  })

  test('count what is rated in each area', () => {
    expect(areas.map(ratedIn)).toEqual([
      { rated: 0, of: 4 },
      { rated: 1, of: 4 },
      { rated: 0, of: 4 },
      { rated: 1, of: 1 },
    ])
  })

  test('by standard are as given; where nothing was given, as the counts give', () => {
    expect(ratingsByStandard(areas).get('2.1')).toBe('good')
    expect(ratingsByStandard(ratedAreas(framework, [], results, DAY)).get('2.1')).toBe('inadequate')
  })
})

describe('what the ratings add up to, beside what is printed', () => {
  const twelve = standardsOf(framework).map(({ id }) => given(id, 'good'))
  const beside = (printed: Parameters<typeof besideOverall>[2], ratings = twelve) =>
    besideOverall(framework, ratedAreas(framework, ratings, [], DAY), printed, DAY)

  test.for([
    ['the same', { score: 24, out_of: 36, overall: 'good' }, false],
    ['nothing printed', { score: null, out_of: null, overall: null }, false],
    ['another rating', { score: 24, out_of: 36, overall: 'outstanding' }, true],
    ['another score', { score: 23, out_of: 36, overall: 'good' }, true],
    ['out of another number', { score: 24, out_of: 39, overall: 'good' }, true],
  ] as const)('%s', ([, printed, differs]) => {
    expect(beside(printed)).toMatchObject({ score: 24, outOf: 36, rating: 'good', certainty: 'published', differs })
  })

  test('is unconfirmed where fewer standards were rated, and nothing where none was', () => {
    const printed = { score: null, out_of: null, overall: null }
    expect(beside(printed, twelve.slice(0, 8))).toMatchObject({ score: 16, outOf: 24, certainty: 'unconfirmed' })
    expect(beside(printed, [])).toBeNull()
  })
})
