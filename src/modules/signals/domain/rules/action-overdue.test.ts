import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { actionOverdue } from './action-overdue.ts'

const agreed = { programme_id: 'programmes-1', started_on: localDate('2026-01-20'), agreed_on: localDate('2026-01-26') }
const action = (due: string | null, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ plan_id: 'plans-1', objective_id: 'objectives-1', what: 'Practise leaving an argument', by: 'child' },
  ...{ due_on: due === null ? null : localDate(due), ...more },
})
const done = (on: string, result: string) => ({ done_on: localDate(on), result })
const planned = { ...anOrder('2026-01-05'), plans: [agreed] }

test.for([
  ['not on its day', { ...planned, actions: [action('2026-03-02')] }, '2026-03-02', []],
  ['on the day after', { ...planned, actions: [action('2026-03-02')] }, '2026-03-03', ['2026-03-03']],
  ['not without a day', { ...planned, actions: [action(null)] }, '2026-12-01', []],
  [
    'not once it is done',
    { ...planned, actions: [action('2026-03-02', done('2026-02-23', 'done'))] },
    '2026-03-31',
    [],
  ],
  [
    'not once it is no longer needed',
    { ...planned, actions: [action('2026-03-02', done('2026-02-23', 'no-longer-needed'))] },
    '2026-03-31',
    [],
  ],
  [
    'not where it is said that it was partly done',
    { ...planned, actions: [action('2026-03-02', done('2026-02-23', 'partly-done'))] },
    '2026-03-31',
    [],
  ],
  ['mended late', { ...planned, actions: [action('2026-03-02', done('2026-03-16', 'done'))] }, '2026-03-16', []],
  [
    'not of a plan that is not agreed',
    { ...planned, plans: [{ ...agreed, agreed_on: null }], actions: [action('2026-03-02')] },
    '2026-03-31',
    [],
  ],
  [
    'not of a version that was replaced',
    {
      ...planned,
      plans: [
        { ...agreed, replaced_on: localDate('2026-03-02') },
        { ...agreed, agreed_on: localDate('2026-03-02') },
      ],
      actions: [action('2026-03-02')],
    },
    '2026-03-31',
    [],
  ],
] as const)('an action is overdue: %s', ([, given, on, since]) => {
  expect(raisedIn(actionOverdue, given, on)).toEqual(since)
})

test('one signal for all of them, since one page mends them; a day of its own is its only number', () => {
  const given = { ...planned, actions: [action('2026-03-16'), action('2026-03-02'), action('2026-05-04')] }
  expect(signalsIn(actionOverdue, given, '2026-03-31')).toMatchObject([
    {
      raisedOn: '2026-03-03',
      severity: 'soon',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [
        { what: { en: 'Practise leaving an argument' }, on: '2026-03-02', path: '/children/child/plans/plans-1' },
        { on: '2026-03-16' },
      ],
      todo: { path: '/children/child/plans/plans-1/progress' },
    },
  ])
})
