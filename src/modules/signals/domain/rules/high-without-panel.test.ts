import { expect, test } from 'vitest'
import type { Level, LevelSubject } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { highWithoutPanel } from './high-without-panel.ts'

const assessed = (on: string) => ({
  ...{ programme_id: 'programmes-1', origin: 'here', started_on: localDate(on), completed_on: localDate(on) },
})
const level = (level: Level, about: LevelSubject = 'child-safety', of = 1) => ({
  ...{ assessment_id: `assessments-${of}`, about, level, reason: 'As told' },
})
const at = (...levels: readonly ReturnType<typeof level>[]) => ({
  ...anOrder('2026-01-05'),
  assessments: [assessed('2026-01-19')],
  levels,
})
const panels = (...days: readonly string[]) => ({
  panels: days.map(on => ({ kind: 'risk-panel', held_on: localDate(on) })),
})
const high = at(level('high'))
const veryHigh = at(level('very-high', 'others-safety'))

test.for([
  ['not within ten working days', high, '2026-02-02', {}, []],
  ['on the day after', high, '2026-02-03', {}, ['2026-02-03']],
  ['not at a medium level', at(level('medium')), '2026-03-31', {}, []],
  ['not for likelihood of reoffending', at(level('high', 'reoffending')), '2026-03-31', {}, []],
  ['mended by a meeting', { ...high, ...panels('2026-02-16') }, '2026-02-16', {}, []],
  ['again after twelve weeks at a high level', { ...high, ...panels('2026-01-26') }, '2026-05-31', {}, ['2026-04-21']],
  ['not with a meeting shortly before the level rose', { ...high, ...panels('2026-01-15') }, '2026-03-31', {}, []],
  ['after a month at a very high level', { ...veryHigh, ...panels('2026-01-26') }, '2026-03-31', {}, ['2026-02-27']],
  [
    'ended by a level that came down',
    {
      ...at(level('high'), level('medium', 'child-safety', 2)),
      assessments: [assessed('2026-01-19'), assessed('2026-03-02')],
    },
    '2026-03-02',
    {},
    [],
  ],
  [
    'not at once where new work begins with an old level',
    { ...high, assessments: [assessed('2025-06-02')] },
    '2026-01-19',
    {},
    [],
  ],
  [
    'ten working days after the new work began',
    { ...high, assessments: [assessed('2025-06-02')] },
    '2026-01-31',
    {},
    ['2026-01-20'],
  ],
  ['by the service’s own number', high, '2026-03-31', { workingDays: 5 }, ['2026-01-27']],
] as const)('a high level without a panel: %s', ([, given, on, own, since]) => {
  expect(raisedIn(highWithoutPanel, given, on, own)).toEqual(since)
})

test('it is for now at a very high level, and tells of the last meeting', () => {
  expect(signalsIn(highWithoutPanel, { ...veryHigh, ...panels('2026-01-26') }, '2026-03-31')).toMatchObject([
    {
      severity: 'act-now',
      timesRaised: 1,
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [
        { what: { en: 'level high since' }, on: '2026-01-19', path: '/children/child/assessments/assessments-1' },
        { what: { en: 'last meeting' }, on: '2026-01-26', path: '/children/child/safety' },
      ],
      todo: { path: '/children/child/panels/new' },
    },
  ])
})
