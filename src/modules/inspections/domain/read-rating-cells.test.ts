import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import type { Cells } from './merge-cells.ts'
import { cellNames, ratingCells } from './rating-cells.ts'
import { readRatingCells } from './read-rating-cells.ts'

const framework = findFramework('hmip-2021')
const [organisation, court] = framework?.areas ?? []
if (!framework || !organisation || !court) throw new Error('The areas that this test is about are gone')

const read = (cells: Cells, area = court) =>
  readRatingCells(cells, {
    inspectionId: 'inspection',
    framework,
    area,
    day: localDate('2024-09-20'),
    today: localDate('2026-11-22'),
  })
const wrongIn = (cells: Cells) => Object.keys(read(cells).errors)

describe('the cells of an area', () => {
  test('say which standards are rated and which questions are counted; a blank one has no record', () => {
    const { ratings, results, errors } = read({
      'rating-2.1': 'inadequate',
      'sufficient-2.1.1': '1',
      'judged-2.1.1': '9',
    })
    expect(errors).toEqual({})
    expect(ratings.get('2.1')).toMatchObject({ standard: '2.1', rating: 'inadequate', reason: null })
    expect(results.get('2.1.1')).toMatchObject({ question: '2.1.1', sufficient: 1, judged: 9, percentage: null })
    expect([ratings.get('2.2'), results.get('2.1.2')]).toEqual([null, null])
  })

  test.for([
    ['a rating that there is not', { 'rating-2.1': 'excellent' }, 'rating-2.1'],
    ['more sufficient than judged', { 'sufficient-2.1.1': '10', 'judged-2.1.1': '9' }, 'sufficient-2.1.1'],
    ['cases that are no number', { 'sufficient-2.1.1': 'few', 'judged-2.1.1': '9' }, 'sufficient-2.1.1'],
    ['a reason for no rating', { 'reason-2.1': 'Because.', 'by-2.1': 'A panel' }, 'rating-2.1'],
    ['a reason of nobody', { 'rating-2.1': 'good', 'reason-2.1': 'Because.' }, 'by-2.1'],
    ['no real day', { 'rating-2.1': 'good', 'on-2.1-day': '31', 'on-2.1-month': '2', 'on-2.1-year': '2024' }, 'on-2.1'],
    [
      'another rating than the counts give, unexplained',
      { 'rating-2.1': 'good', 'sufficient-2.1.1': '1', 'judged-2.1.1': '9' },
      'reason-2.1',
    ],
  ] as const)('are wrong at one cell: %s', ([, cells, cell]) => {
    expect(wrongIn(cells)).toEqual([cell])
  })

  test('take another rating than the counts give with who and why', () => {
    const cells = {
      'rating-2.1': 'good',
      'sufficient-2.1.1': '6',
      'judged-2.1.1': '10',
      'reason-2.1': 'One case was out of the service’s hands.',
      'by-2.1': 'The ratings panel',
      'on-2.1-day': '3',
      'on-2.1-month': '10',
      'on-2.1-year': '2024',
    }
    const { ratings, errors } = read(cells)
    expect(errors).toEqual({})
    expect(ratings.get('2.1')).toMatchObject({
      rating: 'good',
      decided_by: 'The ratings panel',
      decided_on: '2024-10-03',
    })
  })

  test('show what is recorded just as it would be typed', () => {
    const { ratings, results } = read({
      'rating-2.1': 'good',
      'percentage-2.1.1': '66',
      'reason-2.1': 'The panel’s word.',
      'by-2.1': 'The panel',
      'on-2.1-day': '3',
      'on-2.1-month': '10',
      'on-2.1-year': '2024',
    })
    const recorded = <Kind>(found: ReadonlyMap<string, unknown>) =>
      new Map([...found].filter(([, values]) => values !== null)) as ReadonlyMap<string, Kind>
    const cells = ratingCells(court, recorded(ratings), recorded(results))
    expect(Object.keys(cells).toSorted()).toEqual(cellNames(court).toSorted())
    expect(read(cells)).toEqual({ ratings, results, errors: {} })
  })

  test('of standards judged on evidence ask for the rating alone', () => {
    expect(cellNames(organisation)).toEqual(organisation.standards.map(({ id }) => `rating-${id}`))
  })
})
