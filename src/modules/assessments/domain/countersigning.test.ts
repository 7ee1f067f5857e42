import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Level, LEVEL_SUBJECTS, LEVELS } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import { isLowered, needsCountersignature } from './countersigning.ts'

const ON = localDate('2026-11-02')

describe('a manager countersigns', () => {
  test.for([
    [true, 'court-order', {}, {}, 'every assessment of a court order'],
    [true, 'custody', { reoffending: 'low' }, {}, 'and of custody'],
    [false, 'prevention', { 'child-safety': 'medium' }, {}, 'elsewhere not a medium level'],
    [true, 'prevention', { 'child-safety': 'high' }, {}, 'but a high one'],
    [true, 'out-of-court', { 'others-safety': 'very-high' }, {}, 'a very high one'],
    [true, 'diversion', { 'child-safety': 'low' }, { 'child-safety': 'medium' }, 'and any that was lowered'],
    [false, 'diversion', { 'child-safety': 'medium' }, { 'child-safety': 'low' }, 'not one that was raised to medium'],
    [false, 'diversion', { 'child-safety': 'low' }, { reoffending: 'medium' }, 'not one beside another subject’s'],
  ] as const)('%s: %s %o after %o, %s', ([needed, group, levels, before]) => {
    expect(needsCountersignature(group, levels, before, ON)).toBe(needed)
  })

  test('whatever the rest says, once a level is lowered', () => {
    const level = fc.constantFrom<Level>(...LEVELS)
    fc.assert(
      fc.property(level, level, fc.constantFrom(...LEVEL_SUBJECTS), (now, before, about) => {
        if (isLowered(now, before))
          expect(needsCountersignature('prevention', { [about]: now }, { [about]: before }, ON)).toBe(true)
      }),
    )
  })
})
