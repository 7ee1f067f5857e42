import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { endingProblem } from './ending-problem.ts'

test.for([
  ['within its time', '2026-09-01', null, '2026-10-01', null],
  ['on its first day', '2026-09-01', null, '2026-09-01', null],
  ['which never started', null, null, '2026-09-01', null],
  ['before it started', '2026-09-01', null, '2026-08-31', 'ends-before-start'],
  ['a second time', '2026-09-01', '2026-10-01', '2026-11-01', 'already-ended'],
  ['before someone was allocated to it', '2026-07-01', null, '2026-08-31', 'allocated-later'],
] as const)('a programme ended %s', ([, starts, ended, on, problem]) => {
  const day = (text: string | null) => text && localDate(text)
  const programme = { starts_on: day(starts) || null, ended_on: day(ended) || null }
  const allocations = [{ from_on: localDate('2026-09-01') }]
  expect(endingProblem({ programme, allocations }, localDate(on))).toBe(problem)
})
