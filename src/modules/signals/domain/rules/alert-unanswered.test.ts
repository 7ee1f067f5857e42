import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { alertUnanswered } from './alert-unanswered.ts'

const order = anOrder('2026-01-05')
const concern = (due: string, more: object = {}) => ({
  ...{ about: 'child-safety', raised_by_id: 'worker', owner_id: 'manager' },
  ...{ raised_on: localDate('2026-03-02'), due_on: localDate(due), ...more },
})
const answered = (on: string, decision = 'act') => ({ answered_on: localDate(on), decision })

/** Cardiff 2020: alerts on three children; each needs an owner, a time and an answer. */
test.for([
  ['not on the day by which the answer is needed', [concern('2026-03-04')], '2026-03-04', []],
  ['on the day after, as at Cardiff in 2020', [concern('2026-03-04')], '2026-03-05', ['2026-03-05']],
  ['not once it is answered', [concern('2026-03-04', answered('2026-03-04'))], '2026-03-31', []],
  ['mended by a late answer', [concern('2026-03-04', answered('2026-03-12'))], '2026-03-12', []],
  ['still, the day before that', [concern('2026-03-04', answered('2026-03-12'))], '2026-03-11', ['2026-03-05']],
  [
    'not once it is passed on: that is a concern of its own',
    [concern('2026-03-04', answered('2026-03-03', 'passed-on'))],
    '2026-03-31',
    [],
  ],
  ['once for each', [concern('2026-03-04'), concern('2026-03-09')], '2026-03-31', ['2026-03-05', '2026-03-10']],
] as const)('a concern is not answered: %s', ([, escalations, on, since]) => {
  expect(raisedIn(alertUnanswered, { ...order, escalations }, on)).toEqual(since)
})

test('not of a child with whom nobody works any more', () => {
  const ended = anOrder('2026-01-05', { ended_on: localDate('2026-03-10') })
  expect(raisedIn(alertUnanswered, { ...ended, escalations: [concern('2026-03-04')] }, '2026-03-31')).toEqual([])
})

test('it is theirs who must answer, says what it is about and not what it says', () => {
  expect(signalsIn(alertUnanswered, { ...order, escalations: [concern('2026-03-04')] }, '2026-03-06')).toMatchObject([
    {
      about: 'escalations-1',
      severity: 'act-now',
      says: { en: 'A concern was raised and is not answered. It is about: The child’s safety and wellbeing.' },
      owner: { role: 'team-manager', personId: 'manager' },
      evidence: [{ on: '2026-03-02', path: '/children/child/safety#concerns' }, { on: '2026-03-04' }],
      todo: { path: '/children/child/escalations/answers/escalations-1/edit' },
    },
  ])
})
