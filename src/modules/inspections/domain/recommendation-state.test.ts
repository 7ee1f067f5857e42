import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { isOpen, isOverdue, recommendationState } from './recommendation-state.ts'

const DONE_ON = localDate('2026-11-02')
const TODAY = localDate('2026-11-22')

describe('a recommendation', () => {
  test.for([
    // accepted, response, done, state, open
    [null, null, null, 'unanswered', true],
    [true, null, null, 'accepted', true],
    [true, 'Begun.', null, 'in-progress', true],
    [true, 'Begun and ended.', DONE_ON, 'done', false],
    [false, 'It is not ours to do.', null, 'not-accepted', false],
  ] as const)('accepted %s, done about it %s, done on %s: %s', ([accepted, response, closed_on, state, open]) => {
    const found = recommendationState({ accepted, response, closed_on })
    expect(found).toBe(state)
    expect(isOpen(found)).toBe(open)
  })

  test.for([
    ['2026-11-21', null, true],
    ['2026-11-22', null, false],
    [null, null, false],
    ['2026-11-01', DONE_ON, false],
  ] as const)('to be done by %s, done on %s: overdue is %s', ([due, closed_on, overdue]) => {
    const one = { accepted: true, response: 'Begun.', closed_on, due_on: due === null ? null : localDate(due) }
    expect(isOverdue(one, TODAY)).toBe(overdue)
  })
})
