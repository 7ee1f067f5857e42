import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { nrmNotReferred } from './nrm-not-referred.ts'

const order = anOrder('2026-01-05')
const screening = (result: string, more: object = {}) => ({ screened_on: localDate('2026-03-02'), result, ...more })
const referral = (on: string, more: object = {}) => ({ route: 'national', submitted_on: localDate(on), ...more })
const likely = { ...order, screenings: [screening('likely-victim', { refers: true })] }

/** Cardiff 2020: national arrangements for spotting county-lines exploitation were not followed. */
test.for([
  ['not on the next working day', likely, '2026-03-03', {}, []],
  ['on the day after, as at Cardiff in 2020', likely, '2026-03-04', {}, ['2026-03-04']],
  [
    'where it is not said whether the child will be referred',
    { ...order, screenings: [screening('likely-victim')] },
    '2026-03-31',
    {},
    ['2026-03-04'],
  ],
  [
    'not with a reason against it',
    { ...order, screenings: [screening('likely-victim', { refers: false, no_referral_reason: 'Referred in Leeds' })] },
    '2026-03-31',
    {},
    [],
  ],
  [
    'not where the screening found no concern',
    { ...order, screenings: [screening('no-concern')] },
    '2026-03-31',
    {},
    [],
  ],
  ['not once the child is referred', { ...likely, nrmReferrals: [referral('2026-03-03')] }, '2026-03-31', {}, []],
  ['mended by a late referral', { ...likely, nrmReferrals: [referral('2026-03-16')] }, '2026-03-16', {}, []],
  [
    'not while an earlier referral waits for its decision',
    { ...likely, nrmReferrals: [referral('2026-02-02')] },
    '2026-03-31',
    {},
    [],
  ],
  [
    'after an earlier referral that was turned down',
    {
      ...likely,
      nrmReferrals: [referral('2026-01-12', { grounds_decision: 'negative', grounds_on: localDate('2026-01-16') })],
    },
    '2026-03-31',
    {},
    ['2026-03-04'],
  ],
  ['by the service’s own number', likely, '2026-03-31', { workingDays: 3 }, ['2026-03-06']],
] as const)('a likely victim is not referred: %s', ([, given, on, own, since]) => {
  expect(raisedIn(nrmNotReferred, given, on, own)).toEqual(since)
})

test('it is the case manager’s, for now', () => {
  expect(signalsIn(nrmNotReferred, likely, '2026-03-04')).toMatchObject([
    {
      severity: 'act-now',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ what: { en: 'screened' }, on: '2026-03-02', path: '/children/child/exploitation' }],
      todo: { path: '/children/child/nrm-referrals/new' },
    },
  ])
})
