import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { planMissing } from './plan-missing.ts'

const day = (on: string | null) => (on === null ? null : localDate(on))
const order = anOrder('2026-01-05')
const assessed = (on: string) => ({
  programme_id: 'programmes-1',
  origin: 'here',
  started_on: localDate('2026-01-05'),
  completed_on: localDate(on),
})
const plan = (agreed: string | null, submitted: string | null = null) => ({
  programme_id: 'programmes-1',
  started_on: localDate('2026-01-20'),
  submitted_on: day(submitted),
  agreed_on: day(agreed),
})
const one = { ...order, assessments: [assessed('2026-01-16')] }

test.for([
  ['not on the fifteenth working day', one, '2026-01-26', {}, []],
  ['on the day after', one, '2026-01-27', {}, ['2026-01-27']],
  ['not before there is an assessment', order, '2026-03-01', {}, []],
  ['with a plan that is only written', { ...one, plans: [plan(null)] }, '2026-03-01', {}, ['2026-01-27']],
  ['not with one agreed in time', { ...one, plans: [plan('2026-01-26')] }, '2026-03-01', {}, []],
  ['mended late', { ...one, plans: [plan('2026-02-20')] }, '2026-02-20', {}, []],
  [
    'a week after an assessment that was itself in time later',
    { ...order, assessments: [assessed('2026-02-02')] },
    '2026-03-01',
    {},
    ['2026-02-10'],
  ],
  ['by the service’s own number', one, '2026-03-01', { workingDays: 20 }, ['2026-02-03']],
] as const)('no plan is agreed: %s', ([, given, on, own, since]) => {
  expect(raisedIn(planMissing, given, on, own)).toEqual(since)
})

test('it is the case manager’s to write, and the team manager’s once it waits for approval', () => {
  const asked = (plans: readonly ReturnType<typeof plan>[]) => {
    const [signal] = signalsIn(planMissing, { ...one, plans }, '2026-02-01')
    return [signal?.owner.role, signal?.todo.path]
  }
  expect(asked([])).toEqual(['case-manager', '/children/child/plan/new?programme=programmes-1'])
  expect(asked([plan(null)])).toEqual(['case-manager', '/children/child/plans/plans-1'])
  expect(asked([plan(null, '2026-01-28')])).toEqual(['team-manager', '/children/child/plans/plans-1/approve'])
})
