import { describe, expect, test } from 'vitest'
import type { Level } from '#kernel/level.ts'
import type { CaseCondition } from '#modules/frameworks/domain/framework.ts'
import { applicability, overrules } from './applicability.ts'

const facts = (level: Level | null, evidence: number) => ({
  ...{ childLevel: level, childEvidence: evidence },
  ...{ othersLevel: level, othersEvidence: evidence },
})

describe('whether a question applies by the record', () => {
  test.for<readonly [CaseCondition, Level | null, number, boolean | null]>([
    ['every-case', null, 0, true],
    ['child-safety-factors', 'low', 0, false],
    ['child-safety-factors', 'low', 1, true],
    ['child-safety-factors', 'medium', 0, true],
    ['child-safety-factors', 'very-high', 0, true],
    ['child-safety-factors', null, 0, null],
    ['child-safety-factors', null, 2, true],
    ['others-safety-factors', 'low', 0, false],
    ['others-safety-factors', 'high', 0, true],
    ['others-safety-factors', null, 0, null],
  ])('%s, level %s, %i things that bear on it: %s', ([where, level, evidence, applies]) => {
    expect(applicability(where, facts(level, evidence)).applies).toBe(applies)
  })

  test('each safety question looks at its own level', () => {
    const mixed = { childLevel: 'low', othersLevel: 'high', childEvidence: 0, othersEvidence: 0 } as const
    expect(applicability('child-safety-factors', mixed).applies).toBe(false)
    expect(applicability('others-safety-factors', mixed).applies).toBe(true)
  })

  test.for([
    [true, 'na', true],
    [true, 'no', false],
    [false, 'yes', true],
    [false, 'na', false],
    [null, 'na', false],
    [null, 'no', false],
  ] as const)('where it says %s, “%s” overrules it: %s', ([applies, answer, is]) => {
    expect(overrules({ applies, because: { en: '', cy: '' } }, answer)).toBe(is)
  })
})
