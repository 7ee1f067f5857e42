import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { educationBelowHours } from './education-below-hours.ts'

/** Of school age until 26 June 2026. */
const order = { ...anOrder('2026-01-05'), child: { date_of_birth: localDate('2010-05-20') } }
const school = (
  hours: number | null,
  from = '2025-09-01',
  until: string | null = null,
  type = 'mainstream-school',
) => ({
  ...{ provision_type: type, hours_offered: hours, from_on: localDate(from) },
  until_on: until === null ? null : localDate(until),
})
const plans = [
  { programme_id: 'programmes-1', started_on: localDate('2026-01-20'), agreed_on: localDate('2026-01-26') },
]
const few = { ...order, educations: [school(10)] }

/** Cwm Taf 2024: the link between exploitation and absence from education was not understood. */
test.for([
  ['not while there is time to plan', few, '2026-01-26', {}, []],
  ['on the day after', few, '2026-01-27', {}, ['2026-01-27']],
  ['not at full time', { ...order, educations: [school(25)] }, '2026-03-31', {}, []],
  ['not where two places together make it', { ...order, educations: [school(15), school(10)] }, '2026-03-31', {}, []],
  [
    'with no place at all',
    { ...order, educations: [school(null, '2025-09-01', null, 'none')] },
    '2026-03-31',
    {},
    ['2026-01-27'],
  ],
  ['not where the hours are not known', { ...order, educations: [school(null)] }, '2026-03-31', {}, []],
  ['not where nothing is recorded', order, '2026-03-31', {}, []],
  [
    'counted from the change',
    { ...order, educations: [school(25, '2025-09-01', '2026-03-01'), school(5, '2026-03-02')] },
    '2026-03-31',
    {},
    ['2026-03-24'],
  ],
  [
    'not where an objective is about it',
    { ...few, plans, objectives: [{ plan_id: 'plans-1', worker_words: 'School', answers: ['need-education'] }] },
    '2026-03-31',
    {},
    [],
  ],
  [
    'not where it is left out for a reason',
    { ...few, plans, leftOut: [{ plan_id: 'plans-1', factor: 'need-education', reason: 'School leads' }] },
    '2026-03-31',
    {},
    [],
  ],
  [
    'mended by help that was asked for',
    {
      ...few,
      interventions: [
        { programme_id: 'programmes-1', answers: ['need-education'], referred_on: localDate('2026-02-16') },
      ],
    },
    '2026-02-16',
    {},
    [],
  ],
  [
    'sixteen hours, until the last day of school age',
    { ...order, educations: [school(16)] },
    '2026-06-26',
    {},
    ['2026-01-27'],
  ],
  ['not on the day after: above it they are full time', { ...order, educations: [school(16)] }, '2026-06-27', {}, []],
  [
    'fifteen hours, above school age',
    { ...order, child: { date_of_birth: localDate('2009-01-10') }, educations: [school(15)] },
    '2026-03-31',
    {},
    ['2026-01-27'],
  ],
  ['by the service’s own number', { ...order, educations: [school(24)] }, '2026-03-31', { schoolAgeHours: 20 }, []],
] as const)('fewer hours than full time, and no plan: %s', ([, given, on, own, since]) => {
  expect(raisedIn(educationBelowHours, given, on, own)).toEqual(since)
})

test('it is the case manager’s, and rests on the hours', () => {
  expect(signalsIn(educationBelowHours, few, '2026-03-31')).toMatchObject([
    {
      severity: 'soon',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ on: '2025-09-01', path: '/children/child/education' }],
      todo: { path: '/children/child/plan' },
    },
  ])
})
