import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { isMostlySetAside } from './mostly-set-aside.ts'

test.for([
  [4, 4, false],
  [5, 2, false],
  [5, 3, true],
  [10, 5, false],
  [10, 6, true],
  [0, 0, false],
] as const)('of %i signals %i set aside: one to look at is %s', ([raised, aside, expected]) => {
  expect(isMostlySetAside({ raised, aside }, localDate('2026-11-23'))).toBe(expected)
})
