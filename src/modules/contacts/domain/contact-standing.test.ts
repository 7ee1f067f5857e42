import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { CONTACT_OUTCOMES } from './contact-outcomes.ts'
import { contactStanding, isCalledOff, isKept, isMissed } from './contact-standing.ts'

const today = localDate('2026-11-23')

describe('contactStanding', () => {
  test.for([
    ['2026-11-24', null, 'planned'],
    ['2026-11-23', null, 'awaiting-outcome'],
    ['2026-11-01', null, 'awaiting-outcome'],
    ['2026-11-01', 'kept', 'kept'],
    ['2026-11-01', 'kept-late', 'kept'],
    ['2026-11-01', 'missed-acceptable', 'missed'],
    ['2026-11-01', 'missed-unacceptable', 'missed'],
    ['2026-11-30', 'cancelled-by-service', 'did-not-happen'],
    ['2026-11-30', 'cancelled-by-family', 'did-not-happen'],
    ['2026-11-30', 'moved', 'did-not-happen'],
  ] as const)('of %s with %s is %s', ([day, outcome, standing]) => {
    expect(contactStanding({ held_on: localDate(day), outcome }, today)).toBe(standing)
  })

  test('every outcome is kept, missed or called off, and only one of them', () => {
    for (const { code } of CONTACT_OUTCOMES.codes)
      expect([isKept(code), isMissed(code), isCalledOff(code)].filter(Boolean)).toHaveLength(1)
  })
})
