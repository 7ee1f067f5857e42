import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { outsideProgramme } from './outside-programme.ts'

const programme = {
  referred_on: localDate('2026-03-01'),
  starts_on: localDate('2026-03-10'),
  ended_on: localDate('2026-09-10'),
}

describe('outsideProgramme', () => {
  test.for([
    ['2026-02-28', 'before-the-referral'],
    ['2026-03-01', null],
    ['2026-09-10', null],
    ['2026-09-11', 'programme-ended'],
  ] as const)('%s: %s', ([day, problem]) => {
    expect(outsideProgramme(programme, localDate(day))).toBe(problem)
  })

  test('a programme that goes on has no day after its end', () => {
    expect(outsideProgramme({ ...programme, ended_on: null }, localDate('2030-01-01'))).toBeNull()
  })
})
