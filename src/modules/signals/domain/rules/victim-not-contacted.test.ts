import { expect, test } from 'vitest'
import { aConsent, aContact, aHarm, victimSignalsIn, workOnIt } from '#test/a-victim.ts'
import { victimNotContacted } from './victim-not-contacted.ts'

const received = aHarm('received', '2026-06-01')
const known = { harms: [received] }
const ended = { ...known, programmes: [workOnIt('referral-order', '2026-05-01', '2026-07-01')] }

// That victims are contacted in time, their consent sought and refusals kept, is what HM Inspectorate of Probation asks
// of work with victims since 2025; the ten working days are those that services have set for themselves.
test.for([
  ['not on the tenth working day', known, '2026-06-15', {}, []],
  ['on the day after', known, '2026-06-16', {}, ['2026-06-16']],
  ['since then, weeks later', known, '2026-08-01', {}, ['2026-06-16']],
  ['not while nobody knows how', { harms: [aHarm('not-passed-on', '2026-06-01')] }, '2026-08-01', {}, []],
  ['not before it is known how', { harms: [aHarm('received', '2026-06-20')] }, '2026-06-19', {}, []],
  ['mended by an attempt', { ...known, contacts: [aContact('2026-06-20', null, false)] }, '2026-06-20', {}, []],
  [
    'not to someone who said no to contact',
    { ...known, consents: [aConsent('contact', 'refused', '2026-06-05')] },
    '2026-08-01',
    {},
    [],
  ],
  [
    'to someone who gave no answer',
    { ...known, consents: [aConsent('contact', 'no-answer', '2026-06-05')] },
    '2026-06-16',
    {},
    ['2026-06-16'],
  ],
  ['still, 91 days after the work has ended', ended, '2026-09-30', {}, ['2026-06-16']],
  ['no more after that', ended, '2026-10-01', {}, []],
  ['by the service’s own numbers', ended, '2026-07-29', { workingDays: 5, daysAfterEnd: 28 }, ['2026-06-09']],
  ['silent by the service’s own number', ended, '2026-07-30', { workingDays: 5, daysAfterEnd: 28 }, []],
] as const)('a victim has not been contacted: %s', ([, given, on, own, since]) => {
  expect(victimSignalsIn(victimNotContacted, given, on, own).map(({ raisedOn }) => raisedOn)).toEqual(since)
})

test('it is for those who work with victims, and leads to the form of the victim', () => {
  expect(victimSignalsIn(victimNotContacted, known, '2026-06-20')).toMatchObject([
    {
      subject: { kind: 'victim', id: 'victim' },
      severity: 'soon',
      timesRaised: 1,
      owner: { role: 'victim-worker', personId: null },
      evidence: [{ what: { en: 'contact details received' }, on: '2026-06-01', path: '/victims/victim' }],
      todo: { path: '/victims/victim/contacts/new' },
    },
  ])
})
