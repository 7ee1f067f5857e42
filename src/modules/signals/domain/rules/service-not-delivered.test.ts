import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { serviceNotDelivered } from './service-not-delivered.ts'

const order = anOrder('2026-01-05')
const help = (more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ programme_id: 'programmes-1', service: 'mental-health', partner: 'health', provider: 'CAMHS' },
  ...{ referred_on: localDate('2026-02-02'), ...more },
})

/** Cardiff 2020: no health professional for eighteen months and no education worker for nine. */
test.for([
  ['not on the twentieth working day', [help()], '2026-03-02', {}, []],
  ['on the day after, as at Cardiff in 2020', [help()], '2026-03-03', {}, ['2026-03-03']],
  ['where it was only accepted', [help({ accepted_on: localDate('2026-02-09') })], '2026-03-31', {}, ['2026-03-03']],
  ['not once it has started', [help({ started_on: localDate('2026-02-16') })], '2026-03-31', {}, []],
  ['mended by a late start', [help({ started_on: localDate('2026-03-16') })], '2026-03-16', {}, []],
  ['not where it was declined', [help({ declined_on: localDate('2026-02-16') })], '2026-03-31', {}, []],
  ['not where nobody waits any more', [help({ ended_on: localDate('2026-02-16') })], '2026-03-31', {}, []],
  ['not of another programme', [help({ programme_id: 'programmes-2' })], '2026-03-31', {}, []],
  [
    'once for each',
    [help(), help({ referred_on: localDate('2026-02-09') })],
    '2026-03-31',
    {},
    ['2026-03-03', '2026-03-10'],
  ],
  ['by the service’s own number', [help()], '2026-03-31', { workingDays: 10 }, ['2026-02-17']],
] as const)('help has not started: %s', ([, interventions, on, own, since]) => {
  expect(raisedIn(serviceNotDelivered, { ...order, interventions }, on, own)).toEqual(since)
})

test('it names the partner, and leads to the record of the help', () => {
  expect(signalsIn(serviceNotDelivered, { ...order, interventions: [help()] }, '2026-03-31')).toMatchObject([
    {
      about: 'interventions-1',
      severity: 'soon',
      says: { en: 'Mental health was asked for and has not started. Asked of: Health.' },
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ what: { en: 'referred' }, on: '2026-02-02', path: '/children/child/contacts' }],
      todo: { path: '/children/child/interventions/interventions-1/edit' },
    },
  ])
})
