import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { assessmentNotCountersigned } from './assessment-not-countersigned.ts'

const order = anOrder('2026-01-05')
const caution = anOrder('2026-01-05', { kind: 'youth-caution' })
const assessed = (on: string, origin = 'here') => ({
  ...{ programme_id: 'programmes-1', origin },
  started_on: localDate(on),
  completed_on: localDate(on),
})
const level = (level: 'low' | 'medium' | 'high', assessment = 'assessments-1') => ({
  ...{ assessment_id: assessment, about: 'child-safety' as const, level, reason: 'As told' },
})
const signed = (on: string, decision = 'countersigned') => ({
  ...{ assessment_id: 'assessments-1', decision, person_id: 'manager' },
  decided_on: localDate(on),
})
const one = { ...order, assessments: [assessed('2026-01-19')] }

test.for([
  ['not within a working week', one, '2026-01-26', {}, []],
  ['on the day after', one, '2026-01-27', {}, ['2026-01-27']],
  ['not once it is countersigned', { ...one, countersignatures: [signed('2026-01-23')] }, '2026-03-01', {}, []],
  ['not once it is returned', { ...one, countersignatures: [signed('2026-01-23', 'returned')] }, '2026-03-01', {}, []],
  ['mended late', { ...one, countersignatures: [signed('2026-02-16')] }, '2026-02-16', {}, []],
  [
    'not of one made elsewhere',
    { ...order, assessments: [assessed('2026-01-19', 'another-service')] },
    '2026-03-01',
    {},
    [],
  ],
  [
    'not of a low level out of court',
    { ...caution, assessments: [assessed('2026-01-19')], levels: [level('low')] },
    '2026-03-01',
    {},
    [],
  ],
  [
    'of a high one',
    { ...caution, assessments: [assessed('2026-01-19')], levels: [level('high')] },
    '2026-03-01',
    {},
    ['2026-01-27'],
  ],
  [
    'of a level that was lowered',
    {
      ...caution,
      assessments: [assessed('2026-01-19'), assessed('2026-02-16')],
      levels: [level('medium'), level('low', 'assessments-2')],
    },
    '2026-03-01',
    {},
    ['2026-02-24'],
  ],
  [
    'not of one that the next has overtaken',
    { ...one, assessments: [...one.assessments, assessed('2026-01-26')] },
    '2026-02-02',
    {},
    [],
  ],
  ['by the service’s own number', one, '2026-03-01', { workingDays: 2 }, ['2026-01-22']],
] as const)('an assessment waits to be countersigned: %s', ([, given, on, own, since]) => {
  expect(raisedIn(assessmentNotCountersigned, given, on, own)).toEqual(since)
})

test('it is the team manager’s, and leads to the very page', () => {
  expect(signalsIn(assessmentNotCountersigned, one, '2026-02-01')).toMatchObject([
    {
      owner: { role: 'team-manager', personId: null },
      evidence: [{ on: '2026-01-19', path: '/children/child/assessments/assessments-1' }],
      todo: { path: '/children/child/assessments/assessments-1/countersign' },
    },
  ])
})
