import { describe, expect, test } from 'vitest'
import { FACTOR_GROUPS, FACTOR_KINDS, factorGroup, factorsIn, mustBeAnswered } from './factor-kinds.ts'

const found = (kind: string, weight: string) => ({ kind, isPresent: true, weight })

describe('the factors', () => {
  test('are each in one group, once', () => {
    const all = FACTOR_GROUPS.flatMap(group => factorsIn(group).map(({ code }) => code))
    expect(all).toHaveLength(FACTOR_KINDS.codes.length)
    expect(new Set(all).size).toBe(all.length)
  })

  test('know their group, and an unknown one has none', () => {
    expect(factorGroup('safety-online')).toBe('child-safety')
    expect(factorGroup('victim-wishes')).toBe('victim')
    expect(factorGroup('something-else')).toBeNull()
  })
})

describe('what a plan must answer', () => {
  test.each([
    ['safety-emotional', 'little', true],
    ['harm-named-person', 'some', true],
    ['need-education', 'little', true],
    ['against-peers', 'little', false],
    ['against-peers', 'some', true],
    ['against-peers', 'much', true],
    ['for-family', 'much', false],
    ['something-else', 'much', false],
  ])('%s, that matters %s: %s', (kind, weight, answered) => {
    expect(mustBeAnswered(found(kind, weight))).toBe(answered)
  })

  test('is nothing that was not found', () => {
    for (const { code } of FACTOR_KINDS.codes)
      expect(mustBeAnswered({ kind: code, isPresent: false, weight: null })).toBe(false)
  })
})
