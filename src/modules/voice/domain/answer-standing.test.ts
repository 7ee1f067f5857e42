import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { answerDueOn, answerStanding } from './answer-standing.ts'

const today = localDate('2026-11-23')
const day = (text: string | null) => (text === null ? null : localDate(text))

describe('an answer', () => {
  test.for([
    ['waits while nothing is decided', '2026-11-01', null, null, 'waiting'],
    ['waits to the ninetieth day', '2026-08-25', null, null, 'waiting'],
    ['is late on the day after', '2026-08-24', null, null, 'late'],
    ['is decided, and nobody told', '2026-08-24', 'did-not', null, 'decided'],
    ['is told', '2022-01-01', 'did', '2022-05-01', 'told'],
    ['of long before the number was set is late by it', '1999-03-01', null, null, 'late'],
  ] as const)('%s', ([, asked, decision, told, standing]) => {
    expect(answerStanding({ asked_on: localDate(asked), decision, told_on: day(told) }, today)).toBe(standing)
  })

  test('once late stays late until it is decided', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(400), (ago, later) => {
        const answer = { asked_on: addDays(today, -ago), decision: null, told_on: null }
        if (answerStanding(answer, today) === 'late') expect(answerStanding(answer, addDays(today, later))).toBe('late')
        expect(answerStanding(answer, answerDueOn(answer.asked_on, today))).toBe('waiting')
      }),
    )
  })
})
