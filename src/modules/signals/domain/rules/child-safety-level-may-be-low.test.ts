import { describe, expect, test } from 'vitest'
import type { Level } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { childSafetyLevelMayBeLow } from './child-safety-level-may-be-low.ts'

const order = anOrder('2026-01-05')
const assessed = (on: string) => ({
  programme_id: 'programmes-1',
  origin: 'here',
  started_on: localDate(on),
  completed_on: localDate(on),
})
const level = (level: Level, against_evidence: string | null = null, of = 1) => ({
  ...{ assessment_id: `assessments-${of}`, about: 'child-safety' as const, level, reason: 'As told', against_evidence },
})
const standing = (at: Level, against: string | null = null) => ({
  ...order,
  assessments: [assessed('2026-01-19')],
  levels: [level(at, against)],
})
const incident = (kind: string, on: string, more: object = {}) => ({
  ...{ kind, happened_on: localDate(on), known_on: localDate(on), ...more },
})
const missing = (...days: readonly string[]) => days.map(on => ({ missing_from_on: localDate(on) }))
const hurt = { incidents: [incident('assault-on-child', '2026-03-02', { injury: 'hospital' })] }
const three = missing('2026-02-02', '2026-02-16', '2026-03-02')

describe('what the record suggests stands above the level', () => {
  test.for([
    ['not before it is known', { ...standing('low'), ...hurt }, '2026-03-01', []],
    [
      'an assault after which the child was in hospital, at once',
      { ...standing('medium'), ...hurt },
      '2026-03-02',
      ['2026-03-02'],
    ],
    ['not where the level is as high already', { ...standing('high'), ...hurt }, '2026-03-31', []],
    ['not where no level stands yet', { ...order, ...hurt }, '2026-03-31', []],
    ['not once half a year has passed', { ...standing('medium'), ...hurt }, '2026-09-01', []],
    ['on the day before that still', { ...standing('medium'), ...hurt }, '2026-08-31', ['2026-03-02']],
    [
      'on the third time missing in three months, not on the second',
      { ...standing('low'), missing: three },
      '2026-03-31',
      ['2026-03-02'],
    ],
    [
      'going missing three times with signs of exploitation, as at Cardiff in 2020',
      { ...standing('medium'), missing: three, signs: [{ kind: 'travelling', seen_on: localDate('2026-02-20') }] },
      '2026-03-31',
      ['2026-03-02'],
    ],
    [
      'positive grounds',
      {
        ...standing('medium'),
        nrmReferrals: [
          { submitted_on: localDate('2026-02-02'), grounds_on: localDate('2026-02-06'), grounds_decision: 'positive' },
        ],
      },
      '2026-03-31',
      ['2026-02-06'],
    ],
    [
      'a child protection register',
      { ...standing('low'), careStatuses: [{ status: 'child-protection-register', from_on: localDate('2026-02-02') }] },
      '2026-03-31',
      ['2026-02-02'],
    ],
    [
      'not once the child is off it',
      {
        ...standing('low'),
        careStatuses: [
          { status: 'child-protection-register', from_on: localDate('2026-02-02'), until_on: localDate('2026-03-30') },
        ],
      },
      '2026-03-31',
      [],
    ],
    [
      'a threat to life',
      { ...standing('high'), incidents: [incident('threat-to-life', '2026-03-02')] },
      '2026-03-02',
      ['2026-03-02'],
    ],
    [
      'a strong sign of exploitation',
      { ...standing('low'), signs: [{ kind: 'controlled-phone', seen_on: localDate('2026-03-02') }] },
      '2026-03-31',
      ['2026-03-02'],
    ],
  ] as const)('%s', ([, given, on, since]) => {
    expect(raisedIn(childSafetyLevelMayBeLow, given, on)).toEqual(since)
  })
})

describe('saying why, or changing it', () => {
  const before = { incidents: [incident('assault-on-child', '2026-01-12', { injury: 'hospital' })] }
  const again = (next: ReturnType<typeof level>) => ({
    ...standing('medium'),
    ...hurt,
    assessments: [assessed('2026-01-19'), assessed('2026-03-09')],
    levels: [level('medium'), next],
  })
  test.for([
    [
      'a reason given when all of it was known',
      { ...standing('medium', 'It was a fall'), ...before },
      '2026-03-31',
      [],
    ],
    ['no reason', { ...standing('medium'), ...before }, '2026-03-31', ['2026-01-19']],
    [
      'a reason given before it happened',
      { ...standing('medium', 'It was a fall'), ...hurt },
      '2026-03-31',
      ['2026-03-02'],
    ],
    ['a reason given since', again(level('medium', 'It was a fall', 2)), '2026-03-09', []],
    ['a level raised since', again(level('high', null, 2)), '2026-03-09', []],
    ['an assessment since that says nothing of it', again(level('medium', null, 2)), '2026-03-31', ['2026-03-02']],
  ] as const)('%s', ([, given, on, since]) => {
    expect(raisedIn(childSafetyLevelMayBeLow, given, on)).toEqual(since)
  })
})

test.for([
  [
    'missing twice',
    { ...standing('low'), missing: missing('2026-02-02', '2026-02-16') },
    { missingEpisodes: 2 },
    ['2026-02-16'],
  ],
  ['a shorter window', { ...standing('medium'), ...hurt }, { harmDays: 14 }, []],
] as const)('by the service’s own number: %s', ([, given, own, since]) => {
  expect(raisedIn(childSafetyLevelMayBeLow, given, '2026-03-31', own)).toEqual(since)
})

test('it sets nothing and accuses nobody: it shows both and asks', () => {
  expect(signalsIn(childSafetyLevelMayBeLow, { ...standing('low'), ...hurt }, '2026-03-03')).toMatchObject([
    {
      severity: 'act-now',
      owner: { role: 'case-manager', personId: 'worker' },
      dueOn: '2026-03-03',
      says: {
        en: 'The record suggests at least this level: High. The level as it stands: Low. Say why, or change it.',
      },
      evidence: [
        { what: { en: 'level set: Low' }, on: '2026-01-19', path: '/children/child/assessments/assessments-1' },
        { what: { en: 'Assault on the child' }, on: '2026-03-02', path: '/children/child/safety#incidents' },
      ],
    },
  ])
})
