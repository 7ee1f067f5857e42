import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { learnerNumber, nhsNumber, policeNumber, pupilNumber } from '#modules/children/domain/identifier-checks.ts'
import { inventLearnerNumber, inventNhsNumber, inventPoliceNumber, inventPupilNumber } from './identifier-numbers.ts'
import { seeded } from './random.ts'

const today = localDate('2026-11-23')
const thrice = (invent: (seed: string) => string): readonly string[] => ['a', 'b', 'c'].map(invent)

describe('invented numbers pass the check of whoever gives the real ones', () => {
  test('NHS numbers, in the range for tests', () => {
    for (const number of thrice(seed => inventNhsNumber(seeded(seed)))) {
      expect(nhsNumber(number)).toMatch(/^999/)
    }
  })

  test('learner, pupil and police numbers', () => {
    for (const number of thrice(seed => inventLearnerNumber(seeded(seed)))) expect(learnerNumber(number)).toBe(number)
    for (const number of thrice(seed => inventPupilNumber(seeded(seed), 2019))) expect(pupilNumber(number)).toBe(number)
    for (const number of thrice(seed => inventPoliceNumber(seeded(seed), 2025))) {
      expect(policeNumber(number, today)).toBe(number)
    }
  })
})
