import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { planSilentOnNeed } from './plan-silent-on-need.ts'

const order = anOrder('2026-01-05')
const assessed = {
  programme_id: 'programmes-1',
  origin: 'here',
  started_on: localDate('2026-01-16'),
  completed_on: localDate('2026-01-16'),
}
const plan = { programme_id: 'programmes-1', started_on: localDate('2026-01-20'), agreed_on: localDate('2026-01-26') }
const found = (kind: string) => ({ assessment_id: 'assessments-1', kind, is_present: true, weight: 'some' })
const objective = { plan_id: 'plans-1', worker_words: 'Different', answers: ['need-communication'] }
const action = { plan_id: 'plans-1', objective_id: 'objectives-1', what: 'Meet the therapist', by: 'partner' }
const help = (more: object = {}) => ({
  ...{ programme_id: 'programmes-1', answers: ['need-communication'], referred_on: localDate('2026-02-02'), ...more },
})
const planned = { ...order, assessments: [assessed], plans: [plan], factors: [found('need-communication')] }

test.for([
  ['not before it is agreed', planned, '2026-01-25', {}, []],
  ['at agreement', planned, '2026-01-26', {}, ['2026-01-26']],
  [
    'where an objective answers it and nobody does anything',
    { ...planned, objectives: [objective] },
    '2026-03-01',
    {},
    ['2026-01-26'],
  ],
  ['not with an action', { ...planned, objectives: [objective], actions: [action] }, '2026-03-01', {}, []],
  ['mended by help that was asked for', { ...planned, interventions: [help()] }, '2026-02-02', {}, []],
  [
    'not by help that was declined',
    { ...planned, interventions: [help({ declined_on: localDate('2026-02-09') })] },
    '2026-02-10',
    {},
    ['2026-02-09'],
  ],
  [
    'not with a reason',
    { ...planned, leftOut: [{ plan_id: 'plans-1', factor: 'need-communication', reason: 'School leads' }] },
    '2026-03-01',
    {},
    [],
  ],
  [
    'not of a danger, which is another rule’s',
    { ...planned, factors: [found('safety-physical')] },
    '2026-03-01',
    {},
    [],
  ],
  [
    'by the service’s own number, of what was found later',
    { ...planned, assessments: [{ ...assessed, completed_on: localDate('2026-02-16') }] },
    '2026-03-31',
    { takeIn: 5 },
    ['2026-02-24'],
  ],
] as const)('a plan is silent on a need: %s', ([, given, on, own, since]) => {
  expect(raisedIn(planSilentOnNeed, given, on, own)).toEqual(since)
})

test('a signal for each need, named, the case manager’s', () => {
  const given = { ...planned, factors: [found('need-communication'), found('need-substances')] }
  expect(signalsIn(planSilentOnNeed, given, '2026-02-01')).toMatchObject([
    { about: 'need-communication', owner: { personId: 'worker' } },
    {
      about: 'need-substances',
      says: {
        en: 'Drugs and alcohol: the assessment finds a need, and the plan has neither an action for it nor a reason.',
      },
      evidence: [{ on: '2026-01-16' }, { on: '2026-01-26' }],
      todo: { path: '/children/child/plans/plans-1' },
    },
  ])
})
