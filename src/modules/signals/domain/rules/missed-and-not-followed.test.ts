import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { missedAndNotFollowed } from './missed-and-not-followed.ts'

const order = anOrder('2026-01-05')
const contact = (on: string, outcome: string | null, followed: string | null = null, programme = 'programmes-1') => ({
  ...{ programme_id: programme, kind: 'office', with_whom: ['child'], outcome, held_on: localDate(on) },
  followed_up_on: followed === null ? null : localDate(followed),
})
/** On a Friday: the working day after it is a Monday. */
const missed = contact('2026-03-06', 'missed-unacceptable')

/** One service’s published procedure: a follow-up within one working day. */
test.for([
  ['not on the next working day', [missed], '2026-03-09', {}, []],
  ['on the day after', [missed], '2026-03-10', {}, ['2026-03-10']],
  ['for an acceptable reason, too', [contact('2026-03-06', 'missed-acceptable')], '2026-03-31', {}, ['2026-03-10']],
  ['not once it is followed up', [contact('2026-03-06', 'missed-unacceptable', '2026-03-09')], '2026-03-31', {}, []],
  ['mended by a late follow-up', [contact('2026-03-06', 'missed-unacceptable', '2026-03-20')], '2026-03-20', {}, []],
  ['ended by meeting the child again', [missed, contact('2026-03-13', 'kept')], '2026-03-13', {}, []],
  ['not by meeting before it', [contact('2026-03-05', 'kept'), missed], '2026-03-31', {}, ['2026-03-10']],
  ['not of one that the service called off', [contact('2026-03-06', 'cancelled-by-service')], '2026-03-31', {}, []],
  ['not of one whose outcome is not told', [contact('2026-03-06', null)], '2026-03-31', {}, []],
  [
    'not of another programme',
    [contact('2026-03-06', 'missed-unacceptable', null, 'programmes-2')],
    '2026-03-31',
    {},
    [],
  ],
  [
    'once for each',
    [missed, contact('2026-03-13', 'missed-unacceptable')],
    '2026-03-31',
    {},
    ['2026-03-10', '2026-03-17'],
  ],
  ['by the service’s own number', [missed], '2026-03-31', { workingDays: 3 }, ['2026-03-12']],
] as const)('a missed contact is not followed up: %s', ([, contacts, on, own, since]) => {
  expect(raisedIn(missedAndNotFollowed, { ...order, contacts }, on, own)).toEqual(since)
})

test('it is the case manager’s, and leads to the very form', () => {
  expect(signalsIn(missedAndNotFollowed, { ...order, contacts: [missed] }, '2026-03-10')).toMatchObject([
    {
      about: 'contacts-1',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ on: '2026-03-06', path: '/children/child/contacts' }],
      todo: { path: '/children/child/contact-follow-ups/contacts-1/edit' },
    },
  ])
})
