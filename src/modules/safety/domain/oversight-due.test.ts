import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { oversightDueOn } from './oversight-due.ts'

const day = localDate
const today = day('2026-06-30')
const look = (held: string, next: string | null = null) => ({
  held_on: day(held),
  next_on: next === null ? null : day(next),
})

test.for([
  ['four weeks after work began', [], '2026-06-01', '2026-06-29'],
  ['four weeks after the last look', [look('2026-06-02'), look('2026-06-20')], '2026-05-01', '2026-07-18'],
  ['on the day that the manager named', [look('2026-06-20', '2026-06-27')], '2026-05-01', '2026-06-27'],
  ['whatever was looked at in earlier work', [look('2025-06-20', '2025-07-01')], '2026-06-10', '2026-07-08'],
  ['not where no work goes on', [look('2026-06-20')], null, null],
  ['not before work begins', [], '2026-07-10', null],
] as const)('a manager is to look %s', ([, looks, since, due]) => {
  expect(oversightDueOn(looks, since === null ? null : day(since), today)).toBe(due)
})
