import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { asAt } from '#kernel/dated.ts'
import { countedStandards, standardsOf } from '#modules/frameworks/domain/find.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { HIGHEST_SCORE, scoreOf } from '#modules/frameworks/domain/rating.ts'
import { rateScore } from '#modules/ratings/domain/overall-rating.ts'
import { FORMER_SERVICES } from './content/former-services.ts'
import { findNationService, NATION_SERVICES } from './nation-services.ts'
import { isBefore, monthsOf, type Publication } from './publication.ts'
import { PUBLISHED_INSPECTIONS, publishedInspectionsOf } from './published-inspections.ts'
import type { PublishedInspection } from './published-inspection.ts'

const titled = PUBLISHED_INSPECTIONS.map(result => [`${result.service} ${result.published}`, result] as const)
const scored = titled.filter(([, { score }]) => score)

const frameworkOf = ({ framework }: PublishedInspection) => {
  const found = findFramework(framework)
  if (!found) throw new Error(`No framework ${framework}`)
  return found
}

/** The first day of the last month in which it can have been. */
const dayIn = (published: Publication) => {
  const { last } = monthsOf(published)
  return localDate(`${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}-01`)
}

describe('the services of the nation', () => {
  test('are the 155 of England and Wales, each with an id of its own', () => {
    const of = (nation: string) => NATION_SERVICES.filter(service => service.nation === nation)
    expect([of('england').length, of('wales').length]).toEqual([138, 17])
    const ids = [...NATION_SERVICES, ...FORMER_SERVICES].map(({ id }) => id)
    expect(new Set(ids).size).toBe(156)
    expect(ids.filter(id => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  })

  test('lie in Wales when their region does', () => {
    expect(NATION_SERVICES.filter(({ nation, region }) => (nation === 'wales') !== (region === 'wales'))).toEqual([])
  })

  test('have taken over from each former one', () => {
    const heirs = FORMER_SERVICES.flatMap(({ former }) => former?.now ?? ['nobody'])
    expect(heirs.filter(id => !NATION_SERVICES.some(service => service.id === id))).toEqual([])
  })
})

describe('a published result', () => {
  test.for(titled)('%s is of a known service, by standards of its framework', ([, result]) => {
    expect(findNationService(result.service)).toBeDefined()
    const standards = standardsOf(frameworkOf(result)).map(({ id }) => id)
    expect(Object.keys(result.ratings).filter(standard => !standards.includes(standard))).toEqual([])
  })

  test.for(titled)('%s falls in months that were, in the time of its framework', ([, result]) => {
    const { first, last } = monthsOf(result.published)
    expect(first).toBeLessThanOrEqual(last)
    expect(first).toBeGreaterThanOrEqual(monthsOf('2018-08').first)
    const isOf2025 = result.framework.startsWith('hmip-2025')
    expect(isOf2025 ? first : last).toSatisfy((month: number) =>
      isOf2025 ? month >= monthsOf('2025-01').first : month <= monthsOf('2025-02').last,
    )
  })

  test.for(titled)('%s can be looked up where it was read', ([, { sources }]) => {
    expect(sources.filter(source => !URL.canParse(source) || !source.startsWith('https://'))).toEqual([])
  })

  test.for(scored)('%s has the total that its known ratings allow', ([, { score, ratings, ...result }]) => {
    const { total = -1, outOf = 0 } = score ?? {}
    const counted = countedStandards(frameworkOf({ ratings, ...result })).flatMap(({ id }) => ratings[id] ?? [])
    const known = counted.reduce((sum, rating) => sum + scoreOf(rating), 0)
    const open = outOf / HIGHEST_SCORE - counted.length
    expect(total).toBeGreaterThanOrEqual(known)
    expect(total).toBeLessThanOrEqual(known + HIGHEST_SCORE * open)
  })

  test.for(scored)('%s has the overall rating that its total earns', ([, result]) => {
    const { value } = asAt(frameworkOf(result).scoreBands, dayIn(result.published))
    const { total = 0, outOf = 1 } = result.score ?? {}
    expect(rateScore(total, outOf, value)).toBe(result.overall)
  })

  test('is certain of its score only where it has one', () => {
    const odd = PUBLISHED_INSPECTIONS.filter(
      ({ score, certainty }) => (score === undefined) !== (certainty.score === undefined),
    )
    expect(odd).toEqual([])
  })
})

describe('the results that are easily misread', () => {
  const latestOf = (service: string) => publishedInspectionsOf(service)[0]

  test('Ceredigion has 1 of 24, since it was rated on eight standards', () => {
    expect(latestOf('ceredigion')?.score).toEqual({ total: 1, outOf: 24 })
  })

  test('Cardiff in 2020 is Inadequate on all twelve standards', () => {
    const cardiff = publishedInspectionsOf('cardiff').find(({ published }) => published === '2020-07')
    expect(Object.values(cardiff?.ratings ?? {})).toEqual(Array(12).fill('inadequate'))
    expect([cardiff?.score, cardiff?.isJoint]).toEqual([{ total: 0, outOf: 36 }, true])
  })

  test('Bridgend in 2022 has no score, since what was printed could not be read', () => {
    const bridgend = publishedInspectionsOf('bridgend').find(({ published }) => published === '2022-06')
    expect([bridgend?.overall, bridgend?.score]).toEqual(['requires-improvement', undefined])
  })

  test('what is not known is not Requires improvement', () => {
    expect(latestOf('waltham-forest')).toMatchObject({ overall: 'requires-improvement', ratings: {} })
  })

  test('which framework it was is only derived, but for those that say so', () => {
    const certain = PUBLISHED_INSPECTIONS.filter(({ certainty }) => certainty.framework === 'published')
    expect(certain.map(({ framework }) => framework).filter(framework => !framework.startsWith('hmip-2025'))).toEqual(
      [],
    )
  })
})

describe('the results of one service', () => {
  test('stand in an order that is sure, the newest first', () => {
    const unsure = [...NATION_SERVICES, ...FORMER_SERVICES].filter(({ id }) => {
      const results = publishedInspectionsOf(id)
      return results.some(({ published }, at) => at > 0 && !isBefore(published, results[at - 1]?.published ?? '2018'))
    })
    expect(unsure.map(({ id }) => id)).toEqual([])
  })

  test('are none for a service that nobody knows', () => {
    expect(publishedInspectionsOf('aberwen')).toEqual([])
  })
})
