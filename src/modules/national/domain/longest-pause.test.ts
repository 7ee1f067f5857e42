import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rating } from '#modules/frameworks/domain/rating.ts'
import { longestPause } from './longest-pause.ts'
import { exactMonth, type Publication } from './publication.ts'
import { PUBLISHED_INSPECTIONS } from './published-inspections.ts'
import type { PublishedInspection } from './published-inspection.ts'

const result = (
  published: Publication,
  overall: Rating = 'inadequate',
  service: string = published,
): PublishedInspection => ({
  service,
  published,
  framework: 'hmip-2021',
  overall,
  ratings: {},
  certainty: { framework: 'derived' },
  sources: ['https://example.org'],
})

const found = (results: readonly PublishedInspection[]) => {
  const pause = longestPause(results, 'inadequate')
  return pause && [pause.before.service, pause.first.service, pause.months, pause.since.map(({ service }) => service)]
}

describe('the longest time without a rating', () => {
  test('of the published results is that from Cardiff to Ceredigion', () => {
    expect(found(PUBLISHED_INSPECTIONS)).toEqual(['cardiff', 'ceredigion', 52, ['reading', 'slough']])
  })

  test.for([
    ['there is none among fewer than two', [result('2020-07')], null],
    [
      'other ratings do not end it',
      [result('2020-07'), result('2021-01', 'good'), result('2024-11')],
      ['2020-07', '2024-11', 52, []],
    ],
    [
      'one that may have been in between ends it',
      [result('2020-07'), result('2021'), result('2024-11'), result('2025-01')],
      ['2024-11', '2025-01', 2, []],
    ],
    [
      'one whose month is not known, but cannot have been in between, does not',
      [result('2019'), result('2020-07'), result('2024-11')],
      ['2020-07', '2024-11', 52, []],
    ],
    [
      'two in one month are no time apart',
      [result('2020-07', 'inadequate', 'a'), result('2020-07', 'inadequate', 'b')],
      null,
    ],
  ] as const)('%s', ([, results, expected]) => {
    expect(found(results)).toEqual(expected)
  })

  const months = fc.array(
    fc
      .integer({ min: 1, max: 12 })
      .chain(month =>
        fc
          .integer({ min: 2018, max: 2025 })
          .map(year => result(`${year}-${String(month).padStart(2, '0')}` as Publication)),
      ),
    { maxLength: 12 },
  )

  test('does not depend on the order in which results are given', () => {
    fc.assert(
      fc.property(months, results => {
        const [one, other] = [longestPause(results, 'inadequate'), longestPause(results.toReversed(), 'inadequate')]
        expect(one?.months).toBe(other?.months)
      }),
    )
  })

  test('has nothing with the rating inside it', () => {
    fc.assert(
      fc.property(months, results => {
        const pause = longestPause(results, 'inadequate')
        if (!pause) return true
        const [from, to] = [exactMonth(pause.before.published) ?? 0, exactMonth(pause.first.published) ?? 0]
        return results.every(
          ({ published }) => (exactMonth(published) ?? 0) <= from || (exactMonth(published) ?? 0) >= to,
        )
      }),
    )
  })
})
