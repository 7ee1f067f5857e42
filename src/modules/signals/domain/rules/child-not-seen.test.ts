import { expect, test } from 'vitest'
import type { Level } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { childNotSeen } from './child-not-seen.ts'

const order = anOrder('2026-01-05')
const contact = (on: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ programme_id: 'programmes-1', kind: 'home-visit', with_whom: ['child'], outcome: 'kept' },
  ...{ held_on: localDate(on), ...more },
})
const seen = (...contacts: readonly ReturnType<typeof contact>[]) => ({ ...order, contacts })
const level = (level: Level, on: string) => ({
  assessments: [
    { programme_id: 'programmes-1', origin: 'here', started_on: localDate(on), completed_on: localDate(on) },
  ],
  levels: [{ assessment_id: 'assessments-1', about: 'child-safety' as const, level, reason: 'As told' }],
})

test.for([
  ['not within 28 days of the start', order, '2026-02-02', {}, []],
  ['on the day after', order, '2026-02-03', {}, ['2026-02-03']],
  ['28 days after a visit', seen(contact('2026-02-02')), '2026-03-31', {}, ['2026-03-03']],
  ['mended by a visit', seen(contact('2026-02-09')), '2026-02-09', {}, []],
  ['not by a call', seen(contact('2026-01-20', { kind: 'phone' })), '2026-02-03', {}, ['2026-02-03']],
  [
    'not by a visit that was missed',
    seen(contact('2026-01-20', { outcome: 'missed-acceptable' })),
    '2026-02-03',
    {},
    ['2026-02-03'],
  ],
  [
    'not by seeing a parent',
    seen(contact('2026-01-20', { with_whom: ['parent-or-carer'] })),
    '2026-02-03',
    {},
    ['2026-02-03'],
  ],
  [
    'by a visit in another programme',
    seen(contact('2026-01-20', { programme_id: 'programmes-2' })),
    '2026-02-03',
    {},
    [],
  ],
  [
    '7 days at a very high level',
    { ...seen(contact('2026-01-20')), ...level('very-high', '2026-01-19') },
    '2026-01-31',
    {},
    ['2026-01-28'],
  ],
  [
    '7 days from the level that rose',
    { ...seen(contact('2026-01-12')), ...level('very-high', '2026-01-26') },
    '2026-02-05',
    {},
    ['2026-02-03'],
  ],
  ['not at a high one', { ...seen(contact('2026-01-20')), ...level('high', '2026-01-19') }, '2026-02-05', {}, []],
  ['by the service’s own number', order, '2026-01-31', { days: 14 }, ['2026-01-20']],
] as const)('nobody has seen the child: %s', ([, given, on, own, since]) => {
  expect(raisedIn(childNotSeen, given, on, own)).toEqual(since)
})

test('it is the case manager’s, and for now at a very high level', () => {
  const given = { ...seen(contact('2026-01-20')), ...level('very-high', '2026-01-19') }
  expect(signalsIn(childNotSeen, given, '2026-02-05')).toMatchObject([
    {
      severity: 'act-now',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [
        { what: { en: 'last seen' }, on: '2026-01-20', path: '/children/child/contacts' },
        { what: { en: 'level very high since' }, on: '2026-01-19' },
      ],
      todo: { path: '/children/child/contacts/new' },
    },
  ])
})
