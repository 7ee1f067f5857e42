import { expect, test } from 'vitest'
import type { Level, LevelSubject } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { levelLoweredAlone } from './level-lowered-alone.ts'

const order = anOrder('2026-01-05')
const assessed = (on: string, origin = 'here') => ({
  ...{ programme_id: 'programmes-1', origin, started_on: localDate(on), completed_on: localDate(on) },
})
const level = (of: number, level: Level, about: LevelSubject = 'child-safety') => ({
  ...{ assessment_id: `assessments-${of}`, about, level, reason: 'As told' },
})
const decided = (on: string, decision = 'countersigned') => ({
  ...{ assessment_id: 'assessments-2', decision, person_id: 'manager', decided_on: localDate(on) },
})
const assessments = [assessed('2026-01-19'), assessed('2026-03-02')]
const lowered = { ...order, assessments, levels: [level(1, 'high'), level(2, 'medium')] }

test.for([
  ['not before', lowered, '2026-03-01', []],
  ['at once', lowered, '2026-03-02', ['2026-03-02']],
  ['not where it stayed', { ...lowered, levels: [level(1, 'high'), level(2, 'high')] }, '2026-03-31', []],
  ['not where it rose', { ...lowered, levels: [level(1, 'low'), level(2, 'medium')] }, '2026-03-31', []],
  [
    'not a first level',
    { ...lowered, assessments: [assessed('2026-03-02')], levels: [level(1, 'low')] },
    '2026-03-31',
    [],
  ],
  [
    'not once a manager has countersigned',
    { ...lowered, countersignatures: [decided('2026-03-05')] },
    '2026-03-05',
    [],
  ],
  [
    'still, where it was returned',
    { ...lowered, countersignatures: [decided('2026-03-05', 'returned')] },
    '2026-03-31',
    ['2026-03-02'],
  ],
  [
    'not in one made elsewhere',
    { ...lowered, assessments: [assessed('2026-01-19'), assessed('2026-03-02', 'another-service')] },
    '2026-03-31',
    [],
  ],
  [
    'once for each level',
    { ...lowered, levels: [...lowered.levels, level(1, 'high', 'others-safety'), level(2, 'low', 'others-safety')] },
    '2026-03-31',
    ['2026-03-02', '2026-03-02'],
  ],
] as const)('a level was lowered by one person alone: %s', ([, given, on, since]) => {
  expect(raisedIn(levelLoweredAlone, given, on)).toEqual(since)
})

test('it is the manager’s to sign, and the case manager’s once it was returned', () => {
  expect(signalsIn(levelLoweredAlone, lowered, '2026-03-03')).toMatchObject([
    {
      about: 'child-safety',
      owner: { role: 'team-manager', personId: null },
      evidence: [
        { what: { en: 'level before: High' }, on: '2026-01-19' },
        { what: { en: 'level lowered: Medium' }, on: '2026-03-02' },
      ],
      todo: { path: '/children/child/assessments/assessments-2/countersign' },
    },
  ])
  const returned = { ...lowered, countersignatures: [decided('2026-03-05', 'returned')] }
  expect(signalsIn(levelLoweredAlone, returned, '2026-03-06')).toMatchObject([
    {
      owner: { role: 'case-manager', personId: 'worker' },
      todo: { path: '/children/child/assessments/new?programme=programmes-1&stage=review&reason=returned' },
    },
  ])
})
