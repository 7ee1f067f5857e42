import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { aConsent, aContact, aHarm, anOutcome, victimSignalsIn, workOnIt } from '#test/a-victim.ts'
import { victimNotTold } from './victim-not-told.ts'

const harmed = { harms: [aHarm('received', '2026-05-01')] }
const agreed = { ...harmed, consents: [aConsent('updates', 'given', '2026-06-01')] }
const sentenced = { ...agreed, outcomes: [anOutcome('2026-06-10')] }
const withRights = { id: 'victim', kind: 'adult', enhanced_rights: ['persistent'] }
const breach = { id: 'breach', programme_id: 'work', information_laid_on: localDate('2026-06-10') }

// Within five working days, or one under enhanced rights: as the Code of Practice for Victims of Crime (2021) sets it.
test.for([
  ['not on the fifth working day', sentenced, '2026-06-17', {}, []],
  ['on the day after', sentenced, '2026-06-18', {}, ['2026-06-18']],
  [
    'after one working day under enhanced rights',
    { ...sentenced, victim: withRights },
    '2026-06-12',
    {},
    ['2026-06-12'],
  ],
  ['nothing without their consent', { ...sentenced, consents: [] }, '2026-07-01', {}, []],
  [
    'nothing that happened before they agreed',
    { ...sentenced, consents: [aConsent('updates', 'given', '2026-06-11')] },
    '2026-07-01',
    {},
    [],
  ],
  [
    'nothing once they took it back',
    { ...sentenced, consents: [aConsent('updates', 'withdrawn', '2026-06-20'), ...agreed.consents] },
    '2026-07-01',
    {},
    [],
  ],
  ['mended by telling them', { ...sentenced, contacts: [aContact('2026-06-22', 'sentence')] }, '2026-06-22', {}, []],
  [
    'not by a call that did not reach them',
    { ...sentenced, contacts: [aContact('2026-06-12', 'sentence', false)] },
    '2026-06-22',
    {},
    ['2026-06-18'],
  ],
  [
    'a release on licence',
    { ...agreed, programmes: [workOnIt('dto-licence', '2026-06-10')] },
    '2026-06-18',
    {},
    ['2026-06-18'],
  ],
  [
    'a breach before a court',
    { ...agreed, programmes: [workOnIt('referral-order', '2026-04-01')], breaches: [breach] },
    '2026-06-18',
    {},
    ['2026-06-18'],
  ],
  [
    'the end of the work, though it is over',
    { ...agreed, programmes: [workOnIt('referral-order', '2026-04-01', '2026-06-10')] },
    '2026-09-09',
    {},
    ['2026-06-18'],
  ],
  [
    'no more, long after the end',
    { ...agreed, programmes: [workOnIt('referral-order', '2026-04-01', '2026-06-10')] },
    '2026-09-10',
    {},
    [],
  ],
  ['by the service’s own number', sentenced, '2026-06-16', { workingDays: 3 }, ['2026-06-16']],
] as const)('a victim has not been told: %s', ([, given, on, own, since]) => {
  expect(victimSignalsIn(victimNotTold, given, on, own).map(({ raisedOn }) => raisedOn)).toEqual(since)
})

test('each event is told of by itself, a release at once', () => {
  const given = { ...sentenced, programmes: [workOnIt('dto-licence', '2026-06-15')] }
  const signals = victimSignalsIn(victimNotTold, given, '2026-07-01')
  expect(signals).toMatchObject([
    { about: 'sentence 2026-06-10', severity: 'soon' },
    { about: 'release 2026-06-15', severity: 'act-now' },
  ])
  expect(signals[1]).toMatchObject({
    says: { cy: 'Rhyddhau: gofynnodd y dioddefwr am gael gwybod, ac ni chofnodwyd bod hynny wedi digwydd.' },
    owner: { role: 'victim-worker', personId: null },
    evidence: [
      { what: { en: 'Release' }, on: '2026-06-15', path: '/victims/victim' },
      { what: { en: 'agreed to be told' }, on: '2026-06-01' },
    ],
    todo: { path: '/victims/victim/contacts/new' },
  })
})
