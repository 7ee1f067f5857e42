import { expect, test } from 'vitest'
import { isFormalPlan, LEARNING_PLANS } from './learning-plans.ts'

test('of the plans, those of the law of England and of Wales are formal', () => {
  expect(LEARNING_PLANS.codes.map(({ code }) => code).filter(isFormalPlan)).toEqual(['ehc', 'idp'])
})
