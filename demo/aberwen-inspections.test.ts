import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { isRating, scoreOf } from '#modules/frameworks/domain/rating.ts'
import { alertState } from '#modules/inspections/domain/alert-state.ts'
import { chains, sinceYear, timesRaised } from '#modules/inspections/domain/chains.ts'
import { inspectionAlert } from '#modules/inspections/domain/inspection-alert.ts'
import { lookalikesAmong } from '#modules/inspections/domain/lookalikes.ts'
import type { Raised } from '#modules/inspections/domain/raised.ts'
import { RECOMMENDATION_STATES, recommendationState } from '#modules/inspections/domain/recommendation-state.ts'
import { recommendation } from '#modules/inspections/domain/recommendation.ts'
import { standardRating } from '#modules/inspections/domain/standard-rating.ts'
import { inspectionsOn } from '#test/inspections-on.ts'
import { ABERWEN_INSPECTIONS } from './aberwen-inspections.ts'

const today = localDate('2026-11-23')
const aberwenOn = (day: string) => inspectionsOn(localDate(day), ABERWEN_INSPECTIONS)
const aberwen = aberwenOn(today)

const joint = aberwen.published('joint-inspection', '2020')
const rosy = aberwen.published('self-assessment', '2024')
const failed = aberwen.published('inspection', '2024')

type Inspection = typeof joint
const isOf =
  ({ id }: Inspection) =>
  (row: { readonly inspection_id: string }): boolean =>
    row.inspection_id === id
const scoresIn = (one: Inspection): ReadonlyMap<string, number> =>
  new Map(
    aberwen
      .all(standardRating)
      .filter(isOf(one))
      .flatMap(({ standard, rating }) => (isRating(rating) ? [[standard, scoreOf(rating)] as const] : [])),
  )

test('a low rating was followed by a worse one, on the eight standards for which there were cases enough', () => {
  expect([joint.overall, joint.score, joint.out_of]).toEqual(['requires-improvement', 8, 36])
  expect([failed.overall, failed.score, failed.out_of]).toEqual(['inadequate', 2, 24])
  expect([...scoresIn(failed).keys()]).toEqual(['1.1', '1.2', '1.3', '1.4', '3.1', '3.2', '3.3', '3.4'])
})

test('the managers rated no standard lower than the inspectors of the same year, and most of them higher', () => {
  const own = scoresIn(rosy)
  const gaps = [...scoresIn(failed)].map(([standard, score]) => (own.get(standard) ?? NaN) - score)
  expect(Math.min(...gaps)).toBe(0)
  expect(gaps.filter(gap => gap > 0).length).toBeGreaterThan(gaps.length / 2)
})

test('of three alerts of 2024 one was answered late and one is not closed', () => {
  const alerts = aberwen.all(inspectionAlert).filter(isOf(failed))
  expect(alerts.map(({ kind }) => kind)).toEqual(['child-safety', 'child-safety', 'public-protection'])
  const late = alerts.filter(
    ({ answered_on, answer_due_on }) => answered_on !== null && answer_due_on !== null && answered_on > answer_due_on,
  )
  expect(late.map(one => one.case_reference)).toEqual(['OOCD-09'])
  const states = alerts.map(alert => alertState(alert, { day: today, time: '09:00' }))
  expect(states).toEqual(['closed', 'closed', 'assured'])
})

describe('recommendations', () => {
  test.for([
    [joint, 14],
    [failed, 8],
  ] as const)('were made to the service, its board and its partners', ([one, count]) => {
    const made = aberwen.all(recommendation).filter(isOf(one))
    expect(made).toHaveLength(count)
    expect(made.map(({ addressee, partner }) => partner ?? addressee)).toEqual(
      expect.arrayContaining(['service', 'board', 'health', 'education', 'police']),
    )
  })

  test('stand in every state that there is', () => {
    const states = new Set(aberwen.all(recommendation).map(recommendationState))
    expect([...states].toSorted()).toEqual(Object.keys(RECOMMENDATION_STATES).toSorted())
  })

  test('are there on the day of the report, and what was done about them once it was done', () => {
    const statesOf2024 = (day: string) => {
      const { all, inspections } = aberwenOn(day)
      const one = inspections.find(({ published_on }) => published_on === '2024-12-03')
      const states = one ? all(recommendation).filter(isOf(one)).map(recommendationState) : []
      return Object.fromEntries([...Map.groupBy(states, state => state)].map(([state, of]) => [state, of.length]))
    }
    expect(statesOf2024('2024-12-02')).toEqual({})
    expect(statesOf2024('2024-12-03')).toEqual({ unanswered: 8 })
    expect(statesOf2024('2025-01-09')).toEqual({ accepted: 8 })
    expect(statesOf2024('2025-06-18')).toEqual({ accepted: 3, 'in-progress': 5 })
    expect(statesOf2024('2025-06-19')).toEqual({ accepted: 1, 'in-progress': 5, done: 2 })
  })
})

describe('what was said again', () => {
  const found = chains(aberwen.findings, aberwen.findingLinks)

  test('was found up to four times since 2016, of children’s safety and of the health worker', () => {
    expect(found.map(chain => [timesRaised(chain), sinceYear(chain), chain[0]?.text.slice(0, 40)])).toEqual([
      [4, '2016', 'Whether a child was safe was judged by i'],
      [4, '2016', 'The health worker’s post had been empty '],
      [3, '2016', 'The board received figures and asked few'],
      [3, '2020', 'The one team manager was stretched too f'],
      [3, '2020', 'Policies were out of date. Five of eight'],
      [2, '2023', 'The police knew of the address at which '],
      [2, '2023', 'Two earlier reviews had asked for the sa'],
    ])
  })

  test('was asked for again, and the record says what was done before', () => {
    const asked = chains(aberwen.recommendations, aberwen.recommendationLinks)
    expect(asked.map(timesRaised)).toEqual([4, 4, 3, 3, 2])
    const responses = new Map(aberwen.all(recommendation).map(({ id, response }) => [id, response]))
    const before = asked.flatMap(chain => chain.slice(0, -1)).map(({ id }) => responses.get(id))
    expect(before.filter(response => typeof response !== 'string')).toEqual([])
  })

  test.for([
    ['Plans overlooked the needs and the safety of victims', 'Plans overlooked the safety of victims'],
    ['The profile of the children was not understood', 'There was no analysis of the profile'],
    ['The education worker has left', 'The education worker had left'],
    ['One team manager still countersigns', 'One team manager countersigned'],
    ['Mae rhai polisïau heb eu hadolygu mewn pryd', 'Nid oedd chwech o’r naw polisi wedi’u hadolygu mewn pryd'],
  ] as const)('is offered where nobody has linked it: %s', ([begins, earlierBegins]) => {
    const beginningWith = (text: string) => (one: Raised) => one.text.startsWith(text)
    const later = aberwen.findings.find(beginningWith(begins))
    const earlier = aberwen.findings.find(beginningWith(earlierBegins))
    const linked = new Set(found.find(chain => chain.some(({ id }) => id === later?.id))?.map(({ id }) => id))
    const offers = later && lookalikesAmong(aberwen.findings)(later, linked).map(offer => offer.earlier.id)
    expect(offers).toContain(earlier?.id)
  })
})
