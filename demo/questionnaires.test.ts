import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { asksForFollowUp, type Answer } from '#modules/questionnaires/domain/follow-up.ts'
import { selfAssessmentAnswer } from '#modules/questionnaires/domain/self-assessment-answer.ts'
import { selfAssessment } from '#modules/questionnaires/domain/self-assessment.ts'
import { surveyResponse } from '#modules/questionnaires/domain/survey-response.ts'
import { demoBundles } from './demo-bundles.ts'

const [ABERWEN, GLANMORFA] = demoBundles(localDate('2026-11-23')).map(({ rows }) => {
  const facts = (entity: Parameters<typeof rows>[0]) => rows(entity).map(row => ({ id: row.id, ...row.facts }))
  const answered: Readonly<Record<string, unknown>>[] = facts(selfAssessment)
  const here: Readonly<Record<string, unknown>>[] = facts(assessment).filter(
    (one: Readonly<Record<string, unknown>>) => one['origin'] === 'here' && one['completed_on'] !== null,
  )
  return { facts, answered, here }
})
if (!ABERWEN || !GLANMORFA) throw new Error('There are two services')

type Service = NonNullable<typeof ABERWEN>

const share = (part: number, whole: number): number => part / whole

/** Of the programmes that were assessed here, how many have a child’s own answers. */
function childAnswered({ answered, here }: Service): number {
  const programmes = new Set(here.map(one => one['programme_id']))
  const own = new Set(answered.filter(one => one['who'] === 'child').map(one => one['programme_id']))
  return share([...programmes].filter(id => own.has(id)).length, programmes.size)
}

/** Of the self-assessments that say something that bears on safety, how many were seen to on the day. */
function seenToAtOnce({ facts, answered }: Service): number {
  const urgent = new Set(
    facts(selfAssessmentAnswer)
      .filter(one => asksForFollowUp(one as unknown as Answer))
      .map((one: Readonly<Record<string, unknown>>) => one['self_assessment_id']),
  )
  const waited = answered.filter(one => urgent.has(one['id']))
  return share(waited.filter(one => one['followed_up_on'] === one['answered_on']).length, waited.length)
}

describe.for([
  ['the service that failed', ABERWEN],
  ['the service that is well', GLANMORFA],
] as const)('in %s', ([, service]) => {
  test('wherever an assessment says that somebody answered a self-assessment, there is one', () => {
    const own = new Set(service.answered.map(one => `${String(one['who'])} ${String(one['programme_id'])}`))
    const without = service.here.flatMap(one => [
      ...(one['child_part'] === 'self-assessment' ? [`child ${String(one['programme_id'])}`] : []),
      ...(one['parent_part'] === 'self-assessment' ? [`parent-or-carer ${String(one['programme_id'])}`] : []),
    ])
    expect(without.length).toBeGreaterThan(5)
    expect(without.filter(each => !own.has(each))).toEqual([])
  })
})

test('nearly every child is asked where the service is well, and fewer than half where it failed', () => {
  expect(childAnswered(GLANMORFA)).toBeGreaterThan(0.93)
  expect(childAnswered(ABERWEN)).toBeGreaterThan(0.3)
  expect(childAnswered(ABERWEN)).toBeLessThan(0.5)
})

test('what bears on safety is seen to on the day where the service is well, and often later where it failed', () => {
  expect(seenToAtOnce(GLANMORFA)).toBeGreaterThan(0.9)
  expect(seenToAtOnce(ABERWEN)).toBeLessThan(0.75)
})

test('the service that failed has too few answers from parents for anyone to read who opens no records', () => {
  const from = (service: Service, survey: string) =>
    service.facts(surveyResponse).filter((one: Readonly<Record<string, unknown>>) => one['survey'] === survey).length
  expect(from(ABERWEN, 'parents')).toBeLessThan(5)
  expect(from(GLANMORFA, 'parents')).toBeGreaterThan(15)
})
