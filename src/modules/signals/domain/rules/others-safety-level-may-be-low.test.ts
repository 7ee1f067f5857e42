import { expect, test } from 'vitest'
import type { Level } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { othersSafetyLevelMayBeLow } from './others-safety-level-may-be-low.ts'

const standing = (level: Level, against_evidence: string | null = null) => ({
  ...anOrder('2026-01-05'),
  assessments: [
    {
      programme_id: 'programmes-1',
      origin: 'here',
      started_on: localDate('2026-01-12'),
      completed_on: localDate('2026-01-19'),
    },
  ],
  levels: [
    { assessment_id: 'assessments-1', about: 'others-safety' as const, level, reason: 'As told', against_evidence },
  ],
})
const offence = (on: string, more: object = {}) => ({
  ...{
    committed_on: localDate(on),
    description: 'Wounding',
    category: 'violence-against-the-person',
    seriousness: 6,
    ...more,
  },
})
const incident = (kind: string, on: string, more: object = {}) => ({
  ...{ kind, happened_on: localDate(on), known_on: localDate(on), ...more },
})

/** Darlington 2025: changes in current behaviour were not sufficiently considered for others’ safety. */
test.for([
  ['not before the offence', { ...standing('low'), offences: [offence('2026-03-02')] }, '2026-03-01', {}, []],
  [
    'a grave offence, as at Darlington in 2025',
    { ...standing('low'), offences: [offence('2026-03-02')] },
    '2026-03-31',
    {},
    ['2026-03-02'],
  ],
  [
    'not a slight one',
    { ...standing('low'), offences: [offence('2026-03-02', { seriousness: 3 })] },
    '2026-03-31',
    {},
    [],
  ],
  [
    'a slight one with a knife',
    { ...standing('low'), offences: [offence('2026-03-02', { seriousness: 3, knife_involved: true })] },
    '2026-03-31',
    {},
    ['2026-03-02'],
  ],
  [
    'not where the level is as high already',
    { ...standing('medium'), offences: [offence('2026-03-02')] },
    '2026-03-31',
    {},
    [],
  ],
  [
    'two in half a year',
    { ...standing('medium'), offences: [offence('2026-02-02'), offence('2026-03-02')] },
    '2026-03-31',
    {},
    ['2026-03-02'],
  ],
  [
    'not of what a court found the child not guilty',
    {
      ...standing('low'),
      offences: [offence('2026-03-02')],
      outcomes: [{ offence_id: 'offences-1', outcome: 'not-guilty', decided_on: localDate('2026-03-30') }],
    },
    '2026-03-31',
    {},
    [],
  ],
  ['not once half a year has passed', { ...standing('low'), offences: [offence('2026-03-02')] }, '2026-09-01', {}, []],
  [
    'a named person threatened',
    { ...standing('medium'), incidents: [incident('threat-to-person', '2026-03-02')] },
    '2026-03-31',
    {},
    ['2026-03-02'],
  ],
  [
    'not with a reason given when it was known',
    { ...standing('low', 'He acted in defence'), offences: [offence('2026-01-12')] },
    '2026-03-31',
    {},
    [],
  ],
  [
    'with a reason given before it',
    { ...standing('low', 'He acted in defence'), offences: [offence('2026-03-02')] },
    '2026-03-31',
    {},
    ['2026-03-02'],
  ],
  [
    'by the service’s own seriousness',
    { ...standing('low'), offences: [offence('2026-03-02', { seriousness: 3 })] },
    '2026-03-31',
    { graveFrom: 3 },
    ['2026-03-02'],
  ],
  [
    'by the service’s own window',
    { ...standing('low'), offences: [offence('2026-03-02')] },
    '2026-03-31',
    { offenceDays: 20 },
    [],
  ],
] as const)('the record suggests more for the safety of others: %s', ([, given, on, own, since]) => {
  expect(raisedIn(othersSafetyLevelMayBeLow, given, on, own)).toEqual(since)
})

test('it rests on the offence and on the level as it was set', () => {
  const given = { ...standing('low'), offences: [offence('2026-03-02')] }
  expect(signalsIn(othersSafetyLevelMayBeLow, given, '2026-03-31')).toMatchObject([
    {
      severity: 'soon',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ on: '2026-01-19' }, { on: '2026-03-02', path: '/children/child/offences' }],
      todo: { path: '/children/child/assessments/new?stage=review&reason=significant-change' },
    },
  ])
})
