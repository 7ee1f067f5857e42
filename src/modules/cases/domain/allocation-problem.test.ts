import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { allocationProblem, type Circumstances, firstDay } from './allocation-problem.ts'

const day = (text: string | null) => (text === null ? null : localDate(text))
const turn = (id: string, from: string, until: string | null) => ({
  id,
  from_on: localDate(from),
  until_on: day(until),
})

const free: Circumstances = {
  programme: { referred_on: localDate('2026-03-01'), starts_on: localDate('2026-03-10'), ended_on: null },
  person: { starts_on: null, leaves_on: null },
  sameRole: [],
}
const ended = { ...free, programme: { ...free.programme, ended_on: localDate('2026-09-01') } }
const leaver = { ...free, person: { starts_on: localDate('2026-03-05'), leaves_on: localDate('2026-06-30') } }

describe('allocationProblem', () => {
  test.for([
    ['from the day of referral', '2026-03-01', null, free, null],
    ['before the referral', '2026-02-28', null, free, 'before-the-programme'],
    ['to a programme that has ended, with no end', '2026-04-01', null, ended, 'after-the-programme'],
    ['beyond the programme’s end', '2026-04-01', '2026-09-02', ended, 'after-the-programme'],
    ['of a time past, within a programme that has ended', '2026-04-01', '2026-09-01', ended, null],
    ['to someone who had not started', '2026-03-04', null, leaver, 'before-they-started'],
    ['to someone who has left', '2026-07-01', null, leaver, 'after-they-left'],
    ['to someone who will leave', '2026-04-01', null, leaver, null],
    ['beyond someone’s last day', '2026-04-01', '2026-07-01', leaver, 'after-they-left'],
  ] as const)('%s', ([, from, until, circumstances, problem]) => {
    expect(allocationProblem({ ...turn('a', from, until), role: 'case-manager' }, circumstances)).toBe(problem)
  })

  const taken = { ...free, sameRole: [turn('x', '2026-04-01', null)] }

  test('two case managers from one day are refused, two second workers are not', () => {
    const same = turn('a', '2026-04-01', null)
    expect(allocationProblem({ ...same, role: 'case-manager' }, taken)).toBe('two-at-a-time')
    expect(allocationProblem({ ...same, role: 'second-worker' }, taken)).toBeNull()
  })

  test('a case manager who follows another is not refused', () => {
    expect(allocationProblem({ ...turn('a', '2026-05-01', null), role: 'case-manager' }, taken)).toBeNull()
  })
})

test.for([
  ['2026-03-01', '2026-03-10', '2026-03-01'],
  ['2026-03-10', '2026-03-01', '2026-03-01'],
  [null, '2026-03-10', '2026-03-10'],
  [null, null, ''],
] as const)('referred on %s, started on %s: the service has to do with it from %s', ([referred, starts, first]) => {
  expect(firstDay({ referred_on: day(referred), starts_on: day(starts) })).toBe(first)
})
