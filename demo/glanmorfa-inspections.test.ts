import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { isRating, scoreOf } from '#modules/frameworks/domain/rating.ts'
import { inspectionAlert } from '#modules/inspections/domain/inspection-alert.ts'
import { isOverdue } from '#modules/inspections/domain/recommendation-state.ts'
import { isByInspectorates } from '#modules/inspections/domain/inspection-origins.ts'
import { recommendation } from '#modules/inspections/domain/recommendation.ts'
import { standardRating } from '#modules/inspections/domain/standard-rating.ts'
import { inspectionsOn } from '#test/inspections-on.ts'
import { GLANMORFA_INSPECTIONS } from './glanmorfa-inspections.ts'

const glanmorfaOn = (day: string) => inspectionsOn(localDate(day), GLANMORFA_INSPECTIONS)
const glanmorfa = glanmorfaOn('2026-11-23')

test('a good inspection was followed by an outstanding one', () => {
  const inspections = glanmorfa.inspections.filter(({ origin }) => origin === 'inspection')
  expect(inspections.map(({ overall, score, out_of }) => [overall, score, out_of])).toEqual([
    ['good', 26, 36],
    ['outstanding', 32, 36],
  ])
})

test('the managers’ ratings of 2023 are never further than one from the inspectors’ of that year', () => {
  const scoresIn = (origin: string) => {
    const { id } = glanmorfa.published(origin, '2023')
    const ratings = glanmorfa.all(standardRating).filter(({ inspection_id }) => inspection_id === id)
    return new Map(ratings.map(({ standard, rating }) => [standard, isRating(rating) ? scoreOf(rating) : NaN]))
  }
  const own = scoresIn('self-assessment')
  const gaps = [...scoresIn('inspection')].map(([standard, score]) => Math.abs(score - (own.get(standard) ?? NaN)))
  expect(gaps).toHaveLength(13)
  expect(Math.max(...gaps)).toBe(1)
})

test('what inspectors asked for was done in time, and a count says what came of it', () => {
  const asked = glanmorfa.all(recommendation).filter(row => isByInspectorates(glanmorfa.inspectionOf(row).origin))
  expect(asked).toHaveLength(8)
  expect(asked.map(({ closed_on, due_on }) => closed_on !== null && due_on !== null && closed_on <= due_on)).toEqual(
    asked.map(() => true),
  )
  expect(asked.filter(({ response }) => !/\b(\d+|two|five|six|seven|ten)\b/i.test(response ?? ''))).toEqual([])
})

test.for(['2024-02-29', '2024-12-10', '2025-10-01', '2026-11-23', '2030-12-31'])(
  'on %s everything is accepted, nothing is overdue and no alert is open',
  day => {
    const { all } = glanmorfaOn(day)
    expect(all(recommendation).filter(row => row.accepted !== true || isOverdue(row, localDate(day)))).toEqual([])
    expect(all(inspectionAlert).filter(({ closed_on }) => closed_on === null)).toEqual([])
  },
)

test('nothing had to be said twice', () => {
  expect([...glanmorfa.findingLinks, ...glanmorfa.recommendationLinks]).toEqual([])
})
