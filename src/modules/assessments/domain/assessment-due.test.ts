import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { assessmentDueOn } from './assessment-due.ts'

test.for([
  ['referral-order', '2026-11-02', '2026-11-30', 'twenty working days'],
  ['youth-rehabilitation-order', '2026-11-02', '2026-11-23', 'fifteen'],
  ['dto-licence', '2026-11-02', '2026-11-23', 'fifteen on licence'],
  ['prevention', '2026-11-02', '2026-11-16', 'ten'],
  ['youth-caution', '2026-12-18', '2027-01-06', 'ten, over Christmas and New Year'],
] as const)('a %s of %s is to be assessed by %s: %s', ([kind, starts, due]) => {
  expect(assessmentDueOn({ kind, starts_on: localDate(starts) })).toBe(due)
})

test('a programme without a start has no day yet', () => {
  expect(assessmentDueOn({ kind: 'prevention', starts_on: null })).toBeNull()
})
