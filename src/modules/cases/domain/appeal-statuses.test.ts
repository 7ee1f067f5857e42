import { expect, test } from 'vitest'
import { APPEAL_STATUSES, isUndoneByAppeal } from './appeal-statuses.ts'

test('an appeal undoes an outcome where it changed it or succeeded, and no other way', () => {
  expect(APPEAL_STATUSES.codes.map(({ code }) => code).filter(isUndoneByAppeal)).toEqual(['changed', 'successful'])
  expect(isUndoneByAppeal(null)).toBe(false)
})
