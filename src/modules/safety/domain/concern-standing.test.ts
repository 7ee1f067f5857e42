import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { concernStanding } from './concern-standing.ts'

const [monday, tuesday, wednesday] = [localDate('2026-06-01'), localDate('2026-06-02'), localDate('2026-06-03')]

test.for([
  ['waits until the day on which its answer is needed', tuesday, { answered_on: null, decision: null }, 'open'],
  ['is overdue from the day after', wednesday, { answered_on: null, decision: null }, 'overdue'],
  ['is answered, however late', wednesday, { answered_on: wednesday, decision: 'act' }, 'answered'],
  ['is passed on where that is the answer', wednesday, { answered_on: tuesday, decision: 'passed-on' }, 'passed-on'],
  ['counts as answered before its day', monday, { answered_on: monday, decision: 'watch' }, 'answered'],
] as const)('a concern %s', ([, on, answer, standing]) => {
  expect(concernStanding({ due_on: tuesday, ...answer }, on)).toBe(standing)
})
