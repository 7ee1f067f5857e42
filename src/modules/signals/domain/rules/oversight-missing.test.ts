import { expect, test } from 'vitest'
import type { Level, LevelSubject } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { oversightMissing } from './oversight-missing.ts'

const at = (level: Level, about: LevelSubject = 'child-safety', on = '2026-01-19') => ({
  ...anOrder('2026-01-05'),
  assessments: [
    { programme_id: 'programmes-1', origin: 'here', started_on: localDate(on), completed_on: localDate(on) },
  ],
  levels: [{ assessment_id: 'assessments-1', about, level, reason: 'As told' }],
})
const look = (on: string, next: string | null = null) => ({
  ...{
    kind: 'supervision',
    person_id: 'manager',
    held_on: localDate(on),
    next_on: next === null ? null : localDate(next),
  },
})
const high = at('high')

/** Cardiff 2016: case managers understood the policy on risk, and management oversight was insufficient. */
test.for([
  ['not within 28 days of the level', high, '2026-02-16', {}, []],
  ['on the day after, as at Cardiff in 2016', high, '2026-02-17', {}, ['2026-02-17']],
  ['at a very high level for others', at('very-high', 'others-safety'), '2026-02-17', {}, ['2026-02-17']],
  ['not at a medium level', at('medium'), '2026-03-31', {}, []],
  ['mended by a look', { ...high, oversights: [look('2026-03-02')] }, '2026-03-02', {}, []],
  ['28 days after the last look', { ...high, oversights: [look('2026-02-02')] }, '2026-03-31', {}, ['2026-03-03']],
  [
    'on an earlier day that the manager named',
    { ...high, oversights: [look('2026-02-02', '2026-02-09')] },
    '2026-03-31',
    {},
    ['2026-02-10'],
  ],
  [
    'not later because the manager named a later day',
    { ...high, oversights: [look('2026-02-02', '2026-06-01')] },
    '2026-03-31',
    {},
    ['2026-03-03'],
  ],
  [
    'from the start of the work where the level is older',
    at('high', 'child-safety', '2025-06-02'),
    '2026-03-31',
    {},
    ['2026-02-03'],
  ],
  ['by the service’s own number', high, '2026-03-31', { days: 14 }, ['2026-02-03']],
] as const)('a manager’s look is missing: %s', ([, given, on, own, since]) => {
  expect(raisedIn(oversightMissing, given, on, own)).toEqual(since)
})

test('it is the team manager’s, and tells of the last look', () => {
  expect(signalsIn(oversightMissing, { ...high, oversights: [look('2026-02-02')] }, '2026-03-31')).toMatchObject([
    {
      owner: { role: 'team-manager', personId: null },
      evidence: [
        { on: '2026-01-19' },
        { what: { en: 'last oversight' }, on: '2026-02-02', path: '/children/child/safety' },
      ],
      todo: { path: '/children/child/oversights/new' },
    },
  ])
})
