import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import type { Level } from '#kernel/level.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { planWithoutContingency } from './plan-without-contingency.ts'

const order = anOrder('2026-01-05')
const assessed = (on: string) => ({
  programme_id: 'programmes-1',
  origin: 'here',
  started_on: localDate(on),
  completed_on: localDate(on),
})
const level = (level: Level, about: 'child-safety' | 'others-safety' | 'reoffending' = 'child-safety', of = 1) => ({
  ...{ assessment_id: `assessments-${of}`, about, level, reason: 'As told' },
})
const plan = { programme_id: 'programmes-1', started_on: localDate('2026-01-20'), agreed_on: localDate('2026-01-26') }
const planned = { ...order, assessments: [assessed('2026-01-16')], plans: [plan], levels: [level('high')] }
const again = [assessed('2026-01-16'), assessed('2026-02-16')]

test.for([
  ['not before the plan is agreed', planned, '2026-01-25', {}, []],
  ['at agreement, at a high level', planned, '2026-01-26', {}, ['2026-01-26']],
  [
    'for the safety of others too',
    { ...planned, levels: [level('very-high', 'others-safety')] },
    '2026-03-01',
    {},
    ['2026-01-26'],
  ],
  ['not for likelihood of reoffending', { ...planned, levels: [level('high', 'reoffending')] }, '2026-03-01', {}, []],
  ['not at a medium level', { ...planned, levels: [level('medium')] }, '2026-03-01', {}, []],
  [
    'not with a contingency plan',
    { ...planned, contingencies: [{ plan_id: 'plans-1', protects: 'child' }] },
    '2026-03-01',
    {},
    [],
  ],
  [
    'mended by the next version',
    {
      ...planned,
      plans: [
        { ...plan, replaced_on: localDate('2026-02-09') },
        { ...plan, agreed_on: localDate('2026-02-09') },
      ],
      contingencies: [{ plan_id: 'plans-2', protects: 'child' }],
    },
    '2026-02-09',
    {},
    [],
  ],
  [
    'ended by a level that came down',
    { ...planned, assessments: again, levels: [level('high'), level('low', 'child-safety', 2)] },
    '2026-02-16',
    {},
    [],
  ],
  [
    'a fortnight after a level that rose later',
    { ...planned, assessments: again, levels: [level('low'), level('high', 'child-safety', 2)] },
    '2026-03-31',
    {},
    ['2026-03-03'],
  ],
  [
    'by the service’s own number',
    { ...planned, assessments: again, levels: [level('low'), level('high', 'child-safety', 2)] },
    '2026-03-31',
    { takeIn: 5 },
    ['2026-02-24'],
  ],
] as const)('a plan has no contingency plan: %s', ([, given, on, own, since]) => {
  expect(raisedIn(planWithoutContingency, given, on, own)).toEqual(since)
})

test('at a very high level it is for now, and leads to the part that is missing', () => {
  const draft = { programme_id: 'programmes-1', started_on: localDate('2026-01-30') }
  const given = { ...planned, plans: [plan, draft], levels: [level('very-high')] }
  expect(signalsIn(planWithoutContingency, given, '2026-02-01')).toMatchObject([
    {
      severity: 'act-now',
      dueOn: '2026-01-27',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ on: '2026-01-16' }, { on: '2026-01-26' }],
      todo: { path: '/children/child/plans/plans-2/contingencies/new' },
    },
  ])
})
