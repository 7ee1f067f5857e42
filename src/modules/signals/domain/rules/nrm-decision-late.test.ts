import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { nrmDecisionLate } from './nrm-decision-late.ts'

const order = anOrder('2026-01-05')
const referral = (route: string, more: object = {}) => ({ route, submitted_on: localDate('2026-02-02'), ...more })
const grounds = (decision: string, on: string) => ({ grounds_decision: decision, grounds_on: localDate(on) })
const conclusive = (decision: string, on: string) => ({ conclusive_decision: decision, conclusive_on: localDate(on) })

test.for([
  ['not on the fifth working day', referral('national'), '2026-02-09', {}, []],
  ['on the day after', referral('national'), '2026-02-10', {}, ['2026-02-10']],
  ['after 45 days by a local panel', referral('devolved'), '2026-03-31', {}, ['2026-03-20']],
  ['not once it is decided', referral('national', grounds('negative', '2026-02-06')), '2026-03-31', {}, []],
  ['mended by a late decision', referral('national', grounds('negative', '2026-03-02')), '2026-03-02', {}, []],
  [
    'not once it is closed without one',
    referral('national', { withdrawn_on: localDate('2026-02-06') }),
    '2026-03-31',
    {},
    [],
  ],
  [
    'of conclusive grounds, after half a year',
    referral('national', grounds('positive', '2026-02-06')),
    '2026-10-01',
    {},
    ['2026-08-09'],
  ],
  [
    'of conclusive grounds, after 90 days by a local panel',
    referral('devolved', grounds('positive', '2026-03-02')),
    '2026-10-01',
    {},
    ['2026-05-04'],
  ],
  [
    'not once those are decided',
    referral('national', { ...grounds('positive', '2026-02-06'), ...conclusive('positive', '2026-06-01') }),
    '2026-10-01',
    {},
    [],
  ],
  ['by the service’s own number', referral('national'), '2026-03-31', { groundsWorkingDays: 10 }, ['2026-02-17']],
] as const)('a decision about exploitation is late: %s', ([, one, on, own, since]) => {
  expect(raisedIn(nrmDecisionLate, { ...order, nrmReferrals: [one] }, on, own)).toEqual(since)
})

test('it is something to know and to ask after: the decision is not the service’s own', () => {
  const given = { ...order, nrmReferrals: [referral('national')] }
  expect(signalsIn(nrmDecisionLate, given, '2026-02-12')).toMatchObject([
    {
      about: 'nrmReferrals-1',
      severity: 'know',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ what: { en: 'referral sent' }, on: '2026-02-02', path: '/children/child/exploitation' }],
    },
  ])
})
