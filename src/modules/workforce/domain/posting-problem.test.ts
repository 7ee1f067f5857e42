import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { postingProblem } from './posting-problem.ts'

const around = {
  post: { from_on: localDate('2025-01-01'), until_on: localDate('2026-12-31') },
  person: { starts_on: localDate('2025-03-01'), leaves_on: localDate('2026-06-30') },
}
const always = { post: { from_on: null, until_on: null }, person: { starts_on: null, leaves_on: null } }

test.for([
  ['2025-03-01', null, null],
  ['2025-03-01', '2026-06-30', null],
  ['2024-12-31', null, 'before-the-post'],
  ['2027-01-01', null, 'after-the-post'],
  ['2025-03-01', '2027-01-01', 'after-the-post'],
  ['2025-02-28', null, 'before-they-started'],
  ['2026-07-01', null, 'after-they-left'],
  ['2026-06-01', '2026-07-01', 'after-they-left'],
] as const)('a posting from %s until %s: %s', ([from, until, problem]) => {
  const posting = { from_on: localDate(from), until_on: until === null ? null : localDate(until) }
  expect(postingProblem(posting, around)).toBe(problem)
  expect(postingProblem(posting, always)).toBeNull()
})
