import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { caseQuestions, findQuestion, findStandard, standardsOf } from '#modules/frameworks/domain/find.ts'
import type { WorkKind } from '#modules/frameworks/domain/framework.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { besideOverall } from '#modules/inspections/domain/beside-overall.ts'
import { finding } from '#modules/inspections/domain/finding.ts'
import { inspectionAlert } from '#modules/inspections/domain/inspection-alert.ts'
import { inspectionDay } from '#modules/inspections/domain/inspection-day.ts'
import { nearness } from '#modules/inspections/domain/place.ts'
import { recommendation } from '#modules/inspections/domain/recommendation.ts'
import { inspectionsOn } from '#test/inspections-on.ts'
import { ABERWEN_INSPECTIONS } from './aberwen-inspections.ts'
import { calendarFrom } from './calendar.ts'
import { GLANMORFA_INSPECTIONS } from './glanmorfa-inspections.ts'

const today = localDate('2026-11-23')
const histories = [
  ['Aberwen', ABERWEN_INSPECTIONS],
  ['Glanmorfa', GLANMORFA_INSPECTIONS],
] as const

describe.for(histories)('the inspections of %s', ([, history]) => {
  const record = inspectionsOn(today, history)
  const { rated, inspectionOf } = record

  test('stand in the order of time', () => {
    const days = record.inspections.map(inspectionDay)
    expect(days).toEqual(days.toSorted())
  })

  test('were each made by a framework that was in use then', () => {
    const astray = rated.filter(({ framework, day }) => {
      const inForce = framework.inUse.findLast(({ from }) => from <= day)
      return !inForce || (inForce.value.until !== null && day > inForce.value.until)
    })
    expect(astray.map(({ one }) => one.id)).toEqual([])
  })

  test('rate a standard as its cases count, but for one that somebody decided otherwise, saying why', () => {
    const given = rated.flatMap(({ standards }) => standards).filter(standard => standard.given)
    expect(given.filter(({ counted }) => counted.rating !== null).length).toBeGreaterThan(10)
    expect(given.filter(({ isDecided }) => isDecided)).toHaveLength(1)
    expect(given.filter(one => one.isDecided !== (one.given?.reason !== null))).toEqual([])
  })

  test('add up to the score and the overall rating that they print', () => {
    const printed = rated.filter(({ one }) => one.overall !== null)
    expect(printed.length).toBeGreaterThan(3)
    const sums = printed.map(({ one, framework, areas, day }) => besideOverall(framework, areas, one, day))
    expect(sums.map(sum => sum && [sum.score, sum.outOf, sum.rating])).toEqual(
      printed.map(({ one }) => [one.score, one.out_of, one.overall]),
    )
  })

  test('count no more cases than were looked at, and all of them where a question is asked in every case', () => {
    const wrong = rated.flatMap(({ one, framework, results }) => {
      const lookedAt: Readonly<Record<WorkKind, number | null>> = {
        court: one.court_cases,
        'out-of-court': one.out_of_court_cases,
        children: one.children_cases,
        victims: one.victim_cases,
      }
      return results.filter(({ question, judged }) => {
        const applies = findQuestion(framework, question)?.appliesTo
        const sample = (applies && lookedAt[applies.work]) ?? 0
        if (judged === null) return sample === 0
        return applies?.where === 'every-case' ? judged !== sample : judged > sample
      })
    })
    expect(wrong).toEqual([])
  })

  test('count a standard by all of its questions or by none', () => {
    const partly = rated.flatMap(({ framework, results }) =>
      standardsOf(framework).filter(standard => {
        const counted = caseQuestions(standard).filter(({ id }) => results.some(({ question }) => question === id))
        return counted.length > 0 && counted.length < caseQuestions(standard).length
      }),
    )
    expect(partly).toEqual([])
  })

  test('tie each finding to a standard of their framework, where they have one', () => {
    const astray = record.all(finding).filter(row => {
      const framework = findFramework(inspectionOf(row).framework ?? '')
      if (!framework) return row.standard !== null || row.question !== null
      const standard = findStandard(framework, row.standard ?? '')
      return !standard || (row.question !== null && !standard.questions.some(({ id }) => id === row.question))
    })
    expect(astray).toEqual([])
  })

  test('ask for what follows from their own findings, and were answered after they were published', () => {
    const inspectionOfFinding = new Map(record.all(finding).map(row => [row.id, row.inspection_id]))
    const astray = record.all(recommendation).filter(row => {
      const from = (row.finding_ids ?? []).map(id => inspectionOfFinding.get(id))
      const isEarly = row.answered_on !== null && row.answered_on < inspectionDay(inspectionOf(row))
      return isEarly || from.length === 0 || from.some(id => id !== row.inspection_id)
    })
    expect(astray).toEqual([])
  })

  test('raised alerts while inspectors were there', () => {
    const alerts = record.all(inspectionAlert)
    expect(alerts.length).toBeGreaterThan(0)
    const astray = alerts.filter(row => {
      const { fieldwork_from_on: from, fieldwork_until_on: until } = inspectionOf(row)
      return from === null || until === null || row.raised_on < from || row.raised_on > until
    })
    expect(astray).toEqual([])
  })

  test('repeat only what was said before about the same thing', () => {
    const raised = new Map([...record.findings, ...record.recommendations].map(one => [one.id, one]))
    const astray = [...record.findingLinks, ...record.recommendationLinks].filter(link => {
      const [later, earlier] = [raised.get(link.later), raised.get(link.earlier)]
      return !later || !earlier || later.on <= earlier.on || nearness(later, earlier) === null
    })
    expect(astray).toEqual([])
  })
})

describe.for(histories)('what is told of %s', ([, history]) => {
  const plans = history.inspections(calendarFrom(today))
  const findings = plans.flatMap(plan => Object.keys(plan.findings))
  const recommendations = plans.flatMap(plan => Object.keys(plan.recommendations))

  test('gives everything a key of its own, and speaks of nothing by a key that is not there', () => {
    expect(new Set([...findings, ...recommendations]).size).toBe(findings.length + recommendations.length)
    expect(findings).toEqual(expect.arrayContaining(history.repeatedFindings.flat()))
    expect(recommendations).toEqual(expect.arrayContaining(history.repeatedRecommendations.flat()))
    for (const plan of plans) {
      const from = Object.values(plan.recommendations).flatMap(told => told.from)
      expect(Object.keys(plan.findings)).toEqual(expect.arrayContaining(from))
    }
  })

  test('gives answers in the order of days', () => {
    const days = plans
      .flatMap(plan => Object.values(plan.recommendations))
      .map(({ answers }) => answers.map(({ on }) => on))
    expect(days).toEqual(days.map(own => own.toSorted()))
  })

  test.for(['2024-02-29', '2024-12-10', '2025-10-01', '2026-11-23', '2030-12-31'].map(localDate))(
    'is on %s what was known by then',
    day => {
      const { all, inspections } = inspectionsOn(day, history)
      const later = [
        ...inspections.map(inspectionDay),
        ...all(inspectionAlert).flatMap(row => [row.raised_on, row.answered_on, row.assured_on, row.closed_on]),
        ...all(recommendation).flatMap(({ answered_on, closed_on }) => [answered_on, closed_on]),
      ].filter(on => on !== null && on > day)
      expect(later).toEqual([])
    },
  )
})
