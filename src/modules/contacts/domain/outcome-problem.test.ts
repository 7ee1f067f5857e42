import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { outcomeProblem } from './outcome-problem.ts'

const today = localDate('2026-11-23')
const due = { held_on: today, outcome: null }
const toCome = { held_on: localDate('2026-11-24'), outcome: null }

describe('outcomeProblem', () => {
  test.for([
    [due, 'kept', null, null],
    [due, 'kept', 'On time', null],
    [due, 'missed-acceptable', 'At the dentist', null],
    [due, 'missed-acceptable', null, 'reason-missing'],
    [due, 'missed-unacceptable', null, 'reason-missing'],
    [due, 'cancelled-by-service', null, null],
    [due, 'moved', null, 'day-missing'],
    [due, '', null, 'outcome-missing'],
    [due, 'an-unknown-one', null, 'outcome-missing'],
    [due, 'kept', 'x'.repeat(1001), 'reason-too-long'],
    [{ ...due, outcome: 'kept' }, 'kept', null, 'told-already'],
    [toCome, 'kept', null, 'not-yet'],
    [toCome, 'missed-unacceptable', 'No answer', 'not-yet'],
    [toCome, 'cancelled-by-family', null, null],
  ] as const)('%o told as %s because %s: %s', ([contact, outcome, reason, problem]) => {
    expect(outcomeProblem(contact, { outcome, reason }, today)).toBe(problem)
  })
})
