import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { isOpenPlan, PLAN_STATUSES, type PlanHistory, planMoves, planStatus, type PlanStatus } from './plan-status.ts'

const on = localDate('2026-09-10')
const draft: PlanHistory = {
  submitted_on: null,
  agreed_on: null,
  replaced_on: null,
  decisions: [],
  programmeEnded: false,
}

describe('how a plan stands', () => {
  test.for<readonly [string, Partial<PlanHistory>, PlanStatus]>([
    ['written and nothing more', {}, 'draft'],
    ['sent for approval', { submitted_on: on }, 'awaiting-approval'],
    ['returned', { decisions: [{ decision: 'returned' }] }, 'returned'],
    ['returned and sent again', { submitted_on: on, decisions: [{ decision: 'returned' }] }, 'awaiting-approval'],
    ['in force', { agreed_on: on }, 'agreed'],
    ['in force after approval', { submitted_on: on, agreed_on: on, decisions: [{ decision: 'approved' }] }, 'agreed'],
    ['replaced', { agreed_on: on, replaced_on: on }, 'replaced'],
    ['of a programme that has ended', { agreed_on: on, programmeEnded: true }, 'closed'],
    ['replaced before the programme ended', { agreed_on: on, replaced_on: on, programmeEnded: true }, 'replaced'],
  ])('%s', ([, history, status]) => {
    expect(planStatus({ ...draft, ...history })).toBe(status)
  })
})

describe('what may be done with a plan', () => {
  test.for<readonly [PlanStatus, readonly string[], readonly string[]]>([
    ['draft', ['write', 'agree', 'discard'], ['write', 'submit', 'discard']],
    ['returned', ['write', 'agree'], ['write', 'submit']],
    ['awaiting-approval', ['approve', 'return'], ['approve', 'return']],
    ['agreed', ['record-progress', 'review', 'start-next'], ['record-progress', 'review', 'start-next']],
    ['replaced', [], []],
    ['closed', [], []],
  ])('%s', ([status, alone, withApproval]) => {
    expect(planMoves(status, false)).toEqual(alone)
    expect(planMoves(status, true)).toEqual(withApproval)
  })

  test('what someone agreed is never written again', () => {
    const statuses = Object.keys(PLAN_STATUSES) as PlanStatus[]
    const written = statuses.filter(status => planMoves(status, true).includes('write'))
    expect(written.every(isOpenPlan)).toBe(true)
    expect(written).not.toContain('agreed')
  })
})
