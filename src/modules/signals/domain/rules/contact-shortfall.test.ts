import { expect, test } from 'vitest'
import type { Level } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { contactShortfall } from './contact-shortfall.ts'

const order = anOrder('2026-01-05')
const contact = (on: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ programme_id: 'programmes-1', kind: 'home-visit', with_whom: ['child'], outcome: 'kept', counts: true },
  ...{ held_on: localDate(on), ...more },
})
const met = (...days: readonly string[]) => ({ ...order, contacts: days.map(day => contact(day)) })
const at = (level: Level) => ({
  assessments: [
    {
      ...{ programme_id: 'programmes-1', origin: 'here' },
      ...{ started_on: localDate('2026-01-05'), completed_on: localDate('2026-01-05') },
    },
  ],
  levels: [{ assessment_id: 'assessments-1', about: 'child-safety' as const, level, reason: 'As told' }],
})
const twice = met('2026-01-12', '2026-01-26')

test.for([
  ['not before four weeks have passed', order, '2026-02-01', {}, []],
  ['with none, once they have', order, '2026-02-02', {}, ['2026-02-02']],
  ['not with two at the standard level', twice, '2026-02-08', {}, []],
  ['once the first of them is four weeks old', twice, '2026-02-28', {}, ['2026-02-09']],
  ['two are too few at a medium level', { ...twice, ...at('medium') }, '2026-02-02', {}, ['2026-02-02']],
  [
    'four are too few at a high one',
    { ...met('2026-01-12', '2026-01-19', '2026-01-26', '2026-01-30'), ...at('high') },
    '2026-02-02',
    {},
    ['2026-02-02'],
  ],
  [
    'a missed contact is none',
    { ...order, contacts: [contact('2026-01-12'), contact('2026-01-26', { outcome: 'missed-unacceptable' })] },
    '2026-02-02',
    {},
    ['2026-02-02'],
  ],
  [
    'one that does not count is none',
    { ...order, contacts: [contact('2026-01-12'), contact('2026-01-26', { counts: false })] },
    '2026-02-02',
    {},
    ['2026-02-02'],
  ],
  [
    'one that nobody judged counts',
    { ...order, contacts: [contact('2026-01-12'), contact('2026-01-26', { counts: null })] },
    '2026-02-02',
    {},
    [],
  ],
  ['mended by the next', { ...order, contacts: [contact('2026-01-26'), contact('2026-02-04')] }, '2026-02-04', {}, []],
  ['one is enough after twelve weeks', met('2026-04-27'), '2026-05-11', {}, []],
  ['not out of court, where no level is set', anOrder('2026-01-05', { kind: 'youth-caution' }), '2026-03-31', {}, []],
  ['by the service’s own number', twice, '2026-02-02', { standardFirst: 4 }, ['2026-02-02']],
] as const)('too few contacts were kept: %s', ([, given, on, own, since]) => {
  expect(raisedIn(contactShortfall, given, on, own)).toEqual(since)
})

test('it is the case manager’s, and rests on the last contact that counts', () => {
  expect(signalsIn(contactShortfall, met('2026-01-26'), '2026-02-10')).toMatchObject([
    {
      severity: 'soon',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ what: { en: 'last contact that counts' }, on: '2026-01-26', path: '/children/child/contacts' }],
      todo: { path: '/children/child/planned-contacts/new' },
    },
  ])
})
