import { describe, expect, test } from 'vitest'
import { inOneLine, tallyOf } from './tally.ts'

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map(way => ({ status: way })) })

describe('counting a run of the tests', () => {
  test.for([
    ['all passed', true, [file('passed', 'passed', 'passed'), file('passed', 'passed')], [3, 0, 0]],
    ['one failed', false, [file('failed', 'passed', 'failed'), file('passed', 'passed')], [2, 1, 0]],
    ['a file could not be loaded', false, [file('failed'), file('passed', 'passed')], [1, 1, 0]],
    ['a file broke after its tests passed', false, [file('failed', 'passed')], [1, 1, 0]],
    ['something broke outside every file', false, [file('passed', 'passed')], [1, 1, 0]],
    ['some were left out', true, [file('passed', 'passed', 'skipped', 'todo')], [1, 0, 2]],
    ['there were none', true, [], [0, 0, 0]],
  ] as const)('%s', ([, success, testResults, [passed, failed, skipped]]) => {
    expect(tallyOf({ success, testResults: [...testResults] })).toEqual({ passed, failed, skipped })
  })
})

test('the last line names what was left out only where something was', () => {
  expect(inOneLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
  expect(inOneLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped')
})
