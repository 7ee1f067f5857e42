import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { caseUnallocated } from './case-unallocated.ts'

const monday = localDate('2026-01-05')
const { programmes } = anOrder('2026-01-05')
const turn = (role: string, from: string, until: string | null = null) => ({
  ...{ programme_id: 'programmes-1', person_id: 'worker', role },
  from_on: localDate(from),
  until_on: until === null ? null : localDate(until),
})

test.for([
  ['not on its first working day', { programmes }, '2026-01-06', {}, []],
  ['on the day after', { programmes }, '2026-01-07', {}, ['2026-01-07']],
  ['not with a case manager', { programmes, allocations: [turn('case-manager', '2026-01-05')] }, '2026-02-01', {}, []],
  [
    'not while somebody takes care of it',
    { programmes, allocations: [turn('caretaking', '2026-01-05')] },
    '2026-02-01',
    {},
    [],
  ],
  [
    'with a second worker alone',
    { programmes, allocations: [turn('second-worker', '2026-01-05')] },
    '2026-01-07',
    {},
    ['2026-01-07'],
  ],
  [
    'after the case manager has left it, over a weekend',
    { programmes, allocations: [turn('case-manager', '2026-01-05', '2026-03-05')] },
    '2026-03-31',
    {},
    ['2026-03-10'],
  ],
  ['mended by an allocation', { programmes, allocations: [turn('case-manager', '2026-01-12')] }, '2026-01-12', {}, []],
  [
    'not before it has started',
    { programmes: [{ kind: 'youth-caution', starts_on: localDate('2026-02-02'), referred_on: monday }] },
    '2026-01-20',
    {},
    [],
  ],
  ['by the service’s own number', { programmes }, '2026-02-01', { workingDays: 5 }, ['2026-01-13']],
] as const)('a programme has no case manager: %s', ([, given, on, own, since]) => {
  expect(raisedIn(caseUnallocated, given, on, own)).toEqual(since)
})

test('it is the team manager’s to allocate, and rests on the end of the last allocation', () => {
  const given = { programmes, allocations: [turn('case-manager', '2026-01-05', '2026-03-05')] }
  expect(signalsIn(caseUnallocated, given, '2026-03-31')).toMatchObject([
    {
      severity: 'soon',
      owner: { role: 'team-manager', personId: null },
      evidence: [{ what: { en: 'last allocation ended' }, on: '2026-03-05', path: '/children/child/programmes' }],
      todo: { path: '/children/child/programmes/programmes-1/allocate' },
    },
  ])
})
