import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { section45NotRaised } from './section-45-not-raised.ts'

const referral = (decision: string | null, on: string | null) => ({
  ...{ route: 'national', submitted_on: localDate('2026-02-02'), grounds_decision: decision },
  grounds_on: on === null ? null : localDate(on),
})
const charge = (charged: string | null) => ({
  ...{ committed_on: localDate('2026-01-20'), description: 'Supplying drugs', category: 'drugs' },
  charged_on: charged === null ? null : localDate(charged),
})
const raised = (on: string, offence = 'offences-1') => ({
  ...{ nrm_referral_id: 'nrmReferrals-1', offence_id: offence, raised_with: 'defence', raised_on: localDate(on) },
})
const victim = {
  ...anOrder('2026-01-05'),
  nrmReferrals: [referral('positive', '2026-02-09')],
  offences: [charge('2026-01-26')],
}

test.for([
  ['not on the working day after the decision', victim, '2026-02-10', {}, []],
  ['on the day after', victim, '2026-02-11', {}, ['2026-02-11']],
  [
    'counted from a charge that came later',
    { ...victim, offences: [charge('2026-03-06')] },
    '2026-03-31',
    {},
    ['2026-03-10'],
  ],
  ['not without a charge', { ...victim, offences: [charge(null)] }, '2026-03-31', {}, []],
  [
    'not of a charge that a court has decided',
    {
      ...victim,
      outcomes: [{ offence_id: 'offences-1', outcome: 'referral-order', decided_on: localDate('2026-02-10') }],
    },
    '2026-03-31',
    {},
    [],
  ],
  ['not before there is a decision', { ...victim, nrmReferrals: [referral(null, null)] }, '2026-03-31', {}, []],
  ['not after a negative one', { ...victim, nrmReferrals: [referral('negative', '2026-02-09')] }, '2026-03-31', {}, []],
  ['not once somebody was told', { ...victim, defences: [raised('2026-02-10')] }, '2026-03-31', {}, []],
  ['mended late', { ...victim, defences: [raised('2026-02-20')] }, '2026-02-20', {}, []],
  [
    'for each charge that nobody was told of',
    { ...victim, offences: [charge('2026-01-26'), charge('2026-01-27')], defences: [raised('2026-02-10')] },
    '2026-03-31',
    {},
    ['2026-02-11'],
  ],
  ['by the service’s own number', victim, '2026-03-31', { workingDays: 3 }, ['2026-02-13']],
] as const)('section 45 was not raised: %s', ([, given, on, own, since]) => {
  expect(raisedIn(section45NotRaised, given, on, own)).toEqual(since)
})

test('it is the case manager’s, for now, and leads to the very form', () => {
  expect(signalsIn(section45NotRaised, victim, '2026-02-12')).toMatchObject([
    {
      about: 'offences-1',
      severity: 'act-now',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [
        { on: '2026-02-09', path: '/children/child/exploitation' },
        { on: '2026-01-26', path: '/children/child/offences' },
      ],
      todo: { path: '/children/child/nrm-referrals/nrmReferrals-1/charges/offences-1/defences/new' },
    },
  ])
})
