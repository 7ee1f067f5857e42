import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { seriousIncidentNotNotified } from './serious-incident-not-notified.ts'

const order = anOrder('2021-01-04')
const day = (on: string | null) => (on === null ? null : localDate(on))
/** Known on a Friday: the working day after it is a Monday. */
const told = (sent: string | null, board: string | null, known = '2026-03-06') => ({
  ...{ category: 'grievous-harm', happened_on: localDate(known), known_on: localDate(known) },
  ...{ sent_on: day(sent), board_told_on: day(board) },
})
const died = { ...order, child: { died_on: localDate('2026-03-06') } }
const death = { ...told('2026-03-09', '2026-03-09'), category: 'death-of-child' }

test.for([
  ['not on the next working day', { ...order, notifications: [told(null, '2026-03-06')] }, '2026-03-09', {}, []],
  ['on the day after', { ...order, notifications: [told(null, '2026-03-06')] }, '2026-03-10', {}, ['2026-03-10']],
  ['not once it is sent', { ...order, notifications: [told('2026-03-09', '2026-03-09')] }, '2026-03-31', {}, []],
  ['mended late', { ...order, notifications: [told('2026-03-16', '2026-03-09')] }, '2026-03-16', {}, []],
  [
    'where the chair of the board was not told',
    { ...order, notifications: [told('2026-03-09', null)] },
    '2026-03-31',
    {},
    ['2026-03-10'],
  ],
  [
    'twice, where neither was done',
    { ...order, notifications: [told(null, null)] },
    '2026-03-31',
    {},
    ['2026-03-10', '2026-03-10'],
  ],
  [
    'not of what was known before it was a duty',
    { ...order, notifications: [told(null, null, '2022-03-31')] },
    '2026-03-31',
    {},
    [],
  ],
  ['where a child died and nothing was recorded', died, '2026-03-31', {}, ['2026-03-10']],
  ['not where it was', { ...died, notifications: [death] }, '2026-03-31', {}, []],
  [
    'by the service’s own number',
    { ...order, notifications: [told(null, '2026-03-06')] },
    '2026-03-31',
    { sendWithin: 0 },
    ['2026-03-07'],
  ],
] as const)('a serious incident is not notified: %s', ([, given, on, own, since]) => {
  expect(raisedIn(seriousIncidentNotNotified, given, on, own)).toEqual(since)
})

test('it is a manager’s, for now, and leads to the notification', () => {
  const given = { ...order, notifications: [told(null, '2026-03-06')] }
  expect(signalsIn(seriousIncidentNotNotified, given, '2026-03-31')).toMatchObject([
    {
      about: 'notifications-1',
      severity: 'act-now',
      dueOn: '2026-03-11',
      says: { en: 'Charged with grievous bodily harm: the notification has not been sent.' },
      owner: { role: 'team-manager' },
      evidence: [{ what: { en: 'known to the service' }, on: '2026-03-06' }],
      todo: { path: '/children/child/notifications/notifications-1/edit' },
    },
  ])
})
