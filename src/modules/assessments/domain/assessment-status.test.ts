import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { ASSESSMENT_MOVES, assessmentStatus } from './assessment-status.ts'

const DAY = localDate('2026-11-02')

describe('how an assessment stands', () => {
  test.for([
    ['draft', { completed_on: null, origin: 'here', needsCountersignature: true, decision: null }],
    ['completed', { completed_on: DAY, origin: 'here', needsCountersignature: false, decision: null }],
    ['awaiting-countersignature', { completed_on: DAY, origin: 'here', needsCountersignature: true, decision: null }],
    ['countersigned', { completed_on: DAY, origin: 'here', needsCountersignature: true, decision: 'countersigned' }],
    ['returned', { completed_on: DAY, origin: 'here', needsCountersignature: true, decision: 'returned' }],
    ['from-elsewhere', { completed_on: DAY, origin: 'another-system', needsCountersignature: true, decision: null }],
  ] as const)('%s', ([status, history]) => {
    expect(assessmentStatus(history)).toBe(status)
  })

  test('only a draft is written, and all but a draft may be followed', () => {
    for (const [status, moves] of Object.entries(ASSESSMENT_MOVES)) {
      expect([status, moves.includes('write')]).toEqual([status, status === 'draft'])
      expect([status, moves.includes('start-next')]).toEqual([status, status !== 'draft'])
    }
  })
})
