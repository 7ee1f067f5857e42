import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import type { Rating } from '#modules/frameworks/index.ts'
import { inspectedRating } from './inspected-rating.ts'

const inspection = (day: string, framework: string, ratings: Readonly<Record<string, Rating>>) => ({
  id: `inspection of ${day}`,
  day: localDate(day),
  framework,
  ratings: new Map(Object.entries(ratings)),
})
const IN_2024 = inspection('2024-05-01', 'hmip-2021', { '2.1': 'inadequate', '3.1': 'good', '1.1': 'good' })
const OUT_OF_COURT_ONLY = inspection('2025-02-01', 'hmip-2021', { '3.1': 'good' })
const IN_2020 = inspection('2020-05-01', 'hmip-2018', {
  '2.1': 'good',
  '2.4': 'outstanding',
  '3.1': 'good',
  '3.4': 'good',
})

test.for([
  ['the newest that rated it', 'hmip-2021', '2.1', 'inadequate', '2024-05-01', []],
  ['an older one where the newest did not', 'hmip-2021', '2.4', 'outstanding', '2020-05-01', []],
  [
    'the lowest of those about the same in another framework',
    'hmip-2025-full',
    '2.1',
    'inadequate',
    '2024-05-01',
    ['2.1', '3.1'],
  ],
  ['the one about the same', 'hmip-2025-full', '1.1', 'good', '2024-05-01', ['1.1']],
] as const)('a standard has the rating of %s', ([, framework, standard, rating, day, as]) => {
  expect(inspectedRating([IN_2024, IN_2020], framework, standard)).toEqual({
    rating,
    inspectionId: `inspection of ${day}`,
    on: day,
    as,
  })
})

test.for([
  ['was never rated', 'hmip-2021', '1.2'],
  ['meant something else under the same number', 'hmip-2021', '3.4'],
] as const)('a standard that %s has none', ([, framework, standard]) => {
  expect(inspectedRating([IN_2024, IN_2020], framework, standard)).toBeNull()
})

test('work out of court says nothing of work for courts, where a framework keeps them apart', () => {
  expect(inspectedRating([OUT_OF_COURT_ONLY, IN_2024], 'hmip-2021', '2.1')?.rating).toBe('inadequate')
  expect(inspectedRating([OUT_OF_COURT_ONLY], 'hmip-2021', '2.1')).toBeNull()
})
