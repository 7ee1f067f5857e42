import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { breachDecisionDue } from './breach-decision-due.ts'

const order = (kind: string) => anOrder('2026-01-05', { kind })
const rehabilitation = order('youth-rehabilitation-order')
const failures = (...days: readonly string[]) => ({
  contacts: days.map(on => ({
    ...{ programme_id: 'programmes-1', kind: 'office', with_whom: ['child'], outcome: 'missed-unacceptable' },
    held_on: localDate(on),
  })),
})
const warnings = (...days: readonly string[]) => ({
  warnings: days.map(on => ({ programme_id: 'programmes-1', given_on: localDate(on) })),
})
const decision = (on: string, decision = 'exceptional-circumstances') => ({
  breachDecisions: [{ programme_id: 'programmes-1', decided_on: localDate(on), decision }],
})
const third = { ...failures('2026-02-02', '2026-02-16', '2026-03-02'), ...warnings('2026-02-03', '2026-02-17') }

/** Sentencing Act 2020, Schedule 7, paragraph 4. */
test.for([
  ['not on the working day after the third failure', { ...rehabilitation, ...third }, '2026-03-03', {}, []],
  ['on the day after', { ...rehabilitation, ...third }, '2026-03-04', {}, ['2026-03-04']],
  [
    'for a referral order, which goes back to its panel',
    { ...order('referral-order'), ...third },
    '2026-03-31',
    {},
    ['2026-03-04'],
  ],
  ['not after one warning', { ...rehabilitation, ...third, ...warnings('2026-02-03') }, '2026-03-31', {}, []],
  [
    'not of warnings that count no more',
    { ...rehabilitation, ...third, ...warnings('2025-01-06', '2025-01-20') },
    '2026-03-31',
    {},
    [],
  ],
  [
    'not once somebody decided, whatever it was',
    { ...rehabilitation, ...third, ...decision('2026-03-03') },
    '2026-03-31',
    {},
    [],
  ],
  ['mended by a late decision', { ...rehabilitation, ...third, ...decision('2026-03-16') }, '2026-03-16', {}, []],
  [
    'not out of court, where nothing can be breached',
    { ...order('youth-conditional-caution'), ...third },
    '2026-03-31',
    {},
    [],
  ],
  ['by the service’s own number', { ...rehabilitation, ...third }, '2026-03-31', { workingDays: 5 }, ['2026-03-10']],
] as const)('a decision about a breach is due: %s', ([, given, on, own, since]) => {
  expect(raisedIn(breachDecisionDue, given, on, own)).toEqual(since)
})

test('it is a manager’s, and rests on the failure and the warnings before it', () => {
  expect(signalsIn(breachDecisionDue, { ...rehabilitation, ...third }, '2026-03-10')).toMatchObject([
    {
      severity: 'act-now',
      owner: { role: 'team-manager', personId: null },
      evidence: [{ on: '2026-03-02', path: '/children/child/contacts' }, { on: '2026-02-03' }, { on: '2026-02-17' }],
      todo: { path: '/children/child/breach-decisions/new' },
    },
  ])
})
