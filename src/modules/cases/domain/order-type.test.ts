import { describe, expect, test } from 'vitest'
import { orderType } from './order-type.ts'

describe('the indicators count a programme under its type of order', () => {
  test.for([
    ['prevention', null],
    ['bail-support', null],
    ['community-resolution', 'non-substantive'],
    ['outcome-20-21', 'non-substantive'],
    ['outcome-22-deferred', 'non-substantive'],
    ['outcome-23', 'non-substantive'],
    ['youth-caution', 'youth-caution'],
    ['youth-conditional-caution', 'youth-conditional-caution'],
    ['referral-order', 'referral-order'],
    ['reparation-order', null],
    ['youth-rehabilitation-order-iss', 'youth-rehabilitation-order'],
    ['dto-licence', 'custody'],
    ['long-custody', 'custody'],
    ['their-own-kind', null],
  ] as const)('%s: %s', ([kind, type]) => {
    expect(orderType(kind)).toBe(type)
  })
})
