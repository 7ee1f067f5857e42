import { expect, test } from 'vitest'
import type { Level, LevelSubject } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import type { ProgrammeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { needsPlanApproval } from './needs-plan-approval.ts'

test.for<readonly [ProgrammeGroup, Partial<Record<LevelSubject, Level>>, boolean]>([
  ['court-order', {}, true],
  ['custody', { 'child-safety': 'low' }, true],
  ['prevention', { 'child-safety': 'medium', 'others-safety': 'low' }, false],
  ['prevention', { 'child-safety': 'high' }, true],
  ['out-of-court', { reoffending: 'high' }, true],
  ['diversion', {}, false],
])('a plan of %s with %o needs a manager’s approval: %s', ([group, levels, needed]) => {
  expect(needsPlanApproval(group, levels, localDate('2026-11-23'))).toBe(needed)
})
