import { describe, expect, test } from 'vitest'
import { isAtLeast, type Level, LEVEL_SUBJECTS, type LevelSubject } from '#kernel/level.ts'
import { addDays, localDate } from '#kernel/local-date.ts'
import { assessedFactor } from '#modules/assessments/domain/assessed-factor.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessmentAnswer } from '#modules/assessments/domain/assessment-answer.ts'
import { assessmentDueOn } from '#modules/assessments/domain/assessment-due.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { isLowered } from '#modules/assessments/domain/countersigning.ts'
import { countersignature } from '#modules/assessments/domain/countersignature.ts'
import { factorsIn, FACTOR_KINDS, factorGroup } from '#modules/assessments/domain/factor-kinds.ts'
import { QUESTIONS } from '#modules/assessments/domain/questions.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { type DemoService, demoServices } from '#test/demo-services.ts'
import { ANSWERS, ANSWERS_IF_FOUND } from './phrases/answers.ts'
import { FACTOR_DETAILS } from './phrases/factor-details.ts'

const today = localDate('2026-11-23')
const services = demoServices(today)
const [ABERWEN, GLANMORFA] = services

const share = <Item>(items: readonly Item[], isOne: (item: Item) => boolean): number =>
  items.filter(isOne).length / items.length

const here = ({ records }: DemoService) => records(assessment).filter(({ origin }) => origin === 'here')

const SAFETY = factorsIn('child-safety').map(({ code }) => code)

/** Of the programmes that began within the last year and a half, how many were assessed by the day that the rule gives. */
function inTime(service: DemoService): number {
  const first = Map.groupBy(here(service), ({ programme_id }) => programme_id)
  const due = service.records(programme).flatMap(row => {
    const dueOn = row.starts_on && row.starts_on > addDays(today, -540) ? assessmentDueOn(row) : null
    return dueOn !== null && dueOn < today && (row.ended_on ?? today) > dueOn ? [{ id: row.id, dueOn }] : []
  })
  return share(
    due,
    ({ id, dueOn }) => first.get(id)?.some(({ completed_on }) => (completed_on ?? today) <= dueOn) ?? false,
  )
}

/** Of the completed, how many looked at every side of the child’s safety. */
function looksAtAllOfSafety(service: DemoService): number {
  const looked = Map.groupBy(service.records(assessedFactor), ({ assessment_id }) => assessment_id)
  return share(
    here(service).filter(({ completed_on }) => completed_on !== null),
    ({ id }) => SAFETY.every(kind => looked.get(id)?.some(factor => factor.kind === kind)),
  )
}

test('every question and every factor that is found has something that a worker would write', () => {
  expect(QUESTIONS.codes.filter(({ code }) => !ANSWERS[code]?.length)).toEqual([])
  const conditions = Object.values(ANSWERS_IF_FOUND).flat()
  expect(conditions.filter(({ factor, answers }) => factorGroup(factor) === null || answers.length === 0)).toEqual([])
  const assessed = FACTOR_KINDS.codes.filter(({ code }) => factorGroup(code) !== 'victim')
  expect(assessed.filter(({ code }) => !FACTOR_DETAILS[code]?.length)).toEqual([])
})

describe.for(services)('in $id', service => {
  const levels = service.records(assessedLevel)
  const byAssessment = Map.groupBy(levels, ({ assessment_id }) => assessment_id)

  test('every completed assessment has its three levels; a draft that was not begun as a copy has none', () => {
    for (const { id, completed_on, stage } of service.records(assessment)) {
      const subjects = new Set(byAssessment.get(id)?.map(({ about }) => about)).size
      expect(completed_on === null && stage === 'start' ? [0, 3] : [3]).toContain(subjects)
    }
  })

  test('no programme has two drafts', () => {
    const drafts = here(service).filter(({ completed_on }) => completed_on === null)
    expect(drafts.length).toBeGreaterThan(0)
    expect(new Set(drafts.map(({ programme_id }) => programme_id)).size).toBe(drafts.length)
  })

  test('no question or factor stands twice in one assessment', () => {
    const answers = service.records(assessmentAnswer).map(row => `${row.assessment_id} ${row.question}`)
    const factors = service.records(assessedFactor).map(row => `${row.assessment_id} ${row.kind}`)
    expect(new Set(answers).size).toBe(answers.length)
    expect(new Set(factors).size).toBe(factors.length)
  })

  test('what is returned is mended, and never while the work has ended', () => {
    const own = new Map(here(service).map(row => [row.id, row]))
    const ended = new Map(service.records(programme).map(({ id, ended_on }) => [id, ended_on]))
    const returned = service.records(countersignature).filter(({ decision }) => decision === 'returned')
    expect(returned.length).toBeGreaterThan(0)
    for (const { assessment_id, decided_on } of returned) {
      const programmeId = own.get(assessment_id)?.programme_id
      const mended = [...own.values()].find(
        row => row.programme_id === programmeId && row.reason === 'returned' && row.started_on === decided_on,
      )
      expect(mended).toBeDefined()
      expect((mended?.completed_on ?? today) <= (ended.get(programmeId ?? '') ?? today)).toBe(true)
    }
  })
})

describe('the service in good health', () => {
  test('assesses in time, looks at everything and hears the child', () => {
    expect(inTime(GLANMORFA)).toBeGreaterThan(0.9)
    expect(looksAtAllOfSafety(GLANMORFA)).toBeGreaterThan(0.95)
    expect(share(here(GLANMORFA), ({ child_part }) => child_part !== 'none')).toBeGreaterThan(0.9)
  })

  test('says why, where it judges a level lower than the record suggests', () => {
    expect(
      GLANMORFA.records(assessedLevel).filter(({ against_evidence }) => against_evidence !== null).length,
    ).toBeGreaterThan(5)
  })
})

describe('the service that failed', () => {
  test('assesses late or not at all, and looks at immediate physical safety alone', () => {
    expect(inTime(ABERWEN)).toBeLessThan(0.5)
    expect(looksAtAllOfSafety(ABERWEN)).toBeLessThan(0.4)
    expect(share(here(ABERWEN), ({ child_part }) => child_part === 'none')).toBeGreaterThan(0.4)
  })

  test('puts levels lower than the other does', () => {
    const atLeastHigh = (service: DemoService, subject: LevelSubject) =>
      share(
        service.records(assessedLevel).filter(({ about }) => about === subject),
        ({ level }) => isAtLeast(level as Level, 'high'),
      )
    expect(atLeastHigh(ABERWEN, 'others-safety')).toBeLessThan(atLeastHigh(GLANMORFA, 'others-safety'))
  })

  test('has open court orders that nobody has assessed by their day', () => {
    const assessed = new Set(here(ABERWEN).flatMap(row => (row.completed_on === null ? [] : [row.programme_id])))
    const orders = ABERWEN.records(programme).filter(({ kind, ended_on }) => {
      const group = programmeGroup(kind)
      return ended_on === null && (group === 'court-order' || group === 'custody')
    })
    const waiting = orders.filter(row => (assessmentDueOn(row) ?? today) < today && !assessed.has(row.id))
    expect(waiting.length).toBeGreaterThan(2)
  })

  test('has levels lower than the ones that came from elsewhere, and lowered ones that nobody countersigned', () => {
    const levels = Map.groupBy(ABERWEN.records(assessedLevel), ({ assessment_id }) => assessment_id)
    const signed = new Set(ABERWEN.records(countersignature).map(({ assessment_id }) => assessment_id))
    const levelIn = (id: string, about: LevelSubject) =>
      levels.get(id)?.find(row => row.about === about)?.level as Level
    const pairs = [...Map.groupBy(ABERWEN.records(assessment), ({ programme_id }) => programme_id).values()].flatMap(
      versions => versions.slice(1).map((after, at) => ({ before: versions[at] ?? after, after })),
    )
    const lowered = pairs.filter(
      ({ before, after }) =>
        after.completed_on !== null &&
        LEVEL_SUBJECTS.some(about => isLowered(levelIn(after.id, about), levelIn(before.id, about))),
    )
    expect(
      lowered.filter(({ before, after }) => before.origin !== 'here' && after.origin === 'here').length,
    ).toBeGreaterThan(2)
    expect(
      lowered.filter(({ before, after }) => before.origin === 'here' && !signed.has(after.id)).length,
    ).toBeGreaterThan(2)
  })
})
