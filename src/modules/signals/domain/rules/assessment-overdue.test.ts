import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { assessmentOverdue } from './assessment-overdue.ts'

const order = anOrder('2026-01-05')
const kind = (name: string) => anOrder('2026-01-05', { kind: name })
const assessed = (from: string, on: string | null, programme = 'programmes-1') => ({
  ...{ programme_id: programme, origin: 'here' },
  started_on: localDate(from),
  completed_on: on === null ? null : localDate(on),
})

test.for([
  ['not on the twentieth working day of a referral order', order, '2026-02-02', {}, []],
  ['on the day after', order, '2026-02-03', {}, ['2026-02-03']],
  [
    'on the day after the fifteenth of another order',
    kind('youth-rehabilitation-order'),
    '2026-03-01',
    {},
    ['2026-01-27'],
  ],
  ['on the day after the tenth out of court', kind('youth-conditional-caution'), '2026-03-01', {}, ['2026-01-20']],
  [
    'with one that was only started',
    { ...order, assessments: [assessed('2026-01-12', null)] },
    '2026-02-03',
    {},
    ['2026-02-03'],
  ],
  [
    'not with one completed in time',
    { ...order, assessments: [assessed('2026-01-12', '2026-01-30')] },
    '2026-03-01',
    {},
    [],
  ],
  [
    'mended by one completed late',
    { ...order, assessments: [assessed('2026-01-12', '2026-02-20')] },
    '2026-02-20',
    {},
    [],
  ],
  [
    'still, the day before that',
    { ...order, assessments: [assessed('2026-01-12', '2026-02-20')] },
    '2026-02-19',
    {},
    ['2026-02-03'],
  ],
  [
    'with one of another programme',
    { ...order, assessments: [assessed('2025-06-02', '2025-06-12', 'programmes-0')] },
    '2026-02-03',
    {},
    ['2026-02-03'],
  ],
  ['by the service’s own number', order, '2026-03-01', { referralOrder: 10 }, ['2026-01-20']],
] as const)('an assessment is overdue: %s', ([, given, on, own, since]) => {
  expect(raisedIn(assessmentOverdue, given, on, own)).toEqual(since)
})

/** Rotherham’s action plan of 2012–13 counts 20 working days for a referral order. */
test('it is the case manager’s, says what was begun and leads on to it', () => {
  const given = { ...order, assessments: [assessed('2026-01-12', null)] }
  expect(signalsIn(assessmentOverdue, given, '2026-02-10')).toMatchObject([
    {
      owner: { role: 'case-manager', personId: 'worker' },
      dueOn: '2026-02-10',
      evidence: [
        { what: { en: 'programme started' }, on: '2026-01-05' },
        { what: { en: 'assessment started' }, on: '2026-01-12' },
      ],
      todo: { path: '/children/child/assessments/assessments-1' },
    },
  ])
  expect(signalsIn(assessmentOverdue, order, '2026-02-10')[0]?.todo.path).toBe(
    '/children/child/assessments/new?programme=programmes-1',
  )
})
