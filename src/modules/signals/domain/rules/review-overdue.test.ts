import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder, aPicture } from '#test/a-picture.ts'
import { signalsOf } from '../signals-of.ts'
import { reviewOverdue } from './review-overdue.ts'

const agreed = localDate('2026-01-10')
const plan = { programme_id: 'programmes-1', started_on: agreed, agreed_on: agreed }
const review = (on: string) => ({ programme_id: 'programmes-1', plan_id: 'plans-1', reviewed_on: localDate(on) })
const order = anOrder('2026-01-05')

describe('a review is overdue', () => {
  test.for([
    ['never, without a plan', { ...order }, '2026-12-01', []],
    ['not on the last day of three months', { ...order, plans: [plan] }, '2026-04-10', []],
    ['on the day after', { ...order, plans: [plan] }, '2026-04-11', ['2026-04-11']],
    ['still, weeks later, since the same day', { ...order, plans: [plan] }, '2026-05-30', ['2026-04-11']],
    ['not after a review', { ...order, plans: [plan], reviews: [review('2026-04-20')] }, '2026-05-30', []],
    [
      'again, three months after it',
      { ...order, plans: [plan], reviews: [review('2026-04-20')] },
      '2026-07-21',
      ['2026-07-21'],
    ],
    [
      'not once the programme has ended',
      { ...anOrder('2026-01-05', { ended_on: localDate('2026-04-30') }), plans: [plan] },
      '2026-05-30',
      [],
    ],
  ] as const)('%s', ([, given, on, since]) => {
    const { signals } = signalsOf(aPicture(given), localDate(on), { rules: [reviewOverdue] })
    expect(signals.map(({ raisedOn }) => raisedOn)).toEqual(since)
  })

  test('says how often, whose it is, by when, and what it rests on', () => {
    const picture = aPicture({ ...order, plans: [plan], reviews: [review('2026-04-20')] })
    const [signal] = signalsOf(picture, localDate('2026-08-01'), { rules: [reviewOverdue] }).signals
    expect(signal).toMatchObject({
      timesRaised: 2,
      raisedOn: '2026-07-21',
      dueOn: '2026-07-28',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ on: '2026-04-20', path: '/children/child/plan' }],
    })
  })

  test('by the service’s own number', () => {
    const own = [{ setting: 'review-overdue-months', from_on: localDate('2026-01-01'), value: 1 }]
    const { signals } = signalsOf(aPicture({ ...order, plans: [plan] }), localDate('2026-03-01'), {
      rules: [reviewOverdue],
      own,
    })
    expect(signals[0]?.raisedOn).toBe('2026-02-11')
  })
})
