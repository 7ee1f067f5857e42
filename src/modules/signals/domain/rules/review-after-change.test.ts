import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { reviewAfterChange } from './review-after-change.ts'

const order = anOrder('2026-01-05')
const assessed = {
  ...{ programme_id: 'programmes-1', origin: 'here' },
  started_on: localDate('2026-01-12'),
  completed_on: localDate('2026-01-19'),
}
const agreed = { programme_id: 'programmes-1', started_on: localDate('2026-01-20'), agreed_on: localDate('2026-01-26') }
const planned = { ...order, assessments: [assessed], plans: [agreed] }
const incident = (kind: string, known: string, more: object = {}) => ({
  ...{ kind, happened_on: localDate(known), known_on: localDate(known), ...more },
})
const review = (on: string, programme = 'programmes-1') => ({
  ...{ programme_id: programme, plan_id: 'plans-1', reason: 'incident', reviewed_on: localDate(on) },
})
/** A Monday after the plan was agreed: five working days end on the Monday after. */
const day = localDate('2026-03-02')
const weapon = { ...planned, incidents: [incident('weapon', '2026-03-02')] }
const theft = { committed_on: localDate('2026-02-20'), description: 'Theft', category: 'theft-and-handling' }

describe('what opens a review', () => {
  test.for([
    ['a weapon', weapon],
    ['self-harm', { ...planned, incidents: [incident('self-harm', '2026-03-02')] }],
    ['an injury', { ...planned, incidents: [incident('injury', '2026-03-02')] }],
    ['a threat to life', { ...planned, incidents: [incident('threat-to-life', '2026-03-02')] }],
    ['an arrest away from home', { ...planned, incidents: [incident('arrest-away', '2026-03-02')] }],
    ['an exclusion that was told of', { ...planned, incidents: [incident('exclusion', '2026-03-02')] }],
    [
      'whatever its recorder says does',
      { ...planned, incidents: [incident('concern', '2026-03-02', { asks_review: true })] },
    ],
    [
      'an incident on the day that it became known',
      { ...planned, incidents: [{ ...incident('weapon', '2026-03-02'), happened_on: localDate('2026-01-02') }] },
    ],
    ['going missing', { ...planned, missing: [{ missing_from_on: day }] }],
    ['an arrest for a new offence', { ...planned, offences: [{ ...theft, arrested_on: day }] }],
    [
      'a decision about exploitation',
      {
        ...planned,
        nrmReferrals: [{ submitted_on: localDate('2026-01-07'), grounds_on: day, grounds_decision: 'negative' }],
      },
    ],
    ['an exclusion from school', { ...planned, educations: [{ from_on: day, exclusion: 'permanent' }] }],
    ['a move', { ...planned, residences: [{ from_on: day }] }],
  ] as const)('%s', ([, given]) => {
    expect(raisedIn(reviewAfterChange, given, '2026-03-09')).toEqual([])
    expect(raisedIn(reviewAfterChange, given, '2026-03-31')).toEqual(['2026-03-10'])
  })
})

describe('what opens none', () => {
  test.for([
    ['a concern that needs none', { ...planned, incidents: [incident('concern', '2026-03-02')] }],
    [
      'the offence that the programme is about',
      {
        ...planned,
        ...anOrder('2026-01-05', { offence_ids: ['offences-1'] }),
        offences: [{ ...theft, arrested_on: day }],
      },
    ],
    [
      'one of which a court found the child not guilty',
      {
        ...planned,
        offences: [{ ...theft, arrested_on: day }],
        outcomes: [{ offence_id: 'offences-1', outcome: 'not-guilty', decided_on: day }],
      },
    ],
    ['what happened before the assessment', { ...planned, incidents: [incident('weapon', '2026-01-12')] }],
    ['anything before the first assessment and plan', { ...order, incidents: [incident('weapon', '2026-03-02')] }],
    ['a school without exclusion', { ...planned, educations: [{ from_on: day, exclusion: 'none' }] }],
  ] as const)('%s', ([, given]) => {
    expect(raisedIn(reviewAfterChange, given, '2026-03-31')).toEqual([])
  })
})

describe('what ends it', () => {
  test.for([
    ['a review within the week', { ...weapon, reviews: [review('2026-03-09')] }, []],
    ['a review, late', { ...weapon, reviews: [review('2026-03-30')] }, []],
    [
      'not a review of another programme',
      { ...weapon, reviews: [review('2026-03-09', 'programmes-2')] },
      ['2026-03-10'],
    ],
    [
      'an assessment',
      { ...weapon, assessments: [assessed, { ...assessed, completed_on: localDate('2026-03-05') }] },
      [],
    ],
    [
      'a new version of the plan',
      { ...weapon, plans: [agreed, { ...agreed, agreed_on: localDate('2026-03-05') }] },
      [],
    ],
  ] as const)('%s', ([, given, since]) => {
    expect(raisedIn(reviewAfterChange, given, '2026-03-31')).toEqual(since)
  })
})

test('by the service’s own number', () => {
  expect(raisedIn(reviewAfterChange, weapon, '2026-03-31', { workingDays: 1 })).toEqual(['2026-03-04'])
})

test('one signal for all that changed, on the clock of the first, pressing where somebody is in danger', () => {
  const given = {
    ...planned,
    incidents: [incident('threat-to-life', '2026-03-05')],
    missing: [{ missing_from_on: day }],
  }
  expect(signalsIn(reviewAfterChange, given, '2026-03-31')).toMatchObject([
    {
      raisedOn: '2026-03-10',
      severity: 'act-now',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [
        { what: { en: 'plan agreed' }, on: '2026-01-26', path: '/children/child/plan' },
        { what: { en: 'went missing' }, on: '2026-03-02', path: '/children/child/safety#missing' },
        { on: '2026-03-05', path: '/children/child/safety#incidents' },
      ],
      todo: { path: '/children/child/plans/plans-1/review' },
    },
  ])
  expect(signalsIn(reviewAfterChange, { ...given, plans: [] }, '2026-03-31')[0]?.todo.path).toBe(
    '/children/child/assessments/new?programme=programmes-1&stage=review&reason=significant-change',
  )
})
