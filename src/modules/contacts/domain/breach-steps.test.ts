import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { breachSteps, type Compliance } from './breach-steps.ts'

const today = localDate('2026-11-23')

const record = (failures: string, warnings = '', decisions = '', programmeKind = 'youth-rehabilitation-order') => ({
  programmeKind,
  failures: days(failures),
  warnings: days(warnings),
  decisions: decisions
    .split(' ')
    .filter(Boolean)
    .map(text => {
      const [on = '', decision = ''] = text.split('=')
      return { on: localDate(on), decision }
    }),
})

const days = (text: string) => text.split(' ').filter(Boolean).map(localDate)

describe('what the law asks for next', () => {
  test.for([
    ['nothing failed', record(''), 'none'],
    ['a first failure', record('2026-09-01'), 'warn-or-decide'],
    ['a failure before this law began', record('2008-05-20'), 'none'],
    ['a failure on the day itself', record('2026-11-23'), 'warn-or-decide'],
    ['a failure to come is none yet', record('2026-11-24'), 'none'],
    ['it was warned about', record('2026-09-01', '2026-09-03'), 'none'],
    ['it was warned about on its day', record('2026-09-01', '2026-09-01'), 'none'],
    ['a second failure, after one warning', record('2026-09-01 2026-10-01', '2026-09-03'), 'warn-or-decide'],
    ['warned twice', record('2026-09-01 2026-10-01', '2026-09-03 2026-10-02'), 'none'],
    [
      'a third failure after two warnings',
      record('2026-09-01 2026-10-01 2026-11-01', '2026-09-03 2026-10-02'),
      'must-decide',
    ],
    [
      'a third warning is not enough',
      record('2026-09-01 2026-10-01 2026-11-01', '2026-09-03 2026-10-02 2026-11-02'),
      'must-decide',
    ],
    [
      'a decision is',
      record('2026-09-01 2026-10-01 2026-11-01', '2026-09-03 2026-10-02', '2026-11-03=exceptional-circumstances'),
      'none',
    ],
    [
      'a warning given more than a year before counts no longer',
      record('2025-09-01 2026-10-01 2026-11-01', '2025-09-03 2026-10-02'),
      'warn-or-decide',
    ],
    [
      'once proceedings were started, the warnings before them count no longer',
      record('2026-06-01 2026-07-01 2026-08-01 2026-11-01', '2026-06-02 2026-07-02', '2026-08-03=start-proceedings'),
      'warn-or-decide',
    ],
    [
      'after an excuse was found, they still do',
      record('2026-06-01 2026-07-01 2026-08-01 2026-11-01', '2026-06-02 2026-07-02', '2026-08-03=reasonable-excuse'),
      'must-decide',
    ],
    [
      'a referral order goes back to its panel',
      record('2026-09-01 2026-10-01 2026-11-01', '2026-09-03 2026-10-02', '', 'referral-order'),
      'back-to-panel',
    ],
    ['what nobody ordered cannot be breached', record('2026-09-01', '', '', 'prevention'), 'none'],
    ['nor can a caution', record('2026-09-01', '', '', 'youth-conditional-caution'), 'none'],
  ] as const)('%s', ([, compliance, step]) => {
    expect(breachSteps(compliance, today).step).toBe(step)
  })

  test('names the failures that wait and the warnings that count', () => {
    const found = breachSteps(record('2026-11-01 2026-09-01 2026-10-01', '2025-01-01 2026-10-02 2026-09-03'), today)
    expect(found).toEqual({
      step: 'must-decide',
      unanswered: ['2026-11-01'],
      inForce: ['2026-09-03', '2026-10-02'],
    })
  })

  const day = fc.integer({ min: 0, max: 700 }).map(n => addDays(localDate('2025-01-01'), n))
  const compliance: fc.Arbitrary<Compliance> = fc.record({
    programmeKind: fc.constant('youth-rehabilitation-order'),
    failures: fc.array(day, { maxLength: 5 }),
    warnings: fc.array(day, { maxLength: 4 }),
    decisions: fc.array(fc.record({ on: day, decision: fc.constantFrom('start-proceedings', 'reasonable-excuse') }), {
      maxLength: 2,
    }),
  })

  test('something waits exactly where a failure is unanswered, and a decision today answers all', () => {
    fc.assert(
      fc.property(compliance, one => {
        const { step, unanswered } = breachSteps(one, today)
        expect(step === 'none').toBe(unanswered.length === 0)
        const decided = { ...one, decisions: [...one.decisions, { on: today, decision: 'reasonable-excuse' }] }
        expect(breachSteps(decided, today).step).toBe('none')
      }),
    )
  })
})
