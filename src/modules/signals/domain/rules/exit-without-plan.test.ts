import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { exitWithoutPlan } from './exit-without-plan.ts'

const order = (more: object = {}) => anOrder('2026-01-05', { expected_end_on: localDate('2026-07-03'), ...more })
const exit = (on: string, more: object = {}) => ({ programme_id: 'programmes-1', planned_on: localDate(on), ...more })

describe('while the programme goes on', () => {
  test.for([
    ['not twenty working days before its end', order(), '2026-06-05', {}, []],
    ['on the day after', order(), '2026-06-06', {}, ['2026-06-06']],
    ['not where no end is expected', order({ expected_end_on: null }), '2026-12-01', {}, []],
    ['not with an exit plan', { ...order(), exitPlans: [exit('2026-06-01')] }, '2026-06-30', {}, []],
    ['mended late', { ...order(), exitPlans: [exit('2026-06-22')] }, '2026-06-22', {}, []],
    [
      'not before the second half of a short programme',
      order({ kind: 'community-resolution', expected_end_on: localDate('2026-02-02') }),
      '2026-01-19',
      {},
      [],
    ],
    [
      'in its second half',
      order({ kind: 'community-resolution', expected_end_on: localDate('2026-02-02') }),
      '2026-01-31',
      {},
      ['2026-01-20'],
    ],
    ['not of a report before sentence', order({ kind: 'pre-sentence-report' }), '2026-07-31', {}, []],
    ['not of custody that goes on to licence', order({ kind: 'dto-custody' }), '2026-07-31', {}, []],
    ['by the service’s own number', order(), '2026-06-30', { workingDays: 10 }, ['2026-06-20']],
  ] as const)('%s', ([, given, on, own, since]) => {
    expect(raisedIn(exitWithoutPlan, given, on, own)).toEqual(since)
  })
})

describe('once it has ended', () => {
  const ended = order({ ended_on: localDate('2026-06-01'), end_reason: 'completed' })
  const plans = [
    { programme_id: 'programmes-1', started_on: localDate('2026-02-02'), agreed_on: localDate('2026-02-02') },
  ]
  const action = (result: string | null) => ({
    ...{ plan_id: 'plans-1', objective_id: 'objectives-1', what: 'Speech therapy', by: 'partner', result },
    done_on: result === null ? null : localDate('2026-05-01'),
  })
  const open = { ...ended, plans, exitPlans: [exit('2026-05-04')], actions: [action(null)] }
  const handed = { handed_to: 'Early help', handed_over_on: localDate('2026-05-28') }
  test.for([
    ['without an exit plan', ended, '2026-06-01', {}, ['2026-06-01']],
    ['not any more after four weeks', ended, '2026-06-29', {}, []],
    ['on the last of them still', ended, '2026-06-28', {}, ['2026-06-01']],
    ['not with one', { ...ended, exitPlans: [exit('2026-05-04')] }, '2026-06-15', {}, []],
    ['with actions left open and handed to nobody', open, '2026-06-15', {}, ['2026-06-01']],
    ['not where they were handed over', { ...open, exitPlans: [exit('2026-05-04', handed)] }, '2026-06-15', {}, []],
    ['not where they are done', { ...open, actions: [action('done')] }, '2026-06-15', {}, []],
    ['where one was only partly done', { ...open, actions: [action('partly-done')] }, '2026-06-15', {}, ['2026-06-01']],
    [
      'not where another sentence took its place',
      order({ ended_on: localDate('2026-06-01'), end_reason: 'resentenced' }),
      '2026-06-15',
      {},
      [],
    ],
    ['for as long as the service says', ended, '2026-07-15', { askedForDays: 60 }, ['2026-06-01']],
  ] as const)('%s', ([, given, on, own, since]) => {
    expect(raisedIn(exitWithoutPlan, given, on, own)).toEqual(since)
  })
})

test('it is the case manager’s while it can be prepared, then the team manager’s', () => {
  expect(signalsIn(exitWithoutPlan, order(), '2026-06-08')).toMatchObject([
    {
      severity: 'soon',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ what: { en: 'end expected' }, on: '2026-07-03', path: '/children/child/programmes' }],
      todo: { path: '/children/child/programmes/programmes-1/exit' },
    },
  ])
  expect(signalsIn(exitWithoutPlan, order({ ended_on: localDate('2026-06-01') }), '2026-06-08')).toMatchObject([
    { severity: 'know', owner: { role: 'team-manager' }, evidence: [{ on: '2026-06-01' }] },
  ])
})
