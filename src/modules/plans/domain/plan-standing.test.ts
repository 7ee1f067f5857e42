import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { planDues, planStages, type PlanStanding } from './plan-standing.ts'

const today = localDate('2026-11-23')
const bare: PlanStanding = {
  programmeId: 'p',
  childId: 'c',
  startsOn: localDate('2026-11-10'),
  expectedEndOn: null,
  inForce: null,
  open: null,
  assessmentId: null,
  reviews: [],
  actions: [],
  exitPlanned: false,
}
const inForce = { id: 'plan', agreedOn: localDate('2026-10-01'), assessmentId: 'a' }

describe('what is due of a plan', () => {
  test.for<readonly [string, Partial<PlanStanding>, readonly (readonly [string, string | null])[]]>([
    ['none begun', {}, [['Begin the plan', '2026-12-01']]],
    ['none begun, a month ahead of its day', { startsOn: localDate('2026-11-20') }, []],
    [
      'none begun though the assessment is completed',
      { startsOn: localDate('2026-11-20'), assessmentId: 'a' },
      [['Begin the plan', '2026-12-11']],
    ],
    ['a programme that has not started', { startsOn: null }, []],
    ['one being written', { open: { id: 'x', submitted: false } }, [['Agree the plan', '2026-12-01']]],
    ['one that waits for a manager', { open: { id: 'x', submitted: true } }, []],
    ['in force and up to date', { inForce, assessmentId: 'a' }, []],
    ['a later assessment', { inForce, assessmentId: 'b' }, [['Take the new assessment into the plan', null]]],
    [
      'a review within the fortnight',
      { inForce: { ...inForce, agreedOn: localDate('2026-09-01') }, assessmentId: 'a' },
      [['Review the plan', '2026-12-01']],
    ],
    [
      'an action, now and not in a month',
      {
        inForce,
        assessmentId: 'a',
        actions: [
          { what: 'Meet the nurse', dueOn: localDate('2026-11-20') },
          { what: 'Visit college', dueOn: localDate('2026-12-23') },
        ],
      },
      [['Action of the plan: Meet the nurse', '2026-11-20']],
    ],
    [
      'an ending',
      { inForce, assessmentId: 'a', expectedEndOn: localDate('2026-12-18') },
      [['Plan the ending', '2026-11-20']],
    ],
    ['an ending that is planned', { inForce, assessmentId: 'a', expectedEndOn: today, exitPlanned: true }, []],
  ])('%s', ([, standing, dues]) => {
    expect(planDues({ ...bare, ...standing }, today).map(({ what, on }) => [what.en, on])).toEqual(dues)
  })
})

describe('the stages of the work', () => {
  const meanings = (standing: Partial<PlanStanding>) =>
    Object.fromEntries(planStages({ ...bare, ...standing }, today).map(({ stage, meaning }) => [stage, meaning]))

  test.for<readonly [string, Partial<PlanStanding>, Readonly<Record<string, string>>]>([
    ['at the start', {}, { plan: 'neutral', review: 'neutral', exit: 'neutral' }],
    [
      'past the day for a plan',
      { startsOn: localDate('2026-09-01') },
      { plan: 'late', review: 'neutral', exit: 'neutral' },
    ],
    [
      'waiting for approval',
      { open: { id: 'x', submitted: true } },
      { plan: 'waiting', review: 'neutral', exit: 'neutral' },
    ],
    ['in force', { inForce }, { plan: 'done', review: 'done', exit: 'neutral' }],
    [
      'past the day for a review and for an exit plan',
      { inForce: { ...inForce, agreedOn: localDate('2026-06-01') }, expectedEndOn: localDate('2026-12-01') },
      { plan: 'done', review: 'late', exit: 'late' },
    ],
  ])('%s', ([, standing, expected]) => {
    expect(meanings(standing)).toEqual(expected)
  })
})
