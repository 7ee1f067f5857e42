import { describe, expect, test } from 'vitest'
import { codesOn } from '#kernel/code-list.ts'
import { localDate } from '#kernel/local-date.ts'
import { isSubstantive } from './outcome-groups.ts'
import { OUTCOMES } from './outcomes.ts'

const offeredOn = (code: string, day: string): boolean =>
  codesOn(OUTCOMES, localDate(day)).some(entry => entry.code === code)

describe('an outcome is offered from the first day of its law to the last', () => {
  test.for([
    ['reprimand', '2013-04-07', true],
    ['reprimand', '2013-04-08', false],
    ['youth-caution', '2013-04-07', false],
    ['youth-caution', '2013-04-08', true],
    ['outcome-22', '2019-03-31', false],
    ['outcome-22', '2019-04-01', true],
    ['section-90-91', '2020-11-30', true],
    ['section-90-91', '2020-12-01', false],
    ['section-250', '2020-11-30', false],
    ['section-250', '2020-12-01', true],
    ['youth-diversion-order', '2026-04-28', false],
    ['youth-diversion-order', '2026-04-29', true],
  ] as const)('%s on %s: %s', ([code, day, offered]) => {
    expect(offeredOn(code, day)).toBe(offered)
  })
})

describe('what makes a child a first-time entrant', () => {
  test.for([
    ['community-resolution', false],
    ['outcome-22', false],
    ['outcome-23', false],
    ['no-further-action', false],
    ['youth-caution', true],
    ['referral-order', true],
    ['youth-rehabilitation-order', true],
    ['section-250', true],
    ['not-guilty', false],
    ['not-known', false],
  ] as const)('%s: %s', ([code, substantive]) => {
    expect(isSubstantive(code)).toBe(substantive)
  })
})
